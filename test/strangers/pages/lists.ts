import { ofBusiness } from './frame.ts';
import { cardKits, type Kit, kits, tableKits } from './kits.ts';
import { type StrangePage, silent } from './page.ts';

export const headers = ['Credential name', 'Status', 'Valid to', ''];

/** "Edit" and "Revoke" of a row; `marked` where they are what has to be found. */
export const actions = (kit: Kit, marked = false): string =>
  `${kit.button('Edit', marked ? 'data-true="edit-credential"' : '')} ${kit.button('Revoke', marked ? 'data-true="revoke-credential"' : '')}`;

/** The tab "Manage credentials" with this under its title and create button. */
export const credentialsPage = (content: string, kit?: Kit): string =>
  ofBusiness(
    `<h2>Manage credentials</h2><button type="button">Create machine credential</button>${content}`,
    'Manage credentials',
    kit,
  );

const ordinary: readonly StrangePage[] = kits.map((kit) => ({
  it: `${kit.name}: an ordinary list is read, and its "Edit" found`,
  html: credentialsPage(
    kit.list(headers, [
      ['INGLETON153', 'Expired', '13/09/2026', actions(kit, true)],
      ['INGLETON154', 'Active', '20/01/2027', actions(kit)],
      ['USIMachine', 'Suspended', '1/12/2026', actions(kit)],
    ]),
    kit,
  ),
  page: 'credential-list',
  credentials: [
    { displayName: 'INGLETON153', status: 'expired', validTo: '2026-09-13' },
    { displayName: 'INGLETON154', status: 'active', validTo: '2027-01-20' },
    { displayName: 'USIMachine', status: 'suspended', validTo: '2026-12-01' },
  ],
  hasMore: false,
  business: 'Ingleton Bakery Pty Ltd',
  find: [
    { control: 'edit-credential', row: 'INGLETON153', is: 'found' },
    { control: 'revoke-credential', row: 'INGLETON153', validTo: '2026-09-13', is: 'found' },
    { control: 'edit-credential', row: 'INGLETON15', is: silent },
    { control: 'edit-credential', row: 'ingleton153', is: silent },
  ],
}));

const oneOnly: readonly StrangePage[] = kits.map((kit) => ({
  it: `${kit.name}: a list of one is a list`,
  html: credentialsPage(
    kit.list(headers, [['INGLETON153', 'Active', '13/09/2026', actions(kit, true)]]),
    kit,
  ),
  page: 'credential-list',
  credentials: [{ displayName: 'INGLETON153', status: 'active', validTo: '2026-09-13' }],
  hasMore: false,
  find: [{ control: 'edit-credential', row: 'INGLETON153', is: 'found' }],
}));

/** After a renewal the old and the new one bear the same name: the date tells which. */
const sameName: readonly StrangePage[] = kits.map((kit) => ({
  it: `${kit.name}: of two rows with one name, the date tells which`,
  html: credentialsPage(
    kit.list(headers, [
      ['TestDevice03', 'Expired', '04/03/2024', actions(kit)],
      ['TestDevice03', 'Active', '11/12/2026', actions(kit, true)],
    ]),
    kit,
  ),
  page: 'credential-list',
  credentials: [
    { displayName: 'TestDevice03', status: 'expired', validTo: '2024-03-04' },
    { displayName: 'TestDevice03', status: 'active', validTo: '2026-12-11' },
  ],
  find: [
    { control: 'edit-credential', row: 'TestDevice03', is: 'ambiguous' },
    { control: 'edit-credential', row: 'TestDevice03', validTo: '2026-12-11', is: 'found' },
    { control: 'revoke-credential', row: 'TestDevice03', validTo: '2026-12-11', is: 'found' },
    { control: 'edit-credential', row: 'TestDevice03', validTo: '2025-12-11', is: silent },
    { control: 'revoke-credential', row: 'TestDevice03', is: silent },
    { control: 'revoke-credential', row: 'TestDevice03', validTo: '2025-12-11', is: silent },
  ],
}));

/** What cannot be undone is never pointed at by halves. */
const revoke: readonly StrangePage[] = kits.map((kit) => ({
  it: `${kit.name}: a row without its date is not revoked`,
  html: credentialsPage(
    kit.list(
      ['Credential name', 'Status', ''],
      [
        ['INGLETON153', 'Active', actions(kit)],
        ['INGLETON154', 'Active', actions(kit)],
      ],
    ),
    kit,
  ),
  find: [
    { control: 'revoke-credential', is: silent },
    { control: 'revoke-credential', row: 'INGLETON153', is: silent },
    { control: 'revoke-credential', row: 'INGLETON153', validTo: '2026-09-13', is: silent },
    { control: 'revoke-credential', row: 'INGLETON199', validTo: '2026-09-13', is: silent },
  ],
}));

const revoked = (kit: Kit) => [
  ['INGLETON153', 'Revoked', '04/03/2025', ''],
  ['USIMachine', 'Revoked', '04/03/2024', kit.button('View')],
];
const active = (kit: Kit) => [
  ['INGLETON153', 'Active', '13/12/2026', actions(kit, true)],
  ['INGLETON154', 'Active', '20/01/2027', actions(kit)],
];
const both = [
  { displayName: 'INGLETON153', status: 'active', validTo: '2026-12-13' },
  { displayName: 'INGLETON154', status: 'active', validTo: '2027-01-20' },
  { displayName: 'INGLETON153', status: 'revoked', validTo: '2025-03-04' },
  { displayName: 'USIMachine', status: 'revoked', validTo: '2024-03-04' },
] as const;

/** Two lists of credentials on one page: both are read. */
const twoLists: readonly StrangePage[] = kits.flatMap((kit): StrangePage[] => [
  {
    it: `${kit.name}: a second list "Revoked credentials" with a column of its status`,
    html: credentialsPage(
      `<h3>Active credentials</h3>${kit.list(headers, active(kit))}<h3>Revoked credentials</h3>${kit.list(headers, revoked(kit))}`,
      kit,
    ),
    page: 'credential-list',
    credentials: both,
    find: [{ control: 'edit-credential', row: 'INGLETON153', validTo: '2026-12-13', is: 'found' }],
  },
]);

/** Where the heading alone says that they are revoked, "revoked" or silence, never "active". */
const revokedByHeading: readonly StrangePage[] = tableKits.map((kit) => ({
  it: `${kit.name}: a second table whose heading alone says "Revoked credentials"`,
  html: credentialsPage(
    `${kit.list(headers, active(kit))}<h3>Revoked credentials</h3>${kit.list(
      ['Credential name', 'Valid to', 'Revoked on'],
      [
        ['INGLETON153', '04/03/2025', '01/02/2024'],
        ['USIMachine', '04/03/2024', '01/02/2023'],
      ],
    )}`,
    kit,
  ),
  page: 'credential-list',
  credentials: both.map((each) =>
    each.status === 'revoked' ? { ...each, status: ['revoked', null] } : each,
  ),
  find: [{ control: 'edit-credential', row: 'INGLETON153', validTo: '2026-12-13', is: 'found' }],
}));

/** A list of something else beside it changes nothing. */
const besideOthers: readonly StrangePage[] = kits.map((kit) => ({
  it: `${kit.name}: the history under the list is not read into it`,
  html: credentialsPage(
    `${kit.list(headers, active(kit))}<h3>Recent activity</h3>${kit.list(
      ['Credential name', 'Event', 'Actioned date', 'Actioned by'],
      [
        ['INGLETON153', 'Created', '13/12/2024', 'Robin Ingleton'],
        ['OLDONE1', 'Revoked', '14/12/2024', 'Robin Ingleton'],
      ],
    )}`,
    kit,
  ),
  page: 'credential-list',
  credentials: both.slice(0, 2),
  neverNamed: ['OLDONE1'],
  find: [{ control: 'edit-credential', row: 'INGLETON153', is: 'found' }],
}));

/** An authorisation's end date stands on the page, in an alert: no row, no date of a row. */
const underAlerts: readonly StrangePage[] = cardKits.map((kit) => ({
  it: `${kit.name}: a sentence in an alert over the list is no date of a row`,
  html: credentialsPage(
    `<div role="alert"><p>Your authorisation for Ingleton Bakery Pty Ltd ends on 26/12/2026.</p><button type="button">Renew</button></div>${kit.list(headers, active(kit))}`,
    kit,
  ),
  page: 'credential-list',
  credentials: both.slice(0, 2),
  find: [{ control: 'edit-credential', row: 'INGLETON153', validTo: '2026-12-13', is: 'found' }],
}));

export const lists: readonly StrangePage[] = [
  ...ordinary,
  ...oneOnly,
  ...sameName,
  ...besideOthers,
  ...underAlerts,
];
export const revoking: readonly StrangePage[] = revoke;
export const severalLists: readonly StrangePage[] = [...twoLists, ...revokedByHeading];
