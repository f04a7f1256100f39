import { ofBusiness, signedIn } from './frame.ts';
import { forScreenReaders } from './kits.ts';
import { type Finding, type StrangePage, silent } from './page.ts';

const truth = (control: string) => `data-true="${control}"`;

/** An icon font that was not loaded shows its word, in whatever element, before or behind the label. */
const signIns: readonly (readonly [string, string])[] = [
  ["an icon's word in <i>", '<i class="material-icons">login</i> Continue with Digital Identity'],
  ["an icon's word in a span", '<span class="material-icons">login</span> Continue with Digital ID'],
  ["an icon's word glued to it", '<span class="icon">login</span>Continue with Digital ID'],
  [
    "an icon's word in mat-icon",
    '<mat-icon class="mat-icon">login</mat-icon><span>Continue with Digital ID</span>',
  ],
  [
    "an icon's word behind it",
    '<span>Continue with Digital ID</span><span class="material-symbols-outlined">arrow_forward</span>',
  ],
  ["an icon's word in an element of its own", '<app-icon>fingerprint</app-icon> Continue with Digital ID'],
  ['a logo with its name', '<img src="data:," alt="" width="20" height="20"> Continue with Digital ID'],
  [
    'words for screen readers behind it',
    `Continue with Digital ID <span ${forScreenReaders}>(opens in this window)</span>`,
  ],
];

export const signInButtons: readonly StrangePage[] = signIns.map(([what, label]) => ({
  it: `the sign-in button with ${what}`,
  html: `<header><a href="/">Relationship Authorisation Manager</a></header><main><h1>Welcome</h1><button type="button" ${truth('sign-in')}>${label}</button></main>`,
  page: 'sign-in',
  find: [{ control: 'sign-in', is: 'found' }],
}));

const statement = 'I understand and accept the machine credential legal statement';
const box = (more = '') => `<input type="checkbox" ${more} ${truth('accept-terms')}>`;

/** The statement stands apart from its box. */
const terms: readonly (readonly [string, string])[] = [
  ['in its label', `<label>${box()} ${statement}</label>`],
  ['in the cell beside it', `<table><tr><td>${box()}</td><td>${statement}</td></tr></table>`],
  ['in the cell before it', `<table><tr><td>${statement}</td><td>${box()}</td></tr></table>`],
  ['in a paragraph before it', `<p>${statement}</p><p>${box()}</p>`],
  ['in a paragraph behind it', `<div>${box()}</div><p>${statement}.</p>`],
  [
    'with a link in it',
    `<div>${box()} I understand and accept the <a href="#">machine credential legal statement</a></div>`,
  ],
  [
    'with a link in its label',
    `<input type="checkbox" id="t" ${truth('accept-terms')}><label for="t">I understand and accept the <a href="#">machine credential legal statement</a>.</label>`,
  ],
  [
    'split over a cell and a link',
    `<table><tr><td valign="top">${box()}</td><td>I have read, understand and accept the <a href="#">machine credential terms and conditions</a></td></tr></table>`,
  ],
  [
    'over a label that says only "I accept"',
    `<p>You must accept the machine credential legal statement.</p><label>${box()} I accept</label>`,
  ],
  [
    'in a row of a CSS grid',
    `<div style="display:grid;grid-template-columns:auto 1fr"><div>${box()}</div><div>${statement}</div></div>`,
  ],
  [
    "in Material's markup",
    `<mat-checkbox><div class="mdc-form-field"><div class="mdc-checkbox">${box('id="m-input" class="mdc-checkbox__native-control"')}<div class="mdc-checkbox__ripple"></div></div><label class="mdc-label" for="m-input">${statement}</label></div></mat-checkbox>`,
  ],
  ['by aria-labelledby', `<p><span id="st">${statement}</span>${box('aria-labelledby="st"')}</p>`],
];

const formWith = (fields: string) =>
  ofBusiness(
    `<h2>Create machine credential</h2><label>Keystore path <input></label>${fields}<button type="button" ${truth('download')}>Download</button>`,
  );
const password = `<label>Keystore password <input type="password" ${truth('keystore-password')}></label>`;
const nameField = `<label>Credential name <input ${truth('display-name')}></label>`;

export const termsBoxes: readonly StrangePage[] = terms.map(([what, html]) => ({
  it: `the tick box whose statement stands ${what}`,
  html: formWith(password + nameField + html),
  page: 'create-credential',
  find: [
    { control: 'accept-terms', is: 'found' },
    { control: 'download', is: 'found' },
  ],
}));

/** A box that accepts nothing is not it. */
export const otherBoxes: readonly StrangePage[] = [
  '<label><input type="checkbox"> Show password</label>',
  '<label><input type="checkbox"> Remember this keystore path</label>',
  '<label><input type="checkbox"> Email me when the machine credential expires</label>',
].map((html) => ({
  it: `a tick box that accepts nothing: ${html.replace(/<[^>]*>/g, '').trim()}`,
  html: formWith(password + nameField + html),
  page: 'create-credential',
  find: [{ control: 'accept-terms', is: silent }],
}));

const both: readonly Finding[] = [
  { control: 'keystore-password', is: 'found' },
  { control: 'display-name', is: 'found' },
];

/** Labels and fields as kits draw them. */
const drawn: readonly (readonly [string, string])[] = [
  [
    'cells of a table',
    `<table><tr><td>Keystore password</td><td><input type="password" ${truth('keystore-password')}></td></tr><tr><td>Credential name</td><td><input ${truth('display-name')}></td></tr></table>`,
  ],
  [
    'cells under headers',
    `<table><tr><th>Keystore password</th><th>Credential name</th></tr><tr><td><input type="password" ${truth('keystore-password')}></td><td><input ${truth('display-name')}></td></tr></table>`,
  ],
  [
    'Material fields',
    `<mat-form-field><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-infix"><label for="a1"><mat-label>Keystore password</mat-label></label><input matInput type="password" id="a1" ${truth('keystore-password')}></div></div></mat-form-field><mat-form-field><div class="mat-mdc-form-field-infix"><label for="a2"><mat-label>Credential name</mat-label></label><input matInput id="a2" ${truth('display-name')}></div></mat-form-field>`,
  ],
  [
    'Vuetify fields',
    `<div class="v-field"><input type="password" id="v1" ${truth('keystore-password')}><label class="v-label v-field-label" for="v1">Keystore password</label></div><div class="v-field"><input id="v2" ${truth('display-name')}><label class="v-label v-field-label" for="v2">Credential name</label></div>`,
  ],
  [
    'floating labels of Bootstrap',
    `<div class="form-floating"><input type="password" id="f1" placeholder="Password" ${truth('keystore-password')}><label for="f1">Keystore password</label></div><div class="form-floating"><input id="f2" placeholder="Name" ${truth('display-name')}><label for="f2">Credential name</label></div>`,
  ],
  [
    'shadow inputs',
    `<sl-input ${truth('keystore-password')}><template shadowrootmode="open"><div><label for="input">Keystore password</label><input id="input" type="password"></div></template></sl-input><sl-input ${truth('display-name')}><template shadowrootmode="open"><div><label for="input">Credential name</label><input id="input" type="text"></div></template></sl-input>`,
  ],
  [
    'hints between label and field',
    `<div><label for="g1">Keystore password</label><div class="hint">At least 10 characters</div><input id="g1" type="password" ${truth('keystore-password')}></div><div><label for="g2">Credential name</label><div class="hint">As your software shows it</div><input id="g2" ${truth('display-name')}></div>`,
  ],
];

export const createFields: readonly StrangePage[] = drawn.map(([what, html]) => ({
  it: `the fields of the form as ${what}`,
  html: formWith(html),
  page: 'create-credential',
  find: both,
}));

const linking = (content: string, title = 'Link my business') =>
  signedIn(`<h1>${title}</h1>${content}<button type="button" ${truth('continue')}>Continue</button>`);

/** RPA: "add your postal or residential address". */
export const addresses: readonly StrangePage[] = [
  ['one field for the whole address', `<label>Residential address <input ${truth('link-address')}></label>`],
  [
    'one field that searches as one types',
    `<label for="s">Start typing your address</label><input id="s" role="combobox" aria-expanded="false" ${truth('link-address')}>`,
  ],
  [
    'one area of several lines',
    `<label>Postal or residential address <textarea ${truth('link-address')}></textarea></label>`,
  ],
  [
    'fields in cells of a table',
    `<table ${truth('link-address')}><tr><td>Street address</td><td><input></td></tr><tr><td>Suburb</td><td><input></td></tr><tr><td>State</td><td><select><option>NSW</option></select></td></tr><tr><td>Postcode</td><td><input></td></tr></table>`,
  ],
  [
    'fields in a fieldset',
    `<fieldset ${truth('link-address')}><legend>Your address</legend><label>Address line 1 <input></label><label>Suburb <input></label><label>Postcode <input></label></fieldset>`,
  ],
].map(([what, html = '']) => ({
  it: `the address as ${what}`,
  html: linking(html),
  page: 'link-address',
  find: [{ control: 'link-address', is: 'found' }],
}));

const ours = 'Smith Family Trust';
const theirs = 'Jones Pty Ltd';
const list = truth('linkable-businesses');

/** RPA: "select the business or businesses". */
export const linkable: readonly StrangePage[] = [
  [
    'tick boxes',
    `<fieldset ${list}><legend>Select your business</legend><label><input type="checkbox"> ${ours} (ABN 53 004 085 616)</label><label><input type="checkbox"> ${theirs} (ABN 51 824 753 556)</label></fieldset>`,
  ],
  [
    'radios',
    `<fieldset ${list}><legend>Select your business</legend><label><input type="radio" name="b"> ${ours} (ABN 53 004 085 616)</label><label><input type="radio" name="b"> ${theirs} (ABN 51 824 753 556)</label></fieldset>`,
  ],
  [
    'rows with a tick box',
    `<table ${list}><tr><th></th><th>Business name</th><th>ABN</th></tr><tr><td><input type="checkbox" aria-label="Select"></td><td>${ours}</td><td>53 004 085 616</td></tr><tr><td><input type="checkbox" aria-label="Select"></td><td>${theirs}</td><td>51 824 753 556</td></tr></table>`,
  ],
  [
    'rows with a button',
    `<table ${list}><tr><th>Business name</th><th>ABN</th><th></th></tr><tr><td>${ours}</td><td>53 004 085 616</td><td><button type="button">Select</button></td></tr><tr><td>${theirs}</td><td>51 824 753 556</td><td><button type="button">Select</button></td></tr></table>`,
  ],
  [
    'buttons',
    `<div ${list}><button type="button" aria-pressed="false">${ours}<br>ABN 53 004 085 616</button><button type="button" aria-pressed="false">${theirs}<br>ABN 51 824 753 556</button></div>`,
  ],
  [
    'cards',
    `<div ${list}><div role="button" tabindex="0"><div>${ours}</div><div>ABN 53 004 085 616</div></div><div role="button" tabindex="0"><div>${theirs}</div><div>ABN 51 824 753 556</div></div></div>`,
  ],
].map(([what, html = '']) => ({
  it: `businesses to link as ${what}`,
  html: linking(html),
  page: 'link-businesses',
}));

/** A heading that is only the person's name says nothing of the page, and nothing against it. */
export const personsHeading: readonly StrangePage[] = [
  {
    it: "an address under the person's name for a heading",
    html: signedIn(
      '<h1>Link my business</h1><h2>Robin Ingleton</h2><label>Address line 1 <input></label><label>Suburb <input></label><label>Postcode <input></label><button>Continue</button>',
    ),
    page: 'link-address',
  },
  {
    it: "the list of credentials under the person's name for a heading: no business of that name",
    html: signedIn(
      '<h1>Robin Ingleton</h1><h2>Manage credentials</h2><button>Create machine credential</button><table><tr><th>Credential name</th><th>Status</th><th>Valid to</th></tr><tr><td>INGLETON153</td><td>Active</td><td>13/12/2026</td></tr></table>',
    ),
    page: 'credential-list',
    business: null,
    credentials: [{ displayName: 'INGLETON153', validTo: '2026-12-13', status: 'active' }],
  },
];
