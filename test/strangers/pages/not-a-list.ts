import { ofBusiness, signedIn } from './frame.ts';
import { kits } from './kits.ts';
import { type Finding, type StrangePage, silent } from './page.ts';

const noList: readonly Finding[] = [
  { control: 'credential-list', is: silent },
  { control: 'edit-credential', row: 'INGLETON153', is: silent },
];

/** R25m: "History", tab "Machine credentials", the filters "actioned date" and "actioned by". */
const histories: readonly { what: string; headers: readonly string[]; row: readonly string[] }[] = [
  {
    what: 'with event, date and person',
    headers: ['Credential name', 'Event', 'Actioned date', 'Actioned by'],
    row: ['INGLETON153', 'Created', '13/09/2024', 'Robin Ingleton'],
  },
  {
    what: 'in other words',
    headers: ['Credential name', 'Activity', 'Date and time', 'By whom', ''],
    row: ['INGLETON153', 'Claimed', '13/09/2024 10:12 AM', 'Robin Ingleton', '<a href="#">View</a>'],
  },
  {
    what: 'with a status before and after',
    headers: ['Date', 'Machine credential', 'Action', 'Changed by', 'Status'],
    row: ['13/09/2024', 'INGLETON153', 'Revoked', 'Robin Ingleton', 'Revoked'],
  },
];

const historyPages: readonly StrangePage[] = kits.flatMap((kit) =>
  histories.map(({ what, headers, row }) => ({
    it: `${kit.name}: the history ${what}`,
    html: ofBusiness(
      `<h2>History</h2><h3>Machine credentials</h3>${kit.list(headers, [row, row.map((cell) => (cell === 'INGLETON153' ? 'INGLETON154' : cell))])}${kit.button('Export')}`,
      'History',
      kit,
    ),
    never: ['credential-list', 'credential-details'],
    find: noList,
  })),
);

/** RMA, R25n: people and software, with a status, an end date and buttons in each row. */
const others: readonly {
  what: string;
  tab: string;
  title: string;
  headers: readonly string[];
  rows: readonly (readonly string[])[];
}[] = [
  {
    what: 'authorisations',
    tab: 'Manage authorisations',
    title: 'Authorisations',
    headers: ['Name', 'Representative type', 'Status', 'End date', ''],
    rows: [
      [
        'Robin Ingleton',
        'Standard user',
        'Active',
        '26/12/2026',
        '<a href="#">View</a> <a href="#">Edit</a>',
      ],
      ['INGLETON153', 'Basic user', 'Pending', '26/12/2026', '<a href="#">View</a> <a href="#">Edit</a>'],
    ],
  },
  {
    what: 'notifications',
    tab: 'Manage notifications',
    title: 'Notifications',
    headers: ['Software provider', 'Software ID', 'Status', 'Expiry date', ''],
    rows: [
      ['Example Software', '1234567890', 'Active', '26/12/2026', '<a href="#">Edit</a>'],
      ['INGLETON153', '1234567891', 'Active', '26/12/2026', '<a href="#">Edit</a>'],
    ],
  },
];

const otherLists: readonly StrangePage[] = kits.flatMap((kit) =>
  others.map(({ what, tab, title, headers, rows }) => ({
    it: `${kit.name}: the list of ${what}`,
    html: ofBusiness(`<h2>${title}</h2>${kit.list(headers, rows)}`, tab, kit),
    page: ['entity', 'unknown'],
    find: noList,
  })),
);

const oddities: readonly StrangePage[] = [
  {
    it: 'a header "Credential name" alone, no row under it',
    html: ofBusiness(
      '<h2>Search</h2><table><tr><th>Credential name</th><th>Requested by</th></tr></table>',
      'History',
    ),
    never: ['credential-list'],
    find: noList,
  },
  {
    it: 'a table of help: what the columns mean',
    html: ofBusiness(
      '<h2>Help</h2><table><tr><th>Credential name</th><th>What it is</th></tr><tr><td>Credential name</td><td>The name that you gave it</td></tr><tr><td>Valid to</td><td>The day on which it ends</td></tr></table>',
      'Manage authorisations',
    ),
    never: ['credential-list', 'credential-details'],
    find: noList,
  },
  {
    it: "an authorisation's permission table with a column of credentials",
    html: ofBusiness(
      '<h2>Agency access</h2><table><tr><th>Machine credential</th><th>Services</th></tr><tr><td>INGLETON153</td><td>All</td></tr><tr><td>INGLETON154</td><td>Some</td></tr></table><button>Save</button>',
      'Manage authorisations',
    ),
    never: ['credential-list'],
    find: noList,
  },
  {
    it: 'names in a sentence that says which will end, with a date each',
    html: signedIn(
      '<h1>Messages</h1><ul><li>Your credential INGLETON153 expires on 13/09/2026. <a href="#">View</a></li><li>Your credential INGLETON154 expires on 20/01/2027. <a href="#">View</a></li></ul>',
    ),
    never: ['credential-list', 'credential-details'],
    find: noList,
  },
  {
    it: 'an alert about one credential, on the authorisations of the business',
    html: ofBusiness(
      '<div role="alert"><strong>INGLETON153</strong><p>Status: Active</p><p>Valid to: 13/09/2026</p><button>Dismiss</button></div><h2>Authorisations</h2><p>None yet.</p>',
      'Manage authorisations',
    ),
    never: ['credential-list', 'credential-details'],
    find: noList,
  },
  {
    it: 'the headings of columns as cards of a tour',
    html: ofBusiness(
      '<h2>Take the tour</h2><div class="card"><h3>Credential name</h3><p>Valid to</p><button>Next</button></div><div class="card"><h3>Status</h3><p>Active</p><button>Next</button></div>',
      'Manage authorisations',
    ),
    never: ['credential-list', 'credential-details'],
    find: noList,
  },
];

export const notAList: readonly StrangePage[] = [...historyPages, ...otherLists, ...oddities];

const headers = '<tr><th>Credential name</th><th>Status</th><th>Valid to</th><th>Actions</th></tr>';
const underTitle = (content: string) =>
  ofBusiness(
    `<h2>Manage credentials</h2><button type="button" data-true="create-credential">Create machine credential</button>${content}`,
  );

/** An empty list is ringed only where the page says that it is empty. */
export const emptyLists: readonly StrangePage[] = [
  ['headers and nothing below, yet', `<table>${headers}</table>`],
  [
    'headers and a row of spinners',
    `<table>${headers}<tr><td colspan="4"><div class="spinner"></div></td></tr></table>`,
  ],
  [
    'headers and grey bars',
    `<table>${headers}<tr><td><i></i></td><td><i></i></td><td><i></i></td><td><i></i></td></tr></table>`,
  ],
  [
    'a grid with its head only',
    '<div role="grid"><div role="row"><div role="columnheader">Credential name</div><div role="columnheader">Valid to</div></div><div role="rowgroup"></div></div>',
  ],
  [
    'headers, and that it could not be loaded',
    `<table>${headers}</table><p>Something went wrong. Try again later.</p>`,
  ],
].map(([what, content = '']) => ({
  it: `a list without a row is not ringed: ${what}`,
  html: underTitle(content),
  page: ['credential-list', 'unknown'],
  credentials: [],
  find: [{ control: 'credential-list', is: silent }],
}));

/** No source has the words: these are plausible ones (2026-11-29). */
export const saidToBeEmpty: readonly StrangePage[] = [
  'There are no machine credentials for this entity.',
  'No machine credentials found.',
  'You have no machine credentials.',
  'No records to display',
].map(
  (words): StrangePage => ({
    it: `a list that is said to be empty is known as the list: "${words}"`,
    html: underTitle(`<table>${headers}<tr><td colspan="4">${words}</td></tr></table>`),
    page: 'credential-list',
    credentials: [],
    hasMore: false,
    find: [{ control: 'create-credential', is: 'found' }],
  }),
);

const classedTabs = (open: string, mark: string) =>
  `<div class="ui tabular menu">${[
    'Manage authorisations',
    'Manage credentials',
    'Manage notifications',
    'History',
  ]
    .map((tab) => `<a class="${tab === open ? mark : 'item'}">${tab}</a>`)
    .join('')}</div>`;
const sparse = (names: readonly string[], buttons: string) =>
  names
    .map(
      (name) =>
        `<div class="item"><div>${name}</div><div>Active</div><div>Valid to: 13/12/2026</div>${buttons}</div>`,
    )
    .join('');
const edit = '<button type="button">Edit</button>';
const onBusiness = (content: string) =>
  signedIn(`<h1>Ingleton Bakery Pty Ltd</h1><p>ABN 51 824 753 556</p>${content}`);
const people = sparse(['Robin Ingleton', 'Jo Citizen'], edit);

/** People of whom a card says no more than it says of credentials elsewhere. */
export const peopleLikeCredentials: readonly StrangePage[] = [
  ...['active item', 'item is-selected', 'tab tab--current'].map(
    (mark) => [`under a tab of class "${mark}"`, classedTabs('Manage authorisations', mark)] as const,
  ),
  ['under tabs of which none says to be open', classedTabs('', '')] as const,
].map(([it, tabs]) => ({
  it: `cards of people ${it}`,
  html: onBusiness(tabs + people),
  never: ['credential-list', 'credential-details'],
  find: noList,
}));

/** What tells that such cards are credentials. */
export const credentialsLikePeople: readonly StrangePage[] = [
  ['the tab, by its class', classedTabs('Manage credentials', 'item active'), edit],
  ['"Revoke"', classedTabs('', ''), `${edit}<button type="button">Revoke</button>`],
  [
    '"Create machine credential"',
    `${classedTabs('', '')}<button type="button">Create machine credential</button>`,
    edit,
  ],
].map(([it, tabs = '', buttons = '']) => ({
  it: `cards of credentials, by ${it}`,
  html: onBusiness(
    tabs +
      sparse(['INGLETON153'], buttons.replace('<button', '<button data-true="edit-credential"')) +
      sparse(['BSUITE2'], buttons),
  ),
  page: 'credential-list',
  credentials: [
    { displayName: 'INGLETON153', validTo: '2026-12-13' },
    { displayName: 'BSUITE2', validTo: '2026-12-13' },
  ],
  find: [{ control: 'edit-credential', row: 'INGLETON153', is: 'found' }],
}));
