import { credentialsPage } from './lists.ts';
import type { ExpectedCredential, StrangePage } from './page.ts';

const pair: readonly ExpectedCredential[] = [
  { displayName: 'WATTLE-PAYROLL', validTo: '2026-09-21' },
  { displayName: 'FINCH-TILL', validTo: '2027-03-02' },
];

const ofPair = (it: string, content: string): StrangePage => ({
  it,
  html: credentialsPage(content),
  page: 'credential-list',
  credentials: pair,
  find: [{ control: 'edit-credential', row: 'FINCH-TILL', is: 'found' }],
});

const data = [
  ['WATTLE-PAYROLL', '21/09/2026', 'Expired', ''],
  ['FINCH-TILL', '02/03/2027', 'Active', 'data-true="edit-credential"'],
] as const;

type Cells = (name: string, date: string, status: string, edit: string) => string;
const rows = (cells: Cells, around = 'tr'): string =>
  data
    .map(
      ([name, date, status, mark]) =>
        `<${around}>${cells(name, date, status, `<a href="#" ${mark}>Edit</a>`)}</${around}>`,
    )
    .join('');
const plain = rows((name, date, _, edit) => `<td>${name}</td><td>${date}</td><td>${edit}</td>`);
const bold = (text: string) => `<td><b>${text}</b></td>`;
const boldRows = rows((name, date, _, edit) => `${bold(name)}${bold(date)}<td>${edit}</td>`);

/** Headers that are so by being bold alone. */
export const boldHeads: readonly StrangePage[] = [
  ofPair(
    'the last of them empty',
    `<table border="1"><tr>${bold('Display name')}${bold('Valid to')}<td></td></tr>${plain}</table>`,
  ),
  ofPair(
    'a space in the last',
    `<table><tr>${bold('Display name')}${bold('Valid to')}<td>&nbsp;</td></tr>${plain}</table>`,
  ),
  ofPair(
    'in a colour',
    `<table><tr><td><font color="white"><b>Display name</b></font></td><td><font color="white"><b>Valid to</b></font></td><td></td></tr>${plain}</table>`,
  ),
  ofPair(
    'rows in bold under them',
    `<table><tr><th>Display name</th><th>Valid to</th><th></th></tr>${boldRows}</table>`,
  ),
  {
    it: 'rows in bold with an empty cell are rows',
    html: credentialsPage(
      `<table><tr><th>Display name</th><th>Valid to</th><th></th></tr>${rows((name, date) => `${bold(name)}${bold(date)}<td></td>`)}</table>`,
    ),
    credentials: pair,
  },
  {
    it: 'so are those under headers in bold',
    html: credentialsPage(
      `<table><tr>${bold('Display name')}${bold('Valid to')}<td></td></tr>${rows((name, date) => `${bold(name)}${bold(date)}<td></td>`)}</table>`,
    ),
    credentials: pair,
  },
];

const head = (names: readonly string[], style: string) =>
  `<thead ${style}><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead>`;
const unseen = 'style="display:none"';
const three = ['Display name', 'Valid to', ''];
const four = ['Credential', 'Valid to', 'Status', 'Action'];
const block = 'style="display:block"';

/** A head that a narrow page hides: the cells are stacked. */
export const hiddenHeads: readonly StrangePage[] = [
  ofPair('nothing in place of it', `<table>${head(three, unseen)}<tbody>${plain}</tbody></table>`),
  ofPair(
    'hidden by visibility',
    `<table>${head(three, 'style="visibility:hidden"')}<tbody>${plain}</tbody></table>`,
  ),
  ofPair(
    'labels in elements',
    `<table>${head(three, unseen)}<tbody>${rows((name, date, _, edit) => `<td ${block}><span>Display name</span> ${name}</td><td ${block}><span>Valid to</span> ${date}</td><td ${block}>${edit}</td>`)}</tbody></table>`,
  ),
  ofPair(
    'labels in elements without a space (PrimeNG)',
    `<table>${head(['Display name', 'Valid to', 'Status', ''], unseen)}<tbody>${rows((name, date, status, edit) => `<td ${block}><span class="t">Display name</span>${name}</td><td ${block}><span class="t">Valid to</span>${date}</td><td ${block}><span class="t">Status</span><span>${status}</span></td><td>${edit}</td>`)}</tbody></table>`,
  ),
  ofPair(
    'labels in the text',
    `<table>${head(['Display name', 'Valid to', ''], unseen)}<tbody>${rows((name, date, _, edit) => `<td>Display name: ${name}</td><td>Valid to ${date}</td><td>${edit}</td>`)}</tbody></table>`,
  ),
  ofPair(
    'labels that a style sheet draws',
    `<table>${head(four, unseen)}<tbody>${rows((name, date, status, edit) => `<td data-label="Credential">${name}</td><td data-label="Valid to">${date}</td><td data-label="Status">${status}</td><td data-label="Action">${edit}</td>`)}</tbody></table>`,
  ),
  {
    it: 'a hidden table is none',
    html: credentialsPage(`<div ${unseen}><table>${head(three, '')}<tbody>${plain}</tbody></table></div>`),
    credentials: [],
  },
  {
    it: 'a list of people with a hidden head',
    html: credentialsPage(
      `<table>${head(['Name', 'Representative type', 'Email'], unseen)}<tbody><tr><td>Robin Ingleton</td><td>Authorised user</td><td>robin@example.com</td></tr></tbody></table>`,
    ),
    credentials: [],
    neverNamed: ['Robin Ingleton'],
  },
];

/** No head at all: the cells say what they are. */
export const labelledCells: readonly StrangePage[] = [
  ...['data-label', 'data-title', 'data-th', 'aria-label'].map((attribute) =>
    ofPair(
      `by ${attribute}`,
      `<table><tbody>${rows((name, date, _, edit) => `<td ${attribute}="Credential name">${name}</td><td ${attribute}="Valid to">${date}</td><td>${edit}</td>`)}</tbody></table>`,
    ),
  ),
  ofPair(
    'by words in elements',
    `<table><tbody>${rows((name, date, _, edit) => `<td><span>Display name</span> ${name}</td><td><span>Valid to</span> ${date}</td><td>${edit}</td>`)}</tbody></table>`,
  ),
  {
    it: 'rows that do not agree are no columns',
    html: credentialsPage(
      '<table><tbody><tr><td data-label="Credential name">ALPHA</td><td data-label="Valid to">21/09/2026</td></tr><tr><td data-label="Custodian">Robin</td><td data-label="Credential name">BETA</td></tr></tbody></table>',
    ),
    neverNamed: ['Robin'],
  },
  {
    it: 'attributes of a list of people',
    html: credentialsPage(
      '<table><tbody><tr><td data-label="Name">Robin Ingleton</td><td data-label="Representative type">Authorised user</td></tr></tbody></table>',
    ),
    credentials: [],
    neverNamed: ['Robin Ingleton'],
  },
];

const filters = `<tr role="row">${['1', '2', '3'].map((id) => `<td role="gridcell" aria-label="Filter cell"><input type="text" aria-label="Filter cell" id="f${id}"></td>`).join('')}<td role="gridcell"></td></tr>`;
const headOf = (filtered: string) =>
  `<div><div><table role="presentation"><tbody><tr role="row">${['Credential name', 'Valid to', 'Status', ''].map((head) => `<td role="columnheader">${head}</td>`).join('')}</tr>${filtered}</tbody></table></div>
  <div><table role="presentation"><tbody>${rows((name, date, status, edit) => `<td role="gridcell">${name}</td><td role="gridcell">${date}</td><td role="gridcell">${status}</td><td role="gridcell">${edit}</td>`)}</tbody></table></div></div>`;

/** A head that stays while the rows scroll, with a row of fields under it to filter them by (DevExtreme). */
export const headsWithFilters: readonly StrangePage[] = [
  ofPair('a head of its own', headOf('')),
  ofPair('a head of its own with a row of filters', headOf(filters)),
];

const headers = ['Credential name', 'Valid to', ''];
const inRoles = headers.map((text) => `<div role="columnheader"><span>${text}</span></div>`).join('');
const rowTables = (role: string, place: (at: number) => string, after = '') =>
  data
    .map(
      ([name, date, , mark], at) =>
        `<table ${role && 'role="presentation"'} ${place(at)}><tbody><tr ${role}>${[name, date, `<a href="#" ${mark}>Edit</a>`].map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table>`,
    )
    .join('') + after;
const flow = () => '';
const placed = (at: number) => `style="position:absolute;left:0;top:${at * 40}px"`;
const gridOf = (top: string, below: string) =>
  `<div role="grid"><div role="rowgroup"><div role="presentation">${top}</div></div><div role="rowgroup" style="position:relative;height:90px">${below}</div></div>`;
const headTable = `<table><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></table>`;

/** Each row a table of its own under a head that stays (ExtJS): all of them are rows of the list, not the first alone. */
export const rowsAsTables: readonly StrangePage[] = [
  ofPair('headers in a row', gridOf(`<div role="row">${inRoles}</div>`, rowTables('role="row"', flow))),
  ofPair(
    'rows absolutely placed',
    gridOf(`<div role="row">${inRoles}</div>`, rowTables('role="row"', placed)),
  ),
  ofPair('headers in no row', gridOf(inRoles, rowTables('role="row"', placed))),
  ofPair('headers in no row, rows without roles', gridOf(inRoles, rowTables('', flow))),
  ofPair('a head that is a table', `<div>${headTable}</div><div>${rowTables('', flow)}</div>`),
  ofPair('a head among its rows', `<div>${headTable}${rowTables('', flow)}</div>`),
  ofPair(
    'another list with headers right after them',
    `<div>${headTable}</div><div>${rowTables('', flow, '<table><tr><th>Software</th><th>Provider</th><th>Since</th></tr><tr><td>MYOB</td><td>Robin</td><td>2024</td></tr></table>')}</div>`,
  ),
  ofPair(
    'a table of facts right after them',
    `<div>${headTable}</div><div>${rowTables('', flow, '<table><tr><th>Custodian</th><td>Robin</td></tr></table>')}</div>`,
  ),
  ofPair(
    'a table elsewhere after them',
    `<div>${headTable}</div><div>${rowTables('', flow)}</div><p>Help</p><table><tr><td>MYOB</td><td>Robin</td><td>1300 287 539</td></tr></table>`,
  ),
  {
    it: 'headers in no row, nothing under them',
    html: credentialsPage(gridOf(inRoles, '')),
    credentials: [],
  },
];
