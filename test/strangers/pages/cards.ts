import { ofBusiness } from './frame.ts';
import { type StrangePage, silent } from './page.ts';

const tabs = ['Manage authorisations', 'Manage credentials', 'Manage notifications', 'History'];
const tab = (each: string) =>
  `<li><a href="#"${each === 'Manage credentials' ? ' aria-current="page"' : ''}>${each}</a></li>`;
const head = `<h1>Wattle &amp; Finch Bakery Pty Ltd</h1><p>ABN 47 999 999 901</p><ul>${tabs.map(tab).join('')}</ul>`;
const list = (rows: string): string =>
  `<main>${head}<h2>Manage credentials</h2><button>Create machine credential</button>${rows}</main>`;

const M = 'Bakery-Payroll-M';
const N = 'Bakery-Payroll-N';
const [untilM, untilN] = ['2028-01-07', '2026-09-21'];
const readM = { displayName: M, validTo: untilM };
const readN = { displayName: N, validTo: untilN };

/** A card of words side by side, without a heading. */
const item = (name: string, by: string, until: string, status: string) =>
  `<li><div><strong>${name}</strong><div>${by}</div></div><div><div>Valid to</div><div>${until}</div></div><div>${status}</div><div><button>Edit</button></div></li>`;
const plain = (name: string, until: string, edit = '<button>Edit</button>') =>
  `<div><h3>${name}</h3><p>Valid to ${until}</p>${edit}</div>`;
const unreadable = '<div><h3>?</h3><p>Until the end of spring</p>';

export const leftOut: readonly StrangePage[] = [
  {
    it: 'nobody has one of the two: "Unassigned" is no status',
    html: list(
      `<ul>${item(M, 'Alexandra Nguyen', '07/01/2028', 'Active')}${item(N, 'Unassigned', '21/09/2026', 'Expired')}</ul>`,
    ),
    credentials: [
      { ...readM, status: 'active' },
      { ...readN, status: 'expired' },
    ],
    hasMore: false,
  },
  {
    it: 'a date that begins with its month',
    html: list(plain(M, '07/01/2028') + plain(N, 'Sep 21 2026')),
    credentials: [readM, readN],
    hasMore: false,
  },
  {
    it: 'an "Edit" outside of the one row that is read',
    html: list(`${plain(M, '07/01/2028')}${unreadable}<button>Edit</button></div>`),
    credentials: [readM],
    hasMore: true,
  },
  {
    it: 'an "Edit <name>" outside of the one row that is read',
    html: list(
      `<ul><li>${plain(M, '07/01/2028')}</li><li>${unreadable}<a href="#">Edit ${N}</a></div></li></ul>`,
    ),
    credentials: [readM],
    hasMore: true,
  },
  {
    it: 'an "Edit" in a table beside its rows',
    html: list(
      `<table><tr><th>Credential name</th><th>Valid to</th><th></th></tr><tr><td>${M}</td><td>07/01/2028</td><td><button>Edit</button></td></tr><tr><td colspan="3">${N} until 21/09/2026 <button>Edit</button></td></tr></table>`,
    ),
    credentials: [readM],
    hasMore: true,
  },
  {
    it: 'every row’s "Edit" in a block of its own says nothing of more rows',
    html: list(
      `<div><table><tr><th>Credential name</th><th>Valid to</th></tr><tr><td>${M}</td><td>07/01/2028</td></tr><tr><td>${N}</td><td>21/09/2026</td></tr></table></div><div><div><a href="#">Edit</a></div><div><a href="#">Edit</a></div></div>`,
    ),
    credentials: [readM, readN],
    hasMore: false,
  },
  {
    it: 'what is edited of something else says nothing of more rows',
    html: list(
      `<a href="#">Edit email address</a><a href="#">Edit entity details</a><a href="#">Editorial</a>${plain(M, '07/01/2028')}`,
    ),
    credentials: [readM],
    hasMore: false,
  },
  {
    it: 'an "Edit" that is hidden says nothing of more rows',
    html: list(`${plain(M, '07/01/2028')}<div hidden>${plain(M, '07/01/2028')}</div>`),
    credentials: [readM],
    hasMore: false,
  },
];

const shutAndOpen = (open: string, shut: string) => list(`${open}${shut}`);
const facts = (until: string) => `<dl><dt>Valid to</dt><dd>${until}</dd></dl><a href="#">Edit</a>`;
const details = (name: string, until: string, isOpen: boolean) =>
  `<details${isOpen ? ' open' : ''}><summary>${name}</summary>${facts(until)}</details>`;
const accordion = (name: string, until: string, isOpen: boolean) =>
  `<div><h3><button aria-expanded="${isOpen}">${name}</button></h3><div${isOpen ? '' : ' hidden'}>${facts(until)}</div></div>`;
const drawn = (name: string, until: string, isOpen: boolean) =>
  `<div><div role="button" tabindex="0" aria-expanded="${isOpen}">${name}</div>${isOpen ? `<div>${facts(until)}</div>` : ''}</div>`;
const panel = `<section><h3>${M}</h3>${facts('07/01/2028')}</section>`;
const beside = (role: string, around: string) =>
  list(
    `<div role="${around}"><div role="${role}" aria-selected="true" tabindex="0">${M}</div><div role="${role}" aria-selected="false" tabindex="-1">${N}</div></div>${panel}`,
  );

/** One credential is open, another is shut or only listed beside it. */
export const oneOpen: readonly StrangePage[] = [
  ...Object.entries({ details, accordion, drawn }).flatMap(([kit, shape]): StrangePage[] => [
    {
      it: `${kit}: the other is shut, below`,
      html: shutAndOpen(shape(M, '07/01/2028', true), shape(N, '21/09/2026', false)),
      hasMore: true,
    },
    {
      it: `${kit}: the other is shut, above`,
      html: shutAndOpen(shape(N, '21/09/2026', false), shape(M, '07/01/2028', true)),
      hasMore: true,
    },
    {
      it: `${kit}: both are open`,
      html: shutAndOpen(shape(M, '07/01/2028', true), shape(N, '21/09/2026', true)),
      hasMore: false,
    },
  ]),
  { it: 'options beside a panel', html: beside('option', 'listbox'), hasMore: true },
  { it: 'tabs beside a panel', html: beside('tab', 'tablist'), hasMore: true },
  { it: 'a tree beside a panel', html: beside('treeitem', 'tree'), hasMore: true },
  {
    it: 'help that is shut says nothing of more rows',
    html: list(
      `<details><summary>Help with this page</summary><p>Read on.</p></details>${plain(M, '07/01/2028')}`,
    ),
    credentials: [readM],
    hasMore: false,
  },
  {
    it: 'a menu, a filter and a row’s own part that are shut say nothing of more rows',
    html: list(
      `<button aria-expanded="false">Filter</button><ul><li>${plain(M, '07/01/2028', '<button>Edit</button><details><summary>More</summary><p>Serial number 12</p></details><button aria-haspopup="menu" aria-expanded="false">Actions</button>')}</li></ul>`,
    ),
    credentials: [readM],
    hasMore: false,
  },
  {
    it: 'tabs of the page with roles say nothing of more rows',
    html: list(plain(M, '07/01/2028')).replace(
      /<ul>.*?<\/ul>/,
      `<div role="tablist">${tabs.map((each) => `<button role="tab" aria-selected="${each === 'Manage credentials'}">${each}</button>`).join('')}</div>`,
    ),
    credentials: [readM],
    hasMore: false,
  },
];

const summaryCard = (edit: string) => (name: string, until: string) =>
  `<div><h3>${name}</h3>${edit.replace('NAME', name)}<dl><dt>Custodian</dt><dd>Alexandra Nguyen</dd><dt>Valid to</dt><dd>${until}</dd></dl></div>`;
const avatar = (name: string, until: string) =>
  `<li><div>AN</div><div><div>${name}</div><div>by Alexandra Nguyen on 21/09/2024</div></div><div>Valid to ${until}</div><button>Edit</button></li>`;
const named = (name: string, until: string) =>
  `<li><a href="#">Edit ${name}</a><div>Alexandra Nguyen</div><p>Valid to ${until}</p></li>`;
const custodianFirst = (label: string) => (name: string, until: string) =>
  `<li><div>${label}</div><div>Alexandra Nguyen</div><div>${name}</div><p>Valid to ${until}</p><button>Edit</button></li>`;

/** Whose credential it is stands beside what it is called. */
export const custodians: readonly StrangePage[] = [
  ...Object.entries({
    'a link "Edit <name>"': summaryCard('<a href="#">Edit NAME</a>'),
    'a link "Edit (<name>)", the name unseen': summaryCard(
      '<a href="#">Edit<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"> (NAME)</span></a>',
    ),
    'a plain "Edit"': summaryCard('<a href="#">Edit</a>'),
    'initials of the custodian in a picture’s place': avatar,
    'the custodian before the name': custodianFirst('Custodian'),
    'who made it before the name': custodianFirst('Created by'),
  }).map(
    ([it, shape]): StrangePage => ({
      it,
      html: list(`<ul>${shape(M, '07/01/2028')}${shape(N, '21/09/2026')}</ul>`),
      credentials: [readM, readN],
      hasMore: false,
    }),
  ),
  {
    it: 'a link "Edit <name>" alone has the name',
    html: list(`<ul>${named(M, '07/01/2028')}${named(N, '21/09/2026')}</ul>`),
    neverNamed: ['Alexandra Nguyen', `Edit ${M}`, `Edit ${N}`],
  },
];

const entities = [
  { name: 'Wattle & Finch Bakery Pty Ltd', abn: '47999999901' },
  { name: 'Robin Ingleton', abn: '51824753556' },
];
const written = (name: string) => name.replace('&', '&amp;');
const cardOf = (about: (abn: string) => string) =>
  `<main><h1>Entities you can act for</h1>${entities
    .map(({ name, abn }) => `<div><h3><a href="#">${written(name)}</a></h3>${about(abn)}</div>`)
    .join('')}</main>`;

/** Businesses as cards, with what else a card says of each. */
export const businessCards: readonly StrangePage[] = [
  [
    '"Your role" below',
    (abn: string) => `<dl><dt>ABN</dt><dd>${abn}</dd><dt>Your role</dt><dd>Principal authority</dd></dl>`,
  ] as const,
  [
    '"Your role" above the ABN',
    (abn: string) => `<dl><dt>Your role</dt><dd>Principal authority</dd><dt>ABN</dt><dd>${abn}</dd></dl>`,
  ] as const,
  [
    '"Australian business number (ABN)" over its number',
    (abn: string) => `<p>Australian business number (ABN)<br>${abn}</p>`,
  ] as const,
  [
    '"Australian business number" over its number',
    (abn: string) => `<p>Australian business number<br>${abn}</p><p>Access level<br>Full</p>`,
  ] as const,
].map(
  ([it, about]): StrangePage => ({
    it,
    html: cardOf(about).replace('47999999901', '47 999 999 901'),
    page: 'entity-list',
    entities,
  }),
);

const inGrid = (role: string, rows: readonly string[]) =>
  `<div role="${role}" aria-label="Credentials">${rows.map((row) => `<div role="row" tabindex="-1"><div role="${role === 'table' ? 'cell' : 'gridcell'}">${row}</div></div>`).join('')}</div>`;
const oneCell = (name: string, day: string, mark = '') =>
  `<div>${name}</div><span style="display:block">Active · Valid to ${day}</span><button type="button"${mark}>Edit</button><button type="button">Revoke</button>`;

/** Cards in a grid of one column without a head, which is there for the keys alone (React Aria's GridList). */
export const gridsOfCards: readonly StrangePage[] = ['grid', 'treegrid', 'table'].map((role) => ({
  it: `cards in a ${role} of one column`,
  html: ofBusiness(
    inGrid(role, [
      oneCell('INGLETON153', '13/12/2026', ' data-true="edit-credential"'),
      oneCell('BSUITE2', '20/01/2027'),
    ]),
  ),
  page: 'credential-list',
  credentials: [
    { displayName: 'INGLETON153', validTo: '2026-12-13' },
    { displayName: 'BSUITE2', validTo: '2027-01-20' },
  ],
  find: [{ control: 'edit-credential', row: 'INGLETON153', is: 'found' }],
}));

/** The same with people is none of credentials. */
export const gridsOfPeople: readonly StrangePage[] = ['grid', 'table'].map((role) => ({
  it: `people in a ${role} of one column`,
  html: ofBusiness(
    inGrid(
      role,
      ['Robin Ingleton', 'Jo Citizen'].map((name) => oneCell(name, '13/12/2026').replace('Revoke', 'Remove')),
    ),
    'Manage authorisations',
  ),
  never: ['credential-list', 'credential-details'],
  find: [{ control: 'edit-credential', row: 'Robin Ingleton', is: silent }],
}));
