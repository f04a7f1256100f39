import { ofBusiness, signedIn } from './frame.ts';
import { type Kit, kits } from './kits.ts';
import { type StrangePage, silent } from './page.ts';

type Pairs = readonly (readonly [string, string])[];

const back = (kit: Kit, mark = '') => kit.button('Back', mark);

/** RMA, R25a, R25n, R25m: what else on the portal has an end date, a status and a way back. */
const otherDetails: readonly { what: string; tab: string; title: string; pairs: Pairs }[] = [
  {
    what: "an authorisation's details",
    tab: 'Manage authorisations',
    title: 'Authorisation details',
    pairs: [
      ['Representative', 'Robin Ingleton'],
      ['Authorisation status', 'Active'],
      ['Start date', '26/12/2025'],
      ['End date', '26/12/2026'],
    ],
  },
  {
    what: 'the view beside the own name, with "Machine credential administrator"',
    tab: 'Manage authorisations',
    title: 'View authorisation',
    pairs: [
      ['Name', 'Robin Ingleton'],
      ['Representative type', 'Standard user'],
      ['Machine credential administrator', 'Yes'],
      ['Status', 'Active'],
      ['Expiry date', '26/12/2026'],
    ],
  },
  {
    what: "a notification's details",
    tab: 'Manage notifications',
    title: 'Notification details',
    pairs: [
      ['Software provider', 'Example Software Pty Ltd'],
      ['Software ID', '1234567890'],
      ['Status', 'Active'],
      ['End date', '26 December 2026'],
    ],
  },
  {
    what: "a user's details",
    tab: 'Manage authorisations',
    title: 'User details',
    pairs: [
      ['Name', 'Robin Ingleton'],
      ['Email', 'robin@example.com'],
      ['Access level', 'Full'],
      ['Expires', '26/12/2026'],
    ],
  },
  {
    what: 'one entry of the history',
    tab: 'History',
    title: 'History entry',
    pairs: [
      ['Credential name', 'INGLETON153'],
      ['Event', 'Created'],
      ['Actioned by', 'Robin Ingleton'],
      ['Actioned date', '13/09/2024'],
    ],
  },
];

const authorisations: readonly StrangePage[] = kits.flatMap((kit) =>
  otherDetails.map(({ what, tab, title, pairs }) => ({
    it: `${kit.name}: ${what} and a Back`,
    html: ofBusiness(`<h2>${title}</h2>${kit.details(pairs)}${back(kit)}`, tab, kit),
    page: ['entity', 'unknown'],
    find: [{ control: 'valid-to', is: silent }],
  })),
);

const boxes: readonly StrangePage[] = [
  [
    'a box about an authorisation over any page with a Back',
    '<div class="govuk-inset-text">Your authorisation for this business expires on 26/12/2026.</div><h2>Agency access</h2><p>View services</p><button>Back</button>',
  ],
  [
    'an alert that says when an authorisation ends',
    '<div role="alert">Your authorisation ends on 26/12/2026. <button>Renew</button></div><h2>Update email address</h2><label>Email <input type="email"></label><button>Back</button>',
  ],
  [
    'a banner "Expiry date" of an authorisation in two lines',
    '<div class="alert alert-info"><strong>Authorisation</strong><div>Expiry date</div><div>26/12/2026</div></div><h2>Add new user</h2><a href="#">Back</a>',
  ],
  [
    'a notice of planned work with an end date',
    '<section><h2>Planned work</h2><p>Valid until 26/12/2026</p></section><p>Choose a service.</p><a href="#">Back</a>',
  ],
  [
    'a card "Digital ID" with the day on which its document expires',
    '<h2>My details</h2><dl><dt>Identity strength</dt><dd>Strong</dd><dt>Document</dt><dd>Passport</dd><dt>Valid to</dt><dd>26/12/2026</dd></dl><button>Back</button>',
  ],
  [
    'a code for a new user that is valid until a day',
    '<h2>Authorisation code</h2><p>Give this code to the user.</p><p>Code: AB12CD</p><p>Valid until: 26/12/2026</p><button>Back</button>',
  ],
  [
    'the summary of an authorisation before it is sent',
    '<h2>Summary</h2><h3>Authorisation details</h3><dl><dt>Start date</dt><dd>01/12/2026</dd><dt>End date</dt><dd>26/12/2026</dd></dl><button>Back</button><button>Submit</button>',
  ],
].map(([it = '', content = '']) => ({
  it,
  html: ofBusiness(content, 'Manage authorisations'),
  never: ['credential-details', 'credential-list'],
  find: [{ control: 'valid-to', is: silent }],
}));

/** The same without the frame of a business: a wizard often drops the tabs. */
const bare: readonly StrangePage[] = kits.slice(0, 6).map((kit) => ({
  it: `${kit.name}: an authorisation's details without tabs`,
  html: signedIn(
    `<h1>Authorisation details</h1>${kit.details([
      ['Name', 'Robin Ingleton'],
      ['Status', 'Active'],
      ['Valid to', '26/12/2026'],
    ])}${back(kit)}`,
  ),
  never: ['credential-details', 'credential-list'],
  find: [{ control: 'valid-to', is: silent }],
}));

export const notDetails: readonly StrangePage[] = [...authorisations, ...boxes, ...bare];

const goodPairs = (value: string): Pairs => [
  ['Credential name', 'INGLETON153'],
  ['Custodian', 'Robin Ingleton'],
  ['Status', 'Active'],
  ['Valid from', '13/09/2024'],
  ['Valid to', value],
];

/** SEED: "Edit" opens the credential's details with "Valid To"; "Back" returns. */
export const goodDetails: readonly StrangePage[] = kits.flatMap((kit): StrangePage[] => [
  {
    it: `${kit.name}: a credential's details`,
    html: ofBusiness(
      `<h2>Machine credential details</h2>${kit.details(goodPairs('13/09/2026'))}${back(kit, 'data-true="back"')}`,
      'Manage credentials',
      kit,
    ),
    page: 'credential-details',
    details: { displayName: 'INGLETON153', validTo: '2026-09-13', status: 'active' },
    business: 'Ingleton Bakery Pty Ltd',
    find: [{ control: 'back', is: 'found' }],
  },
  {
    it: `${kit.name}: a credential's details in older words, under a box about an authorisation`,
    html: ofBusiness(
      `<div role="alert">Your authorisation expires on 26/12/2026.</div><h2>Credential details</h2>${kit.details(
        [
          ['Display name', 'USI Machine'],
          ['Status', 'Expired'],
          ['Valid To', '3 September 2026'],
        ],
      )}${back(kit, 'data-true="back"')}`,
      'Manage credentials',
      kit,
    ),
    page: 'credential-details',
    details: { displayName: 'USI Machine', validTo: '2026-09-03', status: 'expired' },
    find: [{ control: 'back', is: 'found' }],
  },
]);

/** What stands around them must not make a list of them. */
export const detailsAreNoList: readonly StrangePage[] = kits.map((kit) => ({
  it: `${kit.name}: details beside the four tabs, "Edit" and "Revoke" on the page, are no list`,
  html: ofBusiness(
    `<h2>Machine credential details</h2>${kit.details(goodPairs('13/09/2026'))}${kit.button('Revoke')}${back(kit)}`,
    'Manage credentials',
    kit,
  ),
  page: 'credential-details',
  neverNamed: [
    'Manage authorisations',
    'Manage credentials',
    'History',
    'Ingleton Bakery Pty Ltd',
    'Valid to',
  ],
  details: { displayName: 'INGLETON153', validTo: '2026-09-13' },
}));
