import { credentialsPage } from './lists.ts';
import { type ExpectedCredential, type Finding, type StrangePage, silent } from './page.ts';

const M = 'INGLETON153';
const N = 'BSUITE2';
const both: readonly ExpectedCredential[] = [
  { displayName: M, status: 'expired', validTo: '2026-09-13' },
  { displayName: N, status: 'active', validTo: '2027-01-20' },
];
const edit = 'data-true="edit-credential"';
const revoke = 'data-true="revoke-credential"';
/** The buttons of the second row are those that have to be found. */
const buttons = (isTrue: boolean) =>
  `<button type="button" ${isTrue ? edit : ''}>Edit</button> <button type="button" ${isTrue ? revoke : ''}>Revoke</button>`;
const ofSecond: readonly Finding[] = [
  { control: 'edit-credential', row: N, is: 'found' },
  { control: 'revoke-credential', row: N, validTo: '2027-01-20', is: 'found' },
];
const noneOf = (row: string, validTo: string): readonly Finding[] => [
  { control: 'edit-credential', row, is: silent },
  { control: 'revoke-credential', row, validTo, is: silent },
];
const noOne = [...noneOf(M, '2026-09-13'), ...noneOf(N, '2027-01-20')];

const read = (it: string, content: string, find: readonly Finding[] = ofSecond): StrangePage => ({
  it,
  html: credentialsPage(content),
  page: 'credential-list',
  credentials: both,
  find,
});

const head = '<tr><th>Credential name</th><th>Status</th><th>Valid to</th></tr>';
const cells = [
  `<td>${M}</td><td>Expired</td><td>13/09/2026</td>`,
  `<td>${N}</td><td>Active</td><td>20/01/2027</td>`,
];
const gridCells = cells.map((row) =>
  row.replaceAll('<td>', '<div role="gridcell">').replaceAll('</td>', '</div>'),
);
const gridHead =
  '<div role="row" aria-rowindex="1"><div role="columnheader">Credential name</div><div role="columnheader">Status</div><div role="columnheader">Valid to</div></div>';
const half = (at: number, content: string, number = 'aria-rowindex') =>
  `<div role="row" ${number}="${at + 2}">${content}</div>`;
const pinned = (order: readonly number[], number?: string) =>
  `<div role="grid">${gridHead}<div>${gridCells.map((row, at) => half(at, row, number)).join('')}</div><div>${order.map((at) => half(at, `<div role="gridcell">${buttons(at === 1)}</div>`, number)).join('')}</div></div>`;
const tables = (second: string) =>
  `<div><table><thead>${head}</thead><tbody>${cells.map((row, at) => `<tr data-row-key="k${at}">${row}</tr>`).join('')}</tbody></table><div>${second}</div></div>`;
const column = (title: string, keys: readonly string[]) =>
  `<table><thead><tr><th>${title}</th></tr></thead><tbody>${keys.map((key) => `<tr data-row-key="${key}"><td>${buttons(key === 'k1')}</td></tr>`).join('')}</tbody></table>`;

/** Buttons in a column that stays: a row of their own with the number of the row that they belong to. */
export const pinnedButtons: readonly StrangePage[] = [
  read('a grid that numbers its rows', pinned([0, 1])),
  read('whatever the order in the page', pinned([1, 0])),
  read('with numbers of the kit alone', pinned([0, 1], 'row-index')),
  read('without numbers nothing tells', pinned([0, 1], 'class'), noOne),
  read('a second table of actions with the same keys', tables(column('Action', ['k0', 'k1']))),
  read('a second table with other keys', tables(column('Action', ['k1', 'k2'])), noOne),
  read('a second table that is about something else', tables(column('Users', ['k0', 'k1'])), noOne),
];

const under = (content: string) => `<tr><td colspan="3">${content}</td></tr>`;
const opened = (isOpen: boolean) =>
  `<td><button type="button" aria-expanded="${isOpen}">${isOpen ? 'Less' : 'More'}</button></td>`;

/** What is open under a row, in a row of its own. */
export const openUnderRows: readonly StrangePage[] = [
  read(
    'buttons under every row',
    `<table>${head}${cells.map((row, at) => `<tr>${row}</tr>${under(buttons(at === 1))}`).join('')}</table>`,
  ),
  read(
    'days and buttons under every row, with labels',
    `<table><tr><th>Credential name</th><th>Status</th></tr>${cells
      .map((row, at) => {
        const [name, status, date] = row.split('</td>');
        return `<tr>${name}</td>${status}</td></tr><tr><td colspan="2"><ul><li><span>Valid to</span> <span>${date?.slice(4)}</span></li><li><span>Actions</span> <span>${buttons(at === 1)}</span></li></ul></td></tr>`;
      })
      .join('')}</table>`,
  ),
  read(
    'one row says that it is open',
    `<table><tr><th>Credential name</th><th>Status</th><th>Valid to</th><th></th></tr><tr>${cells[0]}${opened(false)}</tr><tr>${cells[1]}${opened(true)}</tr><tr><td colspan="4"><p>Of the office</p>${buttons(true)}</td></tr></table>`,
    [...ofSecond, ...noneOf(M, '2026-09-13')],
  ),
  read(
    'no row says that it is open',
    `<table>${head}<tr>${cells[0]}</tr><tr>${cells[1]}</tr>${under(buttons(true))}</table>`,
    noOne,
  ),
  read(
    'buttons over every row',
    `<table>${head}${cells.map((row, at) => `${under(buttons(at === 1))}<tr>${row}</tr>`).join('')}</table>`,
    noOne,
  ),
  read(
    'another credential is open under it',
    `<table>${head}${cells.map((row) => `<tr>${row}</tr>${under(`<dl><dt>Credential name</dt><dd>USIMachine</dd></dl>${buttons(false)}`)}`).join('')}</table>`,
    noOne,
  ),
];

const menu = (by: string) =>
  `<div role="menu" id="menu" ${by}><button role="menuitem" ${edit}>Edit</button></div>`;
const withMenu = (attributes: (at: number) => string, after: string) =>
  `<table><tr><th>Credential name</th><th>Status</th><th>Valid to</th><th></th></tr>${cells.map((row, at) => `<tr>${row}<td><button id="b${at}" ${attributes(at)}>Actions</button></td></tr>`).join('')}</table>${after}`;

/** What stands elsewhere and is tied to a row by an attribute. */
export const tiedToRows: readonly StrangePage[] = [
  read(
    'the menu that one row opens',
    withMenu((at) => (at === 1 ? 'aria-controls="menu" aria-expanded="true"' : ''), menu('')),
    [{ control: 'edit-credential', row: N, is: 'found' }, ...noneOf(M, '2026-09-13')],
  ),
  read(
    'the menu that both rows name, of which one is open',
    withMenu((at) => `aria-controls="menu" aria-expanded="${at === 1}"`, menu('')),
    [{ control: 'edit-credential', row: N, is: 'found' }, ...noneOf(M, '2026-09-13')],
  ),
  read(
    'the menu that both rows name',
    withMenu(() => 'aria-controls="menu"', menu('')),
    noOne,
  ),
  read(
    'a button that says whose it is',
    withMenu(() => '', `<button type="button" id="e" aria-labelledby="e b1" ${edit}>Edit</button>`).replace(
      '>Actions</button></td></tr></table>',
      `>${N}</button></td></tr></table>`,
    ),
    [{ control: 'edit-credential', row: N, is: 'found' }, ...noneOf(M, '2026-09-13')],
  ),
];

const line = (label: string, values: readonly string[], tag = 'th') =>
  `<tr><${tag}>${label}</${tag}>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`;
const turned = (tag: string) =>
  line('Credential name', [M, N], tag) +
  line('Status', ['Expired', 'Active'], tag) +
  line('Valid to', ['13/09/2026', '20/01/2027'], tag) +
  line('', [buttons(false), buttons(true)], tag);

/** A column for each credential. */
export const turnedTables: readonly StrangePage[] = [
  read('labels as headers', `<table>${turned('th')}</table>`),
  read('labels as cells', `<table>${turned('td')}</table>`),
  read(
    'names as headers',
    `<table><thead><tr><th>Credential name</th><th>${M}</th><th>${N}</th></tr></thead><tbody>${turned('th').replace(/^.*?<\/tr>/, '')}</tbody></table>`,
  ),
  {
    it: 'two pairs of label and value in a line are no such table',
    html: credentialsPage(
      `<table><tr><th>Credential name</th><td>${M}</td><th>Status</th><td>Expired</td></tr><tr><th>Valid to</th><td>13/09/2026</td><th>Created</th><td>14/09/2024</td></tr></table>`,
    ),
    neverNamed: ['Status', 'Created', '13/09/2026', '14/09/2024', 'Expired'],
  },
];

const block = (lines: readonly string[]) =>
  `<div>${lines.map((each) => `<div>${each}</div>`).join('')}</div>`;
const names = ['Credential name', M, N];
const statuses = ['Status', 'Expired', 'Active'];
const days = ['Valid to', '13/09/2026', '20/01/2027'];

/** Several credentials that cannot be told apart are not one: no name is learnt as that of the only one. */
export const severalInOne: readonly StrangePage[] = [
  ['a block for each column', block(names) + block(statuses) + block(days)],
  ['a block for each column, without statuses', block(names) + block(days)],
  [
    'all cells one after the other',
    block(['Credential name', 'Status', 'Valid to', M, 'Expired', '13/09/2026', N, 'Active', '20/01/2027']),
  ],
].map(([it = '', content]) => ({
  it,
  html: credentialsPage(`<div>${content}</div>`),
  neverNamed: [M, N],
}));

const panel = (date: string, attributes = '', isTrue = false) =>
  `<div ${attributes}><p>Status: Active</p><p>Valid to: ${date}</p>${buttons(isTrue)}</div>`;
const flat = (attributes: string) =>
  `<div><button type="button">${M}</button>${panel('13/09/2026', attributes)}<button type="button">${N}</button>${panel('20/01/2027', '', true)}</div>`;

/** A button, then what it opens beside it, over and over: the button says whose it is. */
export const flatAccordions: readonly StrangePage[] = [
  {
    it: 'all are open',
    html: credentialsPage(flat('')),
    page: 'credential-list',
    credentials: [{ displayName: M }, { displayName: N }],
    hasMore: false,
    find: ofSecond,
  },
  {
    it: 'one is open, and nothing says that the other is shut',
    html: credentialsPage(flat('style="display:none"')),
    page: 'credential-list',
    credentials: [{ displayName: N, validTo: '2027-01-20' }],
    hasMore: true,
    find: [...ofSecond, ...noneOf(M, '2026-09-13')],
  },
  {
    it: 'what else stands in the panel may be the name as well',
    html: credentialsPage(
      flat('')
        .replaceAll('<p>Status', '<div><p>Of the office</p><p>Status')
        .replaceAll('<button type="button" >Edit', '</div><button type="button" >Edit')
        .replace(`<button type="button" ${edit}`, `</div><button type="button" ${edit}`),
    ),
    page: 'credential-list',
    credentials: [{ displayName: [M, null] }, { displayName: [N, null] }],
  },
  {
    it: 'buttons that all say the same are no names',
    html: credentialsPage(flat('').replace(M, 'Show details').replace(N, 'Show details')),
    neverNamed: ['Show details'],
  },
];
