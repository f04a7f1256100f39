import { abn, ofBusiness, signedIn } from './frame.ts';
import { type Kit, kits } from './kits.ts';
import { type StrangePage, silent } from './page.ts';

const other = '53 004 085 616';
const ours = '51824753556';
const theirs = '53004085616';

const entityHeaders = ['Entity name', 'ABN', 'Status'];
const title = '<h1>View of all the entities you can act for</h1>';
const entityLink = (name: string, mark = '') => `<a href="#/e" ${mark}>${name}</a>`;
const truth = 'data-true="entity-link"';

const entitiesPage = (kit: Kit, rows: readonly (readonly string[])[]): string =>
  signedIn(title + kit.list(entityHeaders, rows));

const kitsWithoutButtonsForNames = kits.filter(({ name }) => name !== 'accordion');

const ofKits: readonly StrangePage[] = kitsWithoutButtonsForNames.flatMap((kit): StrangePage[] => [
  {
    it: `${kit.name}: an ordinary list of businesses`,
    html: entitiesPage(kit, [
      [entityLink('Ingleton Bakery Pty Ltd', truth), abn, 'Active'],
      [entityLink('Ingleton Bakeries Pty Ltd'), other, 'Active'],
    ]),
    page: 'entity-list',
    entities: [
      { name: 'Ingleton Bakery Pty Ltd', abn: ours },
      { name: 'Ingleton Bakeries Pty Ltd', abn: theirs },
    ],
    find: [
      { control: 'entity-link', row: 'Ingleton Bakery Pty Ltd', is: 'found' },
      { control: 'entity-link', row: 'Ingleton Bakery Pty Ltd', abn: ours, is: 'found' },
      { control: 'entity-link', row: 'Ingleton', is: silent },
    ],
  },
  {
    it: `${kit.name}: of two businesses with one name, the ABN tells which`,
    html: entitiesPage(kit, [
      [entityLink('Smith Family Trust'), other, 'Active'],
      [entityLink('Smith Family Trust', truth), abn, 'Active'],
    ]),
    page: 'entity-list',
    find: [
      { control: 'entity-link', row: 'Smith Family Trust', is: 'ambiguous' },
      { control: 'entity-link', row: 'Smith Family Trust', abn: ours, is: 'found' },
      { control: 'entity-link', row: 'Smith Family Trust', abn: '30999999943', is: silent },
    ],
  },
  {
    it: `${kit.name}: the same name with another ABN is another business`,
    html: entitiesPage(kit, [
      [entityLink('Smith Family Trust'), other, 'Active'],
      [entityLink('Jones Pty Ltd'), '30 999 999 943', 'Active'],
    ]),
    page: 'entity-list',
    find: [{ control: 'entity-link', row: 'Smith Family Trust', abn: ours, is: silent }],
  },
  {
    it: `${kit.name}: a name in other case with the same ABN is the same business`,
    html: entitiesPage(kit, [
      [entityLink('SMITH FAMILY TRUST', truth), abn, 'Active'],
      [entityLink('Jones Pty Ltd'), other, 'Active'],
    ]),
    page: 'entity-list',
    find: [{ control: 'entity-link', row: 'Smith Family Trust', abn: ours, is: 'found' }],
  },
]);

const byHand: readonly StrangePage[] = [
  {
    it: 'the ABN itself is the link (table)',
    html: signedIn(
      `${title}<table><tr><th>ABN</th><th>Entity name</th></tr><tr><td><a href="#" ${truth}>${abn}</a></td><td>Ingleton Bakery Pty Ltd</td></tr><tr><td><a href="#">${other}</a></td><td>Ingleton Bakeries Pty Ltd</td></tr></table>`,
    ),
    page: 'entity-list',
    find: [
      { control: 'entity-link', row: 'Ingleton Bakery Pty Ltd', abn: ours, is: 'found' },
      { control: 'entity-link', row: 'Ingleton Bakery Pty Ltd', is: 'found' },
    ],
  },
  {
    it: 'the ABN itself is the link, one name twice',
    html: signedIn(
      `${title}<table><tr><th>ABN</th><th>Entity name</th></tr><tr><td><a href="#">${other}</a></td><td>Smith Family Trust</td></tr><tr><td><a href="#" ${truth}>${abn}</a></td><td>Smith Family Trust</td></tr></table>`,
    ),
    page: 'entity-list',
    find: [{ control: 'entity-link', row: 'Smith Family Trust', abn: ours, is: 'found' }],
  },
  {
    it: 'the ABN itself is the link (Material)',
    html: signedIn(
      `${title}<mat-table role="table"><mat-header-row role="row"><mat-header-cell role="columnheader">Business name</mat-header-cell><mat-header-cell role="columnheader">ABN</mat-header-cell></mat-header-row><mat-row role="row"><mat-cell role="cell">Ingleton Bakery Pty Ltd</mat-cell><mat-cell role="cell"><a href="#" ${truth}>${ours}</a></mat-cell></mat-row><mat-row role="row"><mat-cell role="cell">Ingleton Bakeries Pty Ltd</mat-cell><mat-cell role="cell"><a href="#">${theirs}</a></mat-cell></mat-row></mat-table>`,
    ),
    page: 'entity-list',
    find: [{ control: 'entity-link', row: 'Ingleton Bakery Pty Ltd', abn: ours, is: 'found' }],
  },
  {
    it: "a target's ABN, and a list that shows none: the name alone is all there is",
    html: signedIn(
      `${title}<table><tr><th>Entity name</th><th>Status</th></tr><tr><td><a href="#">Smith Family Trust</a></td><td>Active</td></tr><tr><td><a href="#">Smith Family Trust</a></td><td>Active</td></tr></table>`,
    ),
    find: [{ control: 'entity-link', row: 'Smith Family Trust', abn: ours, is: silent }],
  },
  {
    it: 'name and ABN in one link',
    html: signedIn(
      `${title}<ul><li><a href="#">Smith Family Trust (ABN ${other})</a></li><li><a href="#" ${truth}>Smith Family Trust (ABN ${abn})</a></li></ul>`,
    ),
    page: 'entity-list',
    find: [
      { control: 'entity-link', row: 'Smith Family Trust', abn: ours, is: 'found' },
      { control: 'entity-link', row: 'Smith Family Trust', is: 'ambiguous' },
    ],
  },
  {
    it: 'a card that is pressed as a whole, its name a heading',
    html: signedIn(
      `${title}<div><a href="#" class="card"><h3>Smith Family Trust</h3><p>ABN ${other}</p></a><a href="#" class="card" ${truth}><h3>Smith Family Trust</h3><p>ABN ${abn}</p></a></div>`,
    ),
    page: 'entity-list',
    find: [{ control: 'entity-link', row: 'Smith Family Trust', abn: ours, is: 'found' }],
  },
  {
    it: 'a card that is pressed as a whole, its name the first line',
    html: signedIn(
      `${title}<div><div role="button" tabindex="0"><div>Smith Family Trust</div><div>ABN ${other}</div></div><div role="button" tabindex="0" ${truth}><div>Jones Pty Ltd</div><div>ABN ${abn}</div></div></div>`,
    ),
    page: 'entity-list',
    find: [{ control: 'entity-link', row: 'Jones Pty Ltd', abn: ours, is: 'found' }],
  },
];

export const entities: readonly StrangePage[] = [...ofKits, ...byHand];

const toChoose = [
  ['Ingleton Bakery Pty Ltd', abn],
  ['Smith Family Trust', other],
] as const;
const actFor = '<h1>Which business do you want to act for?</h1>';
const goOn = (mark = '') => `<button ${mark}>Continue</button>`;
const each = (row: (name: string, abn: string, mark: string, at: number) => string) =>
  toChoose.map(([name, number], at) => row(name, number, at === 1 ? truth : '', at)).join('');

const chosen = (it: string, content: string, is: 'found' | typeof silent = 'found'): StrangePage => ({
  it,
  html: signedIn(content),
  page: 'entity-list',
  find: [{ control: 'entity-link', row: 'Smith Family Trust', abn: theirs, is }],
});

/** Businesses that are chosen and not opened: by a radio button, after which "Continue" leads on, or by the row itself. */
export const chosenBusinesses: readonly StrangePage[] = [
  chosen(
    'a radio button in its label',
    `${actFor}<fieldset>${each((name, number, mark) => `<label ${mark}><input type="radio" name="b"><span></span><span>${name} (ABN ${number})</span></label>`)}</fieldset>${goOn()}`,
  ),
  chosen(
    'a radio button before its label',
    `${actFor}<fieldset>${each((name, number, mark, at) => `<div><input type="radio" name="b" id="b${at}" ${mark}><label for="b${at}">${name}<br>ABN ${number}</label></div>`)}</fieldset>${goOn()}`,
  ),
  chosen(
    'a radio button in the first cell of a row',
    `${actFor}<table><tr><th></th><th>Entity name</th><th>ABN</th></tr>${each((name, number, mark) => `<tr><td><input type="radio" name="b" aria-label="${name}" ${mark}></td><td>${name}</td><td>${number}</td></tr>`)}</table>${goOn()}`,
  ),
  chosen(
    'a card that is a radio button',
    `${actFor}<div role="radiogroup">${each((name, number, mark) => `<div role="radio" aria-checked="false" tabindex="0" ${mark}><h3>${name}</h3><p>ABN ${number}</p></div>`)}</div>${goOn()}`,
  ),
  chosen(
    'a radio button that is chosen: then "Continue"',
    `${actFor}<fieldset>${each((name, number, mark) => `<label><input type="radio" name="b" ${mark ? 'checked' : ''}><span>${name} (ABN ${number})</span></label>`)}</fieldset>${goOn(truth)}`,
  ),
  chosen(
    'another one is chosen',
    `${actFor}<fieldset>${each((name, number, mark) => `<label ${mark}><input type="radio" name="b" ${mark ? '' : 'checked'}><span>${name} (ABN ${number})</span></label>`)}</fieldset>${goOn()}`,
  ),
  chosen(
    'an option of a list',
    `${title}<div role="listbox" aria-label="Entities">${each((name, number, mark) => `<div role="option" aria-selected="false" tabindex="-1" ${mark}><span>${name}</span> <span>ABN ${number}</span></div>`)}</div>`,
  ),
  chosen(
    'an option with a radio button that only its kit draws',
    `${title}<style>.b { position: relative } .b input { position: absolute; opacity: 0 }</style><div role="listbox" aria-label="Entities">${each((name, number, mark) => `<div role="option" aria-selected="false" tabindex="-1" class="b" ${mark}><span>${name}</span><br><span>ABN ${number}</span><input type="radio" tabindex="-1"><i></i></div>`)}</div>`,
  ),
  chosen(
    'a row of a grid that is selected',
    `${title}<div role="grid"><div role="row"><span role="columnheader">Entity name</span><span role="columnheader">ABN</span></div>${each((name, number, mark) => `<div role="row" aria-selected="false" tabindex="-1" ${mark}><span role="gridcell">${name}</span><span role="gridcell">${number}</span></div>`)}</div>`,
  ),
  chosen(
    'a row with "View" and something to select it by: "View"',
    `${title}<div role="grid"><div role="row"><span role="columnheader">Entity name</span><span role="columnheader">ABN</span><span role="columnheader">Action</span></div>${each((name, number, mark) => `<div role="row" aria-selected="false" tabindex="-1"><span role="gridcell">${name}</span><span role="gridcell">${number}</span><span role="gridcell"><button ${mark}>View</button></span></div>`)}</div>`,
  ),
  chosen(
    'rows with nothing to press',
    `${title}<table><tr><th>Entity name</th><th>ABN</th></tr>${each((name, number) => `<tr><td>${name}</td><td>${number}</td></tr>`)}</table><fieldset><legend>Order</legend><label><input type="radio" name="o">By name</label><label><input type="radio" name="o">By ABN</label></fieldset>`,
    silent,
  ),
  chosen(
    'two radio buttons in each row',
    `${title}<table><tr><th>Entity name</th><th>ABN</th><th>Default</th></tr>${each((name, number, _, at) => `<tr><td>${name}</td><td>${number}</td><td><label><input type="radio" name="d${at}">Yes</label><label><input type="radio" name="d${at}">No</label></td></tr>`)}</table>`,
    silent,
  ),
];

const tabs = kits[0]?.tabs('Manage credentials') ?? '';
const list = '<h2>Manage credentials</h2><button>Create machine credential</button>';

/** A heading over an ABN that is no name. */
export const headingsThatAreNoNames: readonly StrangePage[] = [
  'Entity details',
  'Business details',
  'Organisation details',
  'Overview',
  'Summary',
  'Your business',
  'About this entity',
  'Dashboard',
  'Profile',
].flatMap((heading): StrangePage[] => [
  {
    it: `"${heading}" over an ABN alone is no business's name`,
    html: signedIn(`<h1>${heading}</h1><p>ABN ${abn}</p>${tabs}${list}`),
    page: 'credential-list',
    business: null,
  },
  {
    it: `"${heading}" over a name and an ABN: the name, or nothing`,
    html: signedIn(
      `<section><h2>${heading}</h2><dl><dt>Legal name</dt><dd>Ingleton Bakery Pty Ltd</dd><dt>ABN</dt><dd>${abn}</dd></dl></section>${tabs}${list}`,
    ),
    page: 'credential-list',
    business: 'Ingleton Bakery Pty Ltd',
  },
]);

/** Ways in which a page does say whose it is. */
export const businessNames: readonly StrangePage[] = [
  ['a heading over the ABN', `<h1>Ingleton Bakery Pty Ltd</h1><p>ABN ${abn}</p>`],
  [
    'a heading over the ABN without "ABN" in the line',
    `<h1>Ingleton Bakery Pty Ltd</h1><dl><dt>ABN</dt><dd>${ours}</dd></dl>`,
  ],
  ['one line', `<p><strong>Ingleton Bakery Pty Ltd</strong> (ABN ${abn})</p>`],
  ['"You are acting for"', `<p>You are acting for Ingleton Bakery Pty Ltd (ABN ${abn})</p>`],
  [
    '"Entity name" and "ABN" in a table',
    `<table><tr><th>Entity name</th><td>Ingleton Bakery Pty Ltd</td></tr><tr><th>ABN</th><td>${abn}</td></tr></table>`,
  ],
  ['a heading with the ABN in a block of its own', `<h1>Ingleton Bakery Pty Ltd<div>ABN ${abn}</div></h1>`],
  [
    'a heading with its kind, the name and the ABN in blocks',
    `<h1><span style="display:block">Business</span><div>Ingleton Bakery Pty Ltd</div><div>ABN ${abn}</div></h1>`,
  ],
  ['a name in bold over the ABN', `<div><b>Ingleton Bakery Pty Ltd</b><br>ABN ${abn}</div>`],
].map(([what, html]) => ({
  it: `a business named in ${what}`,
  html: signedIn(`${html}${tabs}${list}`),
  page: 'credential-list',
  business: 'Ingleton Bakery Pty Ltd',
}));

/** The heading of the page is never learnt for it. */
export const otherHeadings: readonly StrangePage[] = kits.slice(0, 6).map((kit) => ({
  it: `${kit.name}: "Entity details" over the ABN, the name further up`,
  html: ofBusiness(`<h2>Entity details</h2>${kit.details([['ABN', abn]])}${list}`, 'Manage credentials', kit),
  page: 'credential-list',
  business: ['Ingleton Bakery Pty Ltd', null],
  neverBusiness: ['Entity details'],
}));
