import { businessHeading, ofBusiness, signedIn } from './frame.ts';
import type { StrangePage } from './page.ts';

const name = 'Bakery-Payroll-N';
const day = '21/09/2026';
const details = { displayName: name, validTo: '2026-09-21' } as const;
const page = (content: string) => ofBusiness(`<h2>Credential details</h2>${content}<button>Back</button>`);
const validTo = `<div><label>Valid to</label><div>${day}</div></div>`;

/** What stands between the label of a name and the name, or before the name in its place, and is none of it. */
const between: readonly (readonly [string, string])[] = [
  [
    'a button "?" in the label',
    `<div><label>Credential name <button>?</button></label><div>${name}</div></div>`,
  ],
  [
    'a button "?" beside the label',
    `<div>Credential name <button type="button">?</button></div><div>${name}</div>`,
  ],
  ['a star in the label', `<div><label>Credential name <span>*</span></label><div>${name}</div></div>`],
  ['a star beside the label', `<div><b>Credential name</b> <span>*</span></div><div>${name}</div>`],
  ['an "i" in a term', `<dl><dt>Credential name <span>i</span></dt><dd>${name}</dd></dl>`],
  [
    'an "i" in a row header',
    `<table><tr><th scope="row">Credential name <span>i</span></th><td>${name}</td></tr></table>`,
  ],
  [
    'a link "Change" beside the label',
    `<div><span>Credential name</span> <a href="#c">Change</a></div><div>${name}</div>`,
  ],
  [
    'a hint in small letters in the label',
    `<div><label>Credential name <small>Shown in your software</small></label><div>${name}</div></div>`,
  ],
  ['a button "Copy" before the name', `<dl><dt>Credential name</dt><dd><button>Copy</button> ${name}</dd></dl>`],
  [
    'a button "Copy" in a line of its own before the name',
    `<dl><dt>Credential name</dt><dd><div><button>Copy</button></div><div>${name}</div></dd></dl>`,
  ],
  ['the star of a field', `<p><label for="n">Credential name <span>*</span></label><input id="n" value="${name}"></p>`],
  ['nothing: the label comes after its field', `<p><input id="n" value="${name}"><label for="n">Credential name</label></p>`],
]; // biome-ignore format: dense

export const betweenLabelAndName: readonly StrangePage[] = [
  ...between.map(([it, html]) => ({
    it,
    html: page(html + validTo),
    page: 'credential-details' as const,
    details,
  })),
  {
    it: 'labels that come after their fields, all of them',
    html: page(`<p><input id="n" value="${name}"><label for="n">Credential name</label></p>
      <p><input id="s" value="Expired"><label for="s">Status</label></p>
      <p><input id="v" value="${day}"><label for="v">Valid to</label></p>`),
    page: 'credential-details',
    details: { ...details, status: 'expired' },
  },
];

/** A badge that is known, and one that is not. */
export const badgesAfterName: readonly StrangePage[] = [
  '<span>Expired</span> <span>M2M</span>',
  '<em>Expired</em> <b>Primary</b>',
].map((badges) => ({
  it: `after the name ${badges}`,
  html: page(`<dl><dt>Credential name</dt><dd>${name} ${badges}</dd></dl>${validTo}`),
  details: { displayName: [name, null], validTo: '2026-09-21' },
}));

/** What is a label, or a title, itself. */
export const labelsAreNoNames: readonly StrangePage[] = [
  ['before', `<h3>Credential</h3>`, ''],
  ['after', '', `<h3>Credential</h3>`],
].map(([where, first, second]) => ({
  it: `a title "Credential" over the label "Name", ${where} the custodian's`,
  html: page(`${first}<dl><dt>Name</dt><dd>${name}</dd><dt>Valid to</dt><dd>${day}</dd></dl>
    <h3>Custodian</h3><dl><dt>Name</dt><dd>Alexandra Nguyen</dd></dl>${second}`),
  neverNamed: ['Name', 'Alexandra Nguyen', 'Custodian'],
}));

const fourTabs = ['Manage authorisations', 'Manage credentials', 'Manage notifications', 'History'].map(
  (tab) => `<li><a href="#t"${tab === 'Manage credentials' ? ' aria-current="page"' : ''}>${tab}</a></li>`,
);

/** Two pairs have as many parts as there are tabs. */
export const pairsAreNoTable: readonly StrangePage[] = (
  [
    ['dl', 'dt', 'dd'],
    ['div', 'b', 'p'],
  ] as const
).map(([list, term, value]) => ({
  it: `a ${list} of two pairs beside the four tabs`,
  html: signedIn(`${businessHeading}<ul>${fourTabs.join('')}</ul><h2>Edit machine credential</h2>
    <${list}><${term}>Credential name</${term}><${value}>${name}</${value}>
    <${term}>Valid to</${term}><${value}>${day}</${value}></${list}><button>Back</button>`),
  page: 'credential-details',
  details,
}));
