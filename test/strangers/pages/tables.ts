import { credentialsPage } from './lists.ts';
import type { ExpectedCredential, StrangePage } from './page.ts';

const pair: readonly ExpectedCredential[] = [
  { displayName: 'INGLETON153', validTo: '2026-09-13', status: 'expired' },
  { displayName: 'INGLETON154', validTo: '2027-01-20', status: 'active' },
];
const twins: readonly ExpectedCredential[] = [
  { displayName: 'TestDevice03', validTo: '2024-03-04', status: 'expired' },
  { displayName: 'TestDevice03', validTo: '2026-12-11', status: 'active' },
];

const edit = (mark = '') => `<td><a href="#" ${mark}>Edit</a></td>`;
const truth = 'data-true="edit-credential"';
const head = '<tr><th>Credential name</th><th>Status</th><th>Valid to</th><th></th></tr>';
const first = `<tr><td>INGLETON153</td><td>Expired</td><td>13/09/2026</td>${edit()}</tr>`;
const second = `<tr><td>INGLETON154</td><td>Active</td><td>20/01/2027</td>${edit(truth)}</tr>`;

const ofPair = (it: string, content: string): StrangePage => ({
  it,
  html: credentialsPage(content),
  page: 'credential-list',
  credentials: pair,
  find: [{ control: 'edit-credential', row: 'INGLETON154', is: 'found' }],
});
const ofTwins = (it: string, content: string): StrangePage => ({
  it,
  html: credentialsPage(content),
  page: 'credential-list',
  credentials: twins,
  find: [
    { control: 'edit-credential', row: 'TestDevice03', is: 'ambiguous' },
    { control: 'edit-credential', row: 'TestDevice03', validTo: '2026-12-11', is: 'found' },
  ],
});

/** A cell that spans rows or columns. */
export const spans: readonly StrangePage[] = [
  ofTwins(
    'a name that spans two rows belongs to both',
    `<table>${head}<tr><td rowspan="2">TestDevice03</td><td>Expired</td><td>04/03/2024</td>${edit()}</tr><tr><td>Active</td><td>11/12/2026</td>${edit(truth)}</tr></table>`,
  ),
  ofTwins(
    'a name as a row header that spans two rows',
    `<table><thead>${head}</thead><tbody><tr><th scope="rowgroup" rowspan="2">TestDevice03</th><td>Expired</td><td>04/03/2024</td>${edit()}</tr><tr><td>Active</td><td>11/12/2026</td>${edit(truth)}</tr></tbody></table>`,
  ),
  ofTwins(
    'a custodian before the name spans all rows',
    `<table><tr><th>Custodian</th><th>Credential name</th><th>Status</th><th>Valid to</th><th></th></tr><tr><td rowspan="2">Robin Ingleton</td><td>TestDevice03</td><td>Expired</td><td>04/03/2024</td>${edit()}</tr><tr><td>TestDevice03</td><td>Active</td><td>11/12/2026</td>${edit(truth)}</tr></table>`,
  ),
  ofTwins(
    'a name that spans to the end of its group (rowspan="0")',
    `<table><thead>${head}</thead><tbody><tr><td rowspan="0">TestDevice03</td><td>Expired</td><td>04/03/2024</td>${edit()}</tr><tr><td>Active</td><td>11/12/2026</td>${edit(truth)}</tr></tbody></table>`,
  ),
  ofTwins(
    'a grid of blocks with aria-rowspan',
    `<div role="table"><div role="row"><span role="columnheader">Credential name</span><span role="columnheader">Status</span><span role="columnheader">Valid to</span><span role="columnheader"></span></div>
     <div role="row"><span role="cell" aria-rowspan="2">TestDevice03</span><span role="cell">Expired</span><span role="cell">04/03/2024</span><span role="cell"><a href="#">Edit</a></span></div>
     <div role="row"><span role="cell">Active</span><span role="cell">11/12/2026</span><span role="cell"><a href="#" ${truth}>Edit</a></span></div></div>`,
  ),
  ofPair(
    'a header that spans the two columns of dates',
    `<table><thead><tr><th rowspan="2">Credential name</th><th rowspan="2">Status</th><th colspan="2">Validity</th><th rowspan="2"></th></tr><tr><th>Valid from</th><th>Valid to</th></tr></thead>
     <tr><td>INGLETON153</td><td>Expired</td><td>13/09/2024</td><td>13/09/2026</td>${edit()}</tr><tr><td>INGLETON154</td><td>Active</td><td>20/01/2025</td><td>20/01/2027</td>${edit(truth)}</tr></table>`,
  ),
  ofPair(
    'a header that spans an icon and the name',
    `<table><tr><th colspan="2">Credential name</th><th>Status</th><th>Valid to</th><th></th></tr><tr><td><svg width="16" height="16" aria-hidden="true"></svg></td><td>INGLETON153</td><td>Expired</td><td>13/09/2026</td>${edit()}</tr><tr><td><svg width="16" height="16" aria-hidden="true"></svg></td><td>INGLETON154</td><td>Active</td><td>20/01/2027</td>${edit(truth)}</tr></table>`,
  ),
  ofPair(
    'a tick box and its header before the name',
    `<table><tr><th><input type="checkbox" aria-label="Select all"></th><th>Credential name</th><th>Status</th><th>Valid to</th><th></th></tr><tr><td><input type="checkbox" aria-label="Select row"></td><td>INGLETON153</td><td>Expired</td><td>13/09/2026</td>${edit()}</tr><tr><td><input type="checkbox" aria-label="Select row"></td><td>INGLETON154</td><td>Active</td><td>20/01/2027</td>${edit(truth)}</tr></table>`,
  ),
  ofPair(
    'rows that announce a group over all columns',
    `<table><thead>${head}</thead><tbody><tr><th colspan="4" scope="colgroup">No longer in use</th></tr>${first}<tr><th colspan="4" scope="colgroup">In use</th></tr>${second}</tbody></table>`,
  ),
  ofPair(
    'a row of details under each row, over all columns',
    `<table><thead>${head}</thead><tbody>${first}<tr><td colspan="4">Created on 13/09/2024 by Robin Ingleton</td></tr>${second}<tr><td colspan="4">Created on 20/01/2025 by Robin Ingleton</td></tr></tbody></table>`,
  ),
  ofPair(
    'headers again at the foot, and a row of filters',
    `<table><thead>${head}<tr><td><input aria-label="Filter names"></td><td><select aria-label="Filter status"><option>All</option><option>Active</option></select></td><td></td><td></td></tr></thead><tbody>${first}${second}</tbody><tfoot>${head}</tfoot></table>`,
  ),
];

const looseHead = `<div class="scroll-head"><table><thead>${head}</thead></table></div>`;
const looseBody = `<div class="scroll-body" style="overflow:auto"><table><tbody>${first}${second}</tbody></table></div>`;
const cell = (text: string) => `<div role="gridcell">${text}</div>`;
const column = (text: string) => `<div role="columnheader">${text}</div>`;
const gridHead = `<div role="row">${['Credential name', 'Status', 'Valid to', ''].map(column).join('')}</div>`;
const gridRows = `<div role="row">${['INGLETON153', 'Expired', '13/09/2026', '<a href="#">Edit</a>'].map(cell).join('')}</div><div role="row">${['INGLETON154', 'Active', '20/01/2027', `<a href="#" ${truth}>Edit</a>`].map(cell).join('')}</div>`;

/** Heads that stay while the rows scroll: a table of headers, and one of rows. */
export const stickyHeads: readonly StrangePage[] = [
  ofPair('a table of headers over a table of rows', looseHead + looseBody),
  ofPair(
    'the two in one wrapper (DataTables)',
    `<div class="dataTables_scroll">${looseHead}${looseBody}</div>`,
  ),
  ofPair(
    'rows whose table has empty headers of its own',
    `${looseHead}<div><table><thead><tr><th></th><th></th><th></th><th></th></tr></thead><tbody>${first}${second}</tbody></table></div>`,
  ),
  ofPair(
    'rows whose table has the headers once more, without height',
    `${looseHead}<div><table><thead style="visibility:collapse;height:0">${head}</thead><tbody>${first}${second}</tbody></table></div>`,
  ),
  ofPair(
    'two tables in the cells of one table',
    `<table><tr><td><table>${head}</table></td></tr><tr><td><div style="height:300px;overflow:auto"><table>${first}${second}</table></div></td></tr></table>`,
  ),
  ofPair(
    'blocks with roles: head and body are two groups apart',
    `<div role="grid"><div class="head" role="rowgroup">${gridHead}</div><div class="viewport"><div><div role="rowgroup">${gridRows}</div></div></div></div>`,
  ),
  ofPair(
    'a grid of headers and a grid of rows',
    `<div role="grid" class="h">${gridHead}</div><div role="grid" class="b">${gridRows}</div>`,
  ),
  ofPair(
    'a head that is fixed, cloned and hidden to screen readers',
    `<table aria-hidden="true" style="position:sticky;top:0">${head}</table><table><thead>${head}</thead><tbody>${first}${second}</tbody></table>`,
  ),
  ofPair(
    'a search between head and rows',
    `${looseHead}<div><label>Find <input type="search"></label></div>${looseBody}`,
  ),
];

/** Columns in another order, in other words, and cells that hold more than their value. */
export const columns: readonly StrangePage[] = [
  ofPair(
    'the name comes last',
    `<table><tr><th>Status</th><th>Valid from</th><th>Valid to</th><th>Credential name</th><th></th></tr><tr><td>Expired</td><td>13/09/2024</td><td>13/09/2026</td><td>INGLETON153</td>${edit()}</tr><tr><td>Active</td><td>20/01/2025</td><td>20/01/2027</td><td>INGLETON154</td>${edit(truth)}</tr></table>`,
  ),
  ofPair(
    'an id before the name',
    `<table><tr><th>Credential ID</th><th>Credential name</th><th>Status</th><th>Valid to</th><th></th></tr><tr><td>ABRD:51824753556_INGLETON153</td><td>INGLETON153</td><td>Expired</td><td>13/09/2026</td>${edit()}</tr><tr><td>ABRD:51824753556_INGLETON154</td><td>INGLETON154</td><td>Active</td><td>20/01/2027</td>${edit(truth)}</tr></table>`,
  ),
  ofPair(
    'an id under the header "Credential", the name under "Display name"',
    `<table><tr><th>Credential</th><th>Display name</th><th>Status</th><th>Valid to</th><th></th></tr><tr><td>ABRD:51824753556_X1</td><td>INGLETON153</td><td>Expired</td><td>13/09/2026</td>${edit()}</tr><tr><td>ABRD:51824753556_X2</td><td>INGLETON154</td><td>Active</td><td>20/01/2027</td>${edit(truth)}</tr></table>`,
  ),
  ofPair(
    'headers that sort, with arrows and words for screen readers',
    `<table><tr><th aria-sort="ascending"><button>Credential name <span aria-hidden="true">▲</span></button></th><th aria-sort="none"><button>Status <span aria-hidden="true">↕</span></button></th><th aria-sort="none"><button>Valid to <span aria-hidden="true">↕</span></button></th><th></th></tr>${first}${second}</table>`,
  ),
  ofPair(
    'a status with the days that are left, a date with its time',
    `<table>${head}<tr><td>INGLETON153</td><td>Expired</td><td>13/09/2026 11:59 PM</td>${edit()}</tr><tr><td>INGLETON154</td><td>Active</td><td><time datetime="2027-01-20">20 Jan 2027</time></td>${edit(truth)}</tr></table>`,
  ),
  ofPair(
    'in a region that scrolls, with a caption',
    `<div role="region" tabindex="0" aria-label="Credentials"><table><caption>Machine credentials</caption>${head}${first}${second}</table></div>`,
  ),
];

const three = '<tr><th>Credential name</th><th>Valid to</th><th></th></tr>';
const titled = (title: string) => `<tr><td>${title}</td><td></td><td></td><td></td></tr>`;
const short = (name: string, date: string, mark = '') =>
  `<tr><td>${name}</td><td>${date}</td>${edit(mark)}</tr>`;
const long = first + second;

/** Rows that are about other rows: no credential, though they stand in the column of the names. */
export const rowsAboutRows: readonly StrangePage[] = [
  ...['Expired (1)', 'Active', 'Status: Revoked', 'Total: 2', '2 credentials', 'No revoked credentials'].map(
    (title) =>
      ofPair(`a row "${title}" with empty cells beside it`, `<table>${head}${titled(title)}${long}</table>`),
  ),
  {
    it: 'another row that shows nothing but words may be anything: it has no name',
    html: credentialsPage(`<table>${head}${long}${titled('Create another credential')}</table>`),
    page: 'credential-list',
    neverNamed: ['Create another credential'],
    find: [{ control: 'edit-credential', row: 'INGLETON154', is: 'found' }],
  },
  {
    it: 'a credential that is called "Active" has its own facts',
    html: credentialsPage(`<table>${head}${long.replace('INGLETON154', 'Active')}</table>`),
    page: 'credential-list',
    credentials: [{ status: 'expired' }, { validTo: '2027-01-20', status: 'active' }],
  },
  {
    it: 'rows without a status have that of the title over them, as far as the next title',
    html: credentialsPage(
      `<table>${three}<tr><td colspan="3"><button aria-expanded="true">Expired (1)</button></td></tr>${short('INGLETON153', '13/09/2026')}<tr><td colspan="3">Others</td></tr>${short('INGLETON154', '20/01/2027', truth)}<tr><td>Suspended</td><td></td><td></td></tr>${short('USIMachine', '01/12/2026')}</table>`,
    ),
    page: 'credential-list',
    credentials: [
      { displayName: 'INGLETON153', status: 'expired' },
      { displayName: 'INGLETON154', status: null },
      { displayName: 'USIMachine', status: 'suspended' },
    ],
    find: [{ control: 'edit-credential', row: 'INGLETON154', is: 'found' }],
  },
  {
    it: 'what is open under a row, from the second column on, is no row',
    html: credentialsPage(
      `<table><tr><th></th><th>Credential name</th><th>Status</th><th>Valid to</th></tr><tr><td></td><td>INGLETON153</td><td>Expired</td><td>13/09/2026</td></tr><tr><td></td><td colspan="3"><p>Keystore of the office</p></td></tr></table>`,
    ),
    page: 'credential-list',
    credentials: [{ displayName: 'INGLETON153', status: 'expired', validTo: '2026-09-13' }],
  },
];
