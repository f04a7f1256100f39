import { ofBusiness } from './frame.ts';
import { credentialsPage } from './lists.ts';
import { type ExpectedCredential, type StrangePage, silent } from './page.ts';

const truth = 'data-true="edit-credential"';
const head = '<tr><th>Credential name</th><th>Status</th><th>Valid to</th><th></th></tr>';
const row = (name: string, date: string, mark = '') =>
  `<tr><td>${name}</td><td>Active</td><td>${date}</td><td><a href="#" ${mark}>Edit</a> <a href="#">Revoke</a></td></tr>`;
const card = (name: string, date: string, mark = '') =>
  `<article><h3>${name}</h3><p>Status: Active</p><p>Valid to: ${date}</p><a href="#" ${mark}>Edit</a></article>`;
const table = `<table>${head}${row('INGLETON153', '13/12/2026', truth)}${row('BSUITE2', '20/01/2027')}</table>`;
const cards = (mark = truth) =>
  `<div>${card('INGLETON153', '13/12/2026', mark)}${card('BSUITE2', '20/01/2027')}</div>`;

const pair: readonly ExpectedCredential[] = [
  { displayName: 'INGLETON153', validTo: '2026-12-13', status: 'active' },
  { displayName: 'BSUITE2', validTo: '2027-01-20', status: 'active' },
];
const ofPair = (it: string, content: string): StrangePage => ({
  it,
  html: credentialsPage(content),
  page: 'credential-list',
  credentials: pair,
  find: [{ control: 'edit-credential', row: 'INGLETON153', validTo: '2026-12-13', is: 'found' }],
});

/** A list that is in the page twice: once for wide windows, once for narrow ones, of which one is shown. */
export const twins: readonly StrangePage[] = [
  ofPair('a table, and cards that are not displayed', `${table}<div style="display:none">${cards('')}</div>`),
  ofPair(
    'cards, and a table that is not displayed',
    `<div style="display:none">${table.replace(truth, '')}</div>${cards()}`,
  ),
  ofPair('a table, and a hidden copy for print', `${table}<div hidden>${table.replace(truth, '')}</div>`),
  ofPair(
    'a table, and a copy that is inert under its sticky head',
    `${table}<div aria-hidden="true" inert style="visibility:hidden">${table.replace(truth, '')}</div>`,
  ),
  ofPair(
    'a table, and the same in a closed tab panel',
    `${table}<div role="tabpanel" hidden><h3>Cards</h3>${cards('')}</div>`,
  ),
  ofPair('a table, and a template of a row', `${table}<template>${card('NAME', '01/01/2000')}</template>`),
];

/** Columns that stay at the left while the others scroll: the rows are cut in two. Joined or silent, never crossed. */
export const pinnedColumns: readonly StrangePage[] = [
  {
    it: 'a table of names beside a table of the rest',
    html: credentialsPage(
      `<div style="display:flex"><table><tr><th>Credential name</th></tr><tr><td>INGLETON153</td></tr><tr><td>BSUITE2</td></tr></table><table><tr><th>Status</th><th>Valid to</th><th></th></tr><tr><td>Active</td><td>13/12/2026</td><td><a href="#" ${truth}>Edit</a></td></tr><tr><td>Active</td><td>20/01/2027</td><td><a href="#">Edit</a></td></tr></table></div>`,
    ),
    find: [
      { control: 'edit-credential', row: 'INGLETON153', is: ['found', ...silent] },
      { control: 'revoke-credential', row: 'INGLETON153', validTo: '2027-01-20', is: silent },
    ],
  },
  {
    it: 'a grid with a pinned container of names',
    html: credentialsPage(
      `<div role="grid"><div class="left"><div role="row" row-index="0"><div role="columnheader">Credential name</div></div><div role="row" row-index="1"><div role="gridcell">INGLETON153</div></div><div role="row" row-index="2"><div role="gridcell">BSUITE2</div></div></div><div class="center"><div role="row"><div role="columnheader">Valid to</div><div role="columnheader"></div></div><div role="row" row-index="1"><div role="gridcell">13/12/2026</div><div role="gridcell"><button ${truth}>Edit</button></div></div><div role="row" row-index="2"><div role="gridcell">20/01/2027</div><div role="gridcell"><button>Edit</button></div></div></div></div>`,
    ),
    neverNamed: ['13/12/2026', '20/01/2027'],
    find: [
      { control: 'edit-credential', row: 'INGLETON153', is: ['found', ...silent] },
      { control: 'edit-credential', row: '13/12/2026', is: silent },
    ],
  },
];

const openDetails = (name: string, date: string) =>
  `<section><h3>Machine credential details</h3><dl><dt>Credential name</dt><dd>${name}</dd><dt>Status</dt><dd>Active</dd><dt>Valid to</dt><dd>${date}</dd></dl><button type="button">Edit</button> <button type="button">Revoke</button></section>`;

/** The list at one side and one credential open at the other: its buttons are that one's. */
export const listAndDetails: readonly StrangePage[] = [
  {
    it: 'another one is open beside the list: its "Edit" and "Revoke" are not this one\'s',
    html: credentialsPage(
      `<div style="display:flex"><ul><li><button type="button">INGLETON153</button></li><li><button type="button" aria-current="true">BSUITE2</button></li></ul>${openDetails('BSUITE2', '20/01/2027')}</div>`,
    ),
    find: [
      { control: 'edit-credential', row: 'INGLETON153', is: silent },
      { control: 'revoke-credential', row: 'INGLETON153', validTo: '2027-01-20', is: silent },
      { control: 'revoke-credential', row: 'INGLETON153', validTo: '2026-12-13', is: silent },
    ],
  },
  {
    it: 'another one is open under its row in the table',
    html: credentialsPage(
      `<table>${head}<tr><td>INGLETON153</td><td>Active</td><td>13/12/2026</td><td></td></tr><tr><td>BSUITE2</td><td>Active</td><td>20/01/2027</td><td></td></tr><tr><td colspan="4">${openDetails('BSUITE2', '20/01/2027')}</td></tr></table>`,
    ),
    find: [
      { control: 'edit-credential', row: 'INGLETON153', is: silent },
      { control: 'revoke-credential', row: 'INGLETON153', validTo: '2026-12-13', is: silent },
    ],
  },
  {
    it: 'an accordion that is closed: what it hides is not pointed at',
    html: credentialsPage(
      ['INGLETON153', 'BSUITE2']
        .map(
          (name) =>
            `<section><h3><button type="button" aria-expanded="false">${name}</button></h3><div hidden><p>Status: Active</p><p>Valid to: 13/12/2026</p><a href="#">Edit</a></div></section>`,
        )
        .join(''),
    ),
    find: [{ control: 'edit-credential', row: 'INGLETON153', is: silent }],
  },
  {
    it: 'an accordion with one open: that one\'s "Edit" is found, the other\'s is not',
    html: credentialsPage(
      `<details open><summary>INGLETON153</summary><p>Status: Active</p><p>Valid to: 13/12/2026</p><a href="#" ${truth}>Edit</a></details>
       <details><summary>BSUITE2</summary><p>Status: Active</p><p>Valid to: 20/01/2027</p><a href="#">Edit</a></details>`,
    ),
    find: [
      { control: 'edit-credential', row: 'INGLETON153', is: ['found', ...silent] },
      { control: 'edit-credential', row: 'BSUITE2', is: silent },
    ],
  },
];

const pressed = (name: string, date: string, mark = '') =>
  `<a href="#" class="card" ${mark}><div>${name}</div><div>Status: Active</div><div>Valid to: ${date}</div></a>`;

/** Cards with a heading for the status, too. */
export const statusHeadings: readonly StrangePage[] = [
  ofPair('under the name', `<div>${cards().replaceAll('<p>Status: Active</p>', '<h6>Active</h6>')}</div>`),
  ofPair(
    'over a card alone',
    [card('INGLETON153', '13/12/2026', truth), card('BSUITE2', '20/01/2027')]
      .map((each) => `<section><h2>Active</h2>${each.replace('<p>Status: Active</p>', '')}</section>`)
      .join(''),
  ),
];

/** Cards that are pressed as a whole. */
export const pressableCards: readonly StrangePage[] = [
  {
    it: 'credentials as cards that are links, the first line their name',
    html: credentialsPage(
      `<div>${pressed('INGLETON153', '13/12/2026', truth)}${pressed('BSUITE2', '20/01/2027')}</div>`,
    ),
    page: 'credential-list',
    credentials: pair,
    find: [{ control: 'edit-credential', row: 'INGLETON153', is: ['found', ...silent] }],
  },
  {
    it: 'credentials as cards with a role, the name a heading',
    html: credentialsPage(
      `<div>${[pressed('INGLETON153', '13/12/2026', truth), pressed('BSUITE2', '20/01/2027')]
        .map((html) =>
          html
            .replace('<a href="#"', '<div role="button" tabindex="0"')
            .replace('</a>', '</div>')
            .replace(/<div>(INGLETON153|BSUITE2)<\/div>/, '<h4>$1</h4>'),
        )
        .join('')}</div>`,
    ),
    page: 'credential-list',
    credentials: pair,
    find: [{ control: 'edit-credential', row: 'INGLETON153', is: ['found', ...silent] }],
  },
];

/** Statuses in the words of the row, of its section and of nobody. */
export const statuses: readonly StrangePage[] = [
  {
    it: 'statuses as tags, with a dot and words for screen readers',
    html: credentialsPage(
      `<table>${head}${row('INGLETON153', '13/12/2026').replace('<td>Active</td>', '<td><span class="tag"><span aria-hidden="true">●</span> Active</span></td>')}${row('BSUITE2', '20/01/2027').replace('<td>Active</td>', '<td><strong class="govuk-tag govuk-tag--red">Suspended</strong></td>')}</table>`,
    ),
    page: 'credential-list',
    credentials: [
      { displayName: 'INGLETON153', status: 'active' },
      { displayName: 'BSUITE2', status: 'suspended' },
    ],
  },
  {
    it: 'a status in words that are not known is none',
    html: credentialsPage(
      `<table>${head}${row('INGLETON153', '13/12/2026').replace('<td>Active</td>', '<td>Awaiting claim</td>')}</table>`,
    ),
    page: 'credential-list',
    credentials: [{ displayName: 'INGLETON153', validTo: '2026-12-13', status: null }],
  },
  {
    it: '"Inactive" and "Not active" are not "Active"',
    html: credentialsPage(
      `<table>${head}${row('INGLETON153', '13/12/2026').replace('<td>Active</td>', '<td>Inactive</td>')}${row('BSUITE2', '20/01/2027').replace('<td>Active</td>', '<td>Not active</td>')}</table>`,
    ),
    page: 'credential-list',
    credentials: [
      { displayName: 'INGLETON153', status: [null, 'expired', 'revoked', 'suspended'] },
      { displayName: 'BSUITE2', status: [null, 'expired', 'revoked', 'suspended'] },
    ],
  },
  {
    it: 'a row with two dates: what it was valid from is not what it is valid to',
    html: credentialsPage(
      '<div><article><h3>INGLETON153</h3><p>Status: Active</p><p>Valid from: 13/12/2024</p><p>Valid to: 13/12/2026</p><button>Edit</button></article><article><h3>BSUITE2</h3><p>Status: Active</p><p>Valid from: 20/01/2025</p><p>Valid to: 20/01/2027</p><button>Edit</button></article></div>',
    ),
    page: 'credential-list',
    credentials: pair,
  },
  {
    it: 'a row with a period: its end counts, or nothing',
    html: credentialsPage(
      '<table><tr><th>Credential name</th><th>Status</th><th>Validity</th><th></th></tr><tr><td>INGLETON153</td><td>Active</td><td>13/12/2024 – 13/12/2026</td><td><a href="#">Edit</a></td></tr></table>',
    ),
    page: 'credential-list',
    credentials: [{ displayName: 'INGLETON153', validTo: ['2026-12-13', null] }],
  },
  {
    it: 'a date that is no day is none',
    html: credentialsPage(
      `<table>${head}${row('INGLETON153', '31/02/2027')}${row('BSUITE2', '12/13/2026')}</table>`,
    ),
    page: 'credential-list',
    credentials: [
      { displayName: 'INGLETON153', validTo: null },
      { displayName: 'BSUITE2', validTo: null },
    ],
    find: [{ control: 'revoke-credential', row: 'INGLETON153', validTo: '2027-02-28', is: silent }],
  },
];

/** The open tab says where one is: the same table under "History" is not the list. */
export const underHistory: readonly StrangePage[] = ['Created', 'Revoked', 'Claimed', 'Suspended'].map(
  (event) => ({
    it: `under "History", a row "${event}" with its date`,
    html: ofBusiness(
      `<h2>History</h2><h3>Machine credentials</h3><table><tr><th>Machine credential</th><th>Event</th><th>Date</th><th>User</th></tr><tr><td>INGLETON153</td><td>${event}</td><td>13/09/2024</td><td>Robin Ingleton</td></tr></table><button>Export</button>`,
      'History',
    ),
    never: ['credential-list', 'credential-details'],
    credentials: [],
    find: [{ control: 'edit-credential', row: 'INGLETON153', is: silent }],
  }),
);
