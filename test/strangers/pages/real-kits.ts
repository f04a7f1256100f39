import { signedIn } from './frame.ts';
import { credentialsPage } from './lists.ts';
import { type StrangePage, silent } from './page.ts';
import { all, buttons, each } from './pair.ts';

const read = (it: string, content: string): StrangePage => ({
  it,
  html: credentialsPage(content),
  page: 'credential-list',
  credentials: all,
  find: [
    { control: 'edit-credential', row: 'BSUITE2', validTo: '2027-01-20', is: 'found' },
    { control: 'revoke-credential', row: 'BSUITE2', validTo: '2027-01-20', is: 'found' },
  ],
});

/** SAP's tables (UI5, 1.120, and its web components, 2.15) and ServiceNow's: rows and cells that say to be none. */
export const rowsThatSayToBeNone: readonly StrangePage[] = [
  read(
    'each row says so',
    `<table role="grid"><thead><tr role="none"><th role="columnheader">Credential name</th><th role="columnheader">Status</th><th role="columnheader">Valid to</th><th role="columnheader"></th></tr></thead><tbody>${each((name, date) => `<tr role="none" tabindex="0"><td role="gridcell">${name}</td><td role="gridcell">Active</td><td role="gridcell">${date}</td><td role="gridcell">${buttons(name)}</td></tr>`)}</tbody></table>`,
  ),
  read(
    'what had no room is open under each row, in a row that says so',
    `<table role="grid"><tr role="row"><th role="columnheader">Credential name</th><th role="columnheader">Status</th></tr>${each((name, date) => `<tr role="row"><td role="gridcell">${name}</td><td role="gridcell">Active</td></tr><tr role="none"><td role="none" colspan="2"><div><span>Valid to</span><span>:</span> <span>${date}</span></div><div>${buttons(name)}</div></td></tr>`)}</table>`,
  ),
  read(
    'a header over a column of ticks says so',
    `<table role="grid"><tr><th role="presentation"></th><th role="columnheader">Credential name</th><th role="columnheader">Status</th><th role="columnheader">Valid to</th><th role="presentation"></th></tr>${each((name, date) => `<tr><td><input type="checkbox" aria-label="Select ${name}"></td><td>${name}</td><td>Active</td><td>${date}</td><td>${buttons(name)}</td></tr>`)}</table>`,
  ),
];

const headOf = (...headers: readonly string[]) =>
  `<table role="grid"><thead><tr role="row">${headers.map((header) => `<th role="columnheader">${header}</th>`).join('')}</tr></thead></table>`;
const bodyOf = (number: string, cells: (name: string, date: string) => string) =>
  `<table role="grid"><tbody>${each((name, date, index) => `<tr role="row" ${number}="${index}">${cells(name, date)}</tr>`)}</tbody></table>`;
const cell = (content: string) => `<td role="gridcell">${content}</td>`;
const names = (number: string) => bodyOf(number, cell);
const facts = (number: string) =>
  bodyOf(number, (name, date) => cell('Active') + cell(date) + cell(buttons(name)));
const gridRow = (index: number, cells: string) =>
  `<div role="row" row-index="${index}" aria-rowindex="${index + 1}">${cells}</div>`;
const gridCell = (column: number, content: string, name = 'gridcell') =>
  `<div role="${name}" aria-colindex="${column}">${content}</div>`;
const left = (content: string) => `<div>${content}</div>`;

/** Names in columns that stay, in another block than the rest of their rows; in another table they are not joined. */
export const pinnedNames: readonly StrangePage[] = [
  read(
    'blocks in one grid, the headers among them (AG Grid)',
    `<div role="grid"><div>${gridRow(0, gridCell(1, 'Credential name', 'columnheader'))}</div><div>${gridRow(0, gridCell(2, 'Status', 'columnheader') + gridCell(3, 'Valid to', 'columnheader') + gridCell(4, '', 'columnheader'))}</div><div>${each((name, _, index) => gridRow(index + 1, gridCell(1, name)))}</div><div>${each((name, date, index) => gridRow(index + 1, gridCell(2, 'Active') + gridCell(3, date) + gridCell(4, buttons(name))))}</div></div>`,
  ),
  {
    it: 'names in a table of their own beside the rest (PrimeFaces), with other numbers of rows',
    html: credentialsPage(
      `<div>${left(headOf('Credential name') + names('data-ri'))}${left(headOf('Status', 'Valid to', '') + facts('data-ri').replace('data-ri="1"', 'data-ri="7"'))}</div>`,
    ),
    find: [
      { control: 'edit-credential', row: 'BSUITE2', is: silent },
      { control: 'revoke-credential', row: 'BSUITE2', validTo: '2027-01-20', is: silent },
    ],
  },
];

const businesses = [
  ['Ingleton Bakery Pty Ltd', '51 824 753 556'],
  ['Smith Family Trust', '53 004 085 616'],
] as const;
const entities = [
  { name: 'Ingleton Bakery Pty Ltd', abn: '51824753556' },
  { name: 'Smith Family Trust', abn: '53004085616' },
];
const mark = (abn: string) => (abn.startsWith('53') ? 'data-true="entity-link"' : '');
const list = (it: string, content: string): StrangePage => ({
  it,
  html: signedIn(`<h1>Select a business</h1>${content}`),
  page: 'entity-list',
  entities,
  find: [{ control: 'entity-link', row: 'Smith Family Trust', abn: '53004085616', is: 'found' }],
});

/** A link or a button that is itself the row or the item. */
export const pressedRows: readonly StrangePage[] = [
  list(
    'a link that is a row',
    `<div role="table"><div role="row"><span role="columnheader">Entity name</span><span role="columnheader">ABN</span></div>${businesses.map(([name, abn]) => `<a role="row" href="#/e" ${mark(abn)}><span role="cell">${name}</span> <span role="cell">${abn}</span></a>`).join('')}</div>`,
  ),
  list(
    'a button that is an item, as Material Web has it',
    `<div role="list">${businesses.map(([name, abn]) => `<button role="listitem" ${mark(abn)}><div>${name}</div><div>ABN ${abn}</div></button>`).join('')}</div>`,
  ),
];

const role = (words: string) => (abn: string) => `<div><div>ABN ${abn}</div><div>${words}</div></div>`;
const items = (meta: (abn: string) => string) =>
  `<ul>${businesses.map(([name, abn]) => `<li><a href="#/e" ${mark(abn)}><span>${name}</span>${meta(abn)}</a></li>`).join('')}</ul>`;
const cards = (under: (date: string) => string) =>
  `<ul>${each((name, date) => `<li><div><span>${name}</span></div><div>${under(date)}</div></li>`)}</ul>`;

/** What stands beside the mark that a card is known by, in a block of their own, is not its name (UI5's list items). */
export const besideTheMark: readonly StrangePage[] = [
  list('a role beside the ABN', items(role('Principal authority'))),
  {
    it: 'any words beside the ABN',
    html: signedIn(`<h1>Select a business</h1>${items(role('12 High Street, Ballarat'))}`),
    find: [{ control: 'entity-link', row: '12 High Street, Ballarat', is: silent }],
  },
  {
    it: 'a person beside the day',
    html: credentialsPage(
      cards((date) => `<div>Active</div><div>Valid to ${date}</div><div>Robin Ingleton</div>`),
    ),
    neverNamed: ['Robin Ingleton'],
    find: [{ control: 'revoke-credential', row: 'Robin Ingleton', validTo: '2027-01-20', is: silent }],
  },
];
