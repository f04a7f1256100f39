import { ofBusiness } from './frame.ts';
import type { StrangePage } from './page.ts';

/*
 * What kits of the React family made of small pages of the portal, as a browser had it in the end (2026-12-01): without their classes, and with
 * as many rows as it takes.
 */

const label = (text: string, value: string, span = 1) =>
  `<td colspan="${span}"><div><span>${text}</span><span>${value}</span></div></td>`;
const validTo = '<span data-true="valid-to">13/12/2026</span>';
const back = '<button type="button" data-true="back"><span>Back</span></button>';

const isDetails = {
  page: 'credential-details',
  details: { displayName: 'INGLETON153', validTo: '2026-12-13' },
  find: [
    { control: 'valid-to', is: 'found' },
    { control: 'back', is: 'found' },
  ],
} as const;

/** Ant Design's "Descriptions" lay out one thing in a table, three labels a row. */
export const describedInRows: readonly StrangePage[] = [
  {
    it: 'labels and values together in each cell, the last row with fewer of them',
    html: ofBusiness(`${back}<div>INGLETON153</div><table><tbody><tr>${label('Display name', 'INGLETON153')}${label('Status', 'Active')}
      ${label('Valid from', '13/12/2024')}</tr><tr>${label('Valid to', validTo)}${label('Custodian', 'Robin Ingleton', 2)}</tr></tbody></table>`),
    ...isDetails,
  },
  {
    it: 'a row of labels over a row of values, and so once more',
    html: ofBusiness(`${back}<div>Machine credential</div><table><tbody><tr><th><span>Display name</span></th><th><span>Status</span></th><th><span>Valid from</span></th></tr>
      <tr><td><span>INGLETON153</span></td><td><span>Active</span></td><td><span>13/12/2024</span></td></tr>
      <tr><th><span>Valid to</span></th><th colspan="2"><span>Custodian</span></th></tr><tr><td><span>${validTo}</span></td><td colspan="2"><span>Robin Ingleton</span></td></tr></tbody></table>`),
    never: ['credential-list'],
    credentials: [],
  },
];

const tick = (name: string) =>
  `<div role="gridcell"><span><input type="checkbox" aria-label="${name}"><div aria-hidden="true"></div></span></div>`;
const gridRow = (name: string, to: string, mark = '') =>
  `<div role="row" aria-selected="false">${tick('Select row')}<div role="gridcell" tabindex="0"><div><span>${name}</span></div></div><div role="gridcell">Active</div>
  <div role="gridcell">${to}</div><div role="gridcell"><button type="button" aria-label="Edit" ${mark}><svg></svg></button></div></div>`;
const create = '<h2>Manage credentials</h2><button type="button">Create machine credential</button>';
const headersOfGrid = ['Credential name', 'Status', 'Valid to', 'Actions'];

const withTooltip = (text: string, id: number, mark = '') =>
  `<span><div><button type="button" aria-labelledby="tip${id}" ${mark}><svg></svg></button></div><span aria-hidden="true" id="tip${id}" role="tooltip"><span style="display:none">${text}</span></span></span>`;

const isList = {
  page: 'credential-list',
  credentials: [
    { displayName: 'INGLETON153', validTo: '2026-12-13', status: 'active' },
    { displayName: 'USIMachine', validTo: '2027-01-20', status: 'active' },
  ],
  hasMore: false,
  find: [{ control: 'edit-credential', row: 'INGLETON153', is: 'found' }],
} as const;

export const listed: readonly StrangePage[] = [
  {
    it: 'a tick box for all rows among the headers of a grid, in a cell that is no header (Fluent)',
    html: ofBusiness(`${create}<div role="grid"><div role="rowgroup"><div role="row" aria-selected="false">${tick('Select all rows')}
      ${headersOfGrid.map((text) => `<div role="columnheader" tabindex="0"><div>${text}</div></div>`).join('')}</div></div>
      <div role="rowgroup">${gridRow('INGLETON153', '13/12/2026', 'data-true')}${gridRow('USIMachine', '20/01/2027')}</div></div>`),
    ...isList,
  },
  {
    it: 'a pager whose only page is the one that is shown (PrimeReact)',
    html: ofBusiness(`${create}<div role="grid"><div role="row">
      ${['', ...headersOfGrid].map((text) => `<div role="columnheader">${text}</div>`).join('')}</div>
      ${gridRow('INGLETON153', '13/12/2026', 'data-true')}${gridRow('USIMachine', '20/01/2027')}</div>
      <div><span aria-live="polite">1 to 2 of 2</span><button type="button" disabled aria-label="Previous Page"></button><span><button type="button" aria-label="Page 1" aria-current="true">1</button></span><button type="button" disabled aria-label="Next Page"></button></div>`),
    ...isList,
  },
  {
    it: 'an icon named by its tooltip, which is not shown yet (Carbon)',
    html: ofBusiness(`${create}<table><thead><tr>${headersOfGrid.map((text) => `<th scope="col"><div>${text}</div></th>`).join('')}</tr></thead><tbody>
      <tr><td>INGLETON153</td><td>Active</td><td>13/12/2026</td><td>${withTooltip('Edit', 1, 'data-true')}${withTooltip('Revoke', 2)}</td></tr>
      <tr><td>USIMachine</td><td>Active</td><td>20/01/2027</td><td>${withTooltip('Edit', 3)}${withTooltip('Revoke', 4)}</td></tr></tbody></table>`),
    ...isList,
  },
  {
    it: 'a row of filters among the rows that a grid counts (AG Grid)',
    html: ofBusiness(`${create}<div role="grid" aria-rowcount="4"><div role="rowgroup"><div role="row" aria-rowindex="1">
      ${['', ...headersOfGrid].map((text) => `<div role="columnheader">${text}</div>`).join('')}</div><div role="row" aria-rowindex="2">
      ${['', ...headersOfGrid].map((text) => `<div role="gridcell"><input aria-label="${text} Filter Input"></div>`).join('')}</div></div><div role="rowgroup">
      ${[gridRow('INGLETON153', '13/12/2026', 'data-true'), gridRow('USIMachine', '20/01/2027')].map((row, at) => row.replace('role="row"', `role="row" aria-rowindex="${at + 3}"`)).join('')}</div></div>`),
    ...isList,
  },
];

export const told: readonly StrangePage[] = [
  {
    it: 'a title and its text in one line without a gap in the markup (Fluent)',
    html: ofBusiness(
      '<div role="group"><div><svg></svg></div><div><span>Software required</span>Get it from <a href="https://info.authorisationmanager.gov.au/x" data-true>Machine Credential Downloads</a></div></div>',
    ),
    page: 'credential-list',
    notices: ['software-required'],
    find: [{ control: 'software-downloads', is: 'found' }],
  },
];

const titled = '<h2>Machine credentials</h2><p>Credentials of this business</p>';
const neverNamed = ['Credentials of this business'];

/** A title in the plural is of a list: what stands under it explains the list. */
export const titledLists: readonly StrangePage[] = [
  {
    it: 'a title and a description over a list that cannot be read (Carbon)',
    html: ofBusiness(
      `<section><div>${titled}</div><div><button type="button">Create machine credential</button></div><div>Loading the list</div></section>`,
    ),
    page: 'credential-list',
    neverNamed,
    credentials: [],
  },
  {
    it: 'a title and a description over a list of one card',
    html: ofBusiness(
      `<section><button type="button">Create machine credential</button>${titled}<div><h3>INGLETON153</h3><p>Active</p><p>Valid to 13/12/2026</p><button type="button" data-true>Edit</button></div></section>`,
    ),
    page: 'credential-list',
    neverNamed,
    credentials: [{ displayName: 'INGLETON153', validTo: '2026-12-13', status: 'active' }],
  },
  {
    it: 'a title and a description over what is told of one credential',
    html: ofBusiness(
      `<section>${titled}<dl><dt>Display name</dt><dd>INGLETON153</dd><dt>Valid to</dt><dd>13/12/2026</dd></dl></section>${back}`,
    ),
    page: 'credential-details',
    neverNamed,
    details: { displayName: 'INGLETON153', validTo: '2026-12-13' },
  },
];
