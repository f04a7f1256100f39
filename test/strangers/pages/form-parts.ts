import { ofBusiness } from './frame.ts';
import { type StrangePage, silent } from './page.ts';

const password = '<input type="password" data-true="keystore-password">';
const name = '<input data-true="display-name">';
const rest = `<div><input type="checkbox" id="ok" data-true="accept-terms"><label for="ok">I understand and accept the machine credential details</label></div>
  <button type="button" data-true="download">Download</button>`;
const formOf = (fields: string, title = '<h2>Create machine credential</h2>') =>
  ofBusiness(`${title}${fields}${rest}`);
const withPassword = (fields: string, title?: string) =>
  formOf(`<p><label>Keystore password ${password}</label></p>${fields}`, title);

/** A hint stands between the label and its field. */
export const hints: readonly StrangePage[] = (
  [
    ['under headings', `<h3>Keystore password</h3><p>At least 10 characters.</p>${password}<h3>Credential name</h3><p>The name that you will see in the list.</p>${name}`],
    ['under bold words', `<b>Keystore password</b><div class="hint">At least 10 characters</div>${password}<b>Display name</b><div class="hint">Use letters and digits only</div>${name}`],
    ['after a label for nothing, in the line', `<div><label>Keystore password</label><span>Ten characters or more</span>${password}</div><div><label>Credential name</label><span>As it shall stand in the list</span>${name}</div>`],
    ['after a label for nothing, in a paragraph', `<div><label>Keystore password</label><p>Ten characters or more</p><div>${password}</div></div><div><label>Credential name</label><p>As it shall stand in the list</p><div>${name}</div></div>`],
    ['as a list of rules', `<h4>Keystore password</h4><ul><li>10 characters</li></ul>${password}<h4>Display name</h4><ul><li>Letters</li><li>Digits</li></ul>${name}`],
    ['in the field’s part of a list of terms', `<dl><dt>Keystore password</dt><dd><p>10 characters</p>${password}</dd><dt>Credential name</dt><dd><p>Up to 40 characters</p>${name}</dd></dl>`],
    ['in the field’s cell', `<table><tr><td>Keystore password</td><td><i>10 characters</i><br>${password}</td></tr><tr><td>Credential name</td><td><i>Up to 40</i><br>${name}</td></tr></table>`],
    ['in a row of its own', `<table><tr><td>Keystore password</td></tr><tr><td>(10 characters or more)</td></tr><tr><td>${password}</td></tr><tr><td>Display name</td></tr><tr><td>(no spaces)</td></tr><tr><td>${name}</td></tr></table>`],
    ['in small type between line breaks', `Keystore password<br><small>10 characters</small><br>${password}<br>Credential name<br><small>no spaces</small><br>${name}<br>`],
    ['nowhere, the labels in a row over the fields', `<table><tr><td>Keystore password</td><td>Credential name</td></tr><tr><td>${password}</td><td>${name}</td></tr></table>`],
    ['under a legend', `<fieldset><legend>Keystore password</legend>${password}</fieldset><fieldset><legend>Credential name</legend><p>As in the list.</p>${name}</fieldset>`],
    ['after a star', `<div><label>Keystore password</label>${password}</div><div><label>Credential name</label><b>*</b><p>As in the list.</p>${name}</div>`],
  ] as const
).map(([where, fields]) => ({
  it: `the create form with hints ${where}`,
  html: formOf(fields),
  page: 'create-credential',
  find: [
    { control: 'keystore-password', is: 'found' },
    { control: 'display-name', is: 'found' },
    { control: 'download', is: 'found' },
  ],
})); // biome-ignore format: a list of markup reads best dense

/** What stands further up is the label of something else. */
export const noHints: readonly StrangePage[] = (
  [
    ['a name that is only shown, over another field', '<h3>Credential name</h3><p>INGLETON153</p><h3>Notes</h3><input>'],
    ['a name that is only shown, over a field with a plain label', '<h3>Credential name</h3><p>INGLETON153</p><p>Email</p><input>'],
    ['a plain label under that of another', '<div>Credential name</div><div>Email</div><input>'],
    ['a plain label under a heading', '<h3>Credential name</h3><div>Email</div><input>'],
    ['a label of another field', '<label for="later">Credential name</label><p>Tell us why you need it.</p><input><input id="later" hidden>'],
  ] as const
).map(([what, fields]) => ({
  it: `no hint: ${what}`,
  html: withPassword(fields),
  find: [{ control: 'display-name', is: silent }],
})); // biome-ignore format: a list of markup reads best dense

/** "Name" alone: of what, the heading says that it stands under. */
export const underHeadings: readonly StrangePage[] = (
  [
    ['of the credential beside one of the person', '<section><h3>Your details</h3><label>Name <input></label></section><section><h3>Credential</h3><label>Name <input data-true="display-name"></label></section>', true],
    ['of the credential in a fieldset', '<fieldset><legend>Credential</legend><label>Name <input data-true="display-name"></label></fieldset>', true],
    ['after a part that is about something else', '<section><h3>Business</h3><p>ABN 51 824 753 556</p></section><label>Name <input data-true="display-name"></label>', true],
    ['of the business', '<section><h3>Business</h3><label>Name <input></label></section>', false],
    ['of a contact', '<fieldset><legend>Contact</legend><label>Name <input></label></fieldset>', false],
    ['of two credentials', '<section><h3>Credential</h3><label>Name <input></label></section><section><h3>Old credential</h3><label>Name <input></label></section>', false],
    ['of nothing', '<section><h3>Credential</h3><label>Reference <input></label></section>', false],
  ] as const
).map(([what, fields, isFound]) => ({
  it: `"Name" ${what}`,
  html: withPassword(fields),
  page: 'create-credential',
  find: [{ control: 'display-name', is: isFound ? 'found' : silent }],
})); // biome-ignore format: a list of markup reads best dense

/** The form is still on its way under its title: nothing there leads to it. */
export const stillToCome: readonly StrangePage[] = (
  [
    ['nothing', ''],
    ['grey bars', '<div class="skeleton"></div><div class="skeleton"></div>'],
    ['a wheel', '<div role="progressbar"></div>'],
    ['labels over grey bars', '<div><label>Keystore password</label><div></div></div><div><label>Credential name</label><div></div></div>'],
    ['words', '<p>Loading form…</p>'],
  ] as const
).map(([what, html]) => ({
  it: `the title of the create form over ${what}`,
  html: ofBusiness(`<h2>Create machine credential</h2>${html}`),
  page: 'unknown',
  find: [{ control: 'manage-credentials-tab', is: silent }],
})); // biome-ignore format: a list of markup reads best dense

const next =
  '<button type="button" data-true="form-next">Next</button> <button type="button">Cancel</button>';

/** The form in several pages. */
export const inPages: readonly StrangePage[] = (
  [
    ['the name alone', '<h2>Create machine credential</h2><p>Step 1 of 3</p>', `<label>Credential name ${name}</label>`, 'display-name'],
    ['the name under a title of its own', '<p>Step 1 of 3</p><h2>Name your credential</h2>', `<label>Display name ${name}</label>`, 'display-name'],
    ['the name under a title with its number', '<h2>Create machine credential: step 1 of 3</h2>', `<label>Display name ${name}</label>`, 'display-name'],
    ['the password alone', '<h2>Create machine credential (step 2 of 3)</h2>', `<label>Keystore password ${password}</label>`, 'keystore-password'],
  ] as const
).map(([what, title, field, control]) => ({
  it: `a page of the create form with ${what}`,
  html: ofBusiness(`${title}<form>${field}${next}</form>`),
  page: 'create-credential',
  find: [
    { control, is: 'found' },
    { control: 'form-next', is: 'found' },
    { control: 'download', is: silent },
  ],
})); // biome-ignore format: a list of markup reads best dense

export const notInPages: readonly StrangePage[] = [
  {
    it: 'a list of credentials with a pager and a filter by name',
    html: ofBusiness(`<h2>New credentials</h2><label>Credential name <input></label>
      <table><tr><th>Credential name</th><th>Valid to</th><th></th></tr><tr><td>INGLETON153</td><td>12/03/2027</td><td><a href="#">Edit</a></td></tr></table>
      <button>Previous</button> <button>Next</button>`),
    never: ['create-credential'],
    find: [{ control: 'form-next', is: silent }],
  },
  {
    it: 'a whole form with a tour beside it',
    html: ofBusiness(`<h2>Create machine credential</h2><form><label>Keystore password ${password}</label><label>Credential name ${name}</label>${rest}</form>
      <section><h3>Take the tour</h3><button>Next</button></section>`),
    page: 'create-credential',
    find: [{ control: 'form-next', is: silent }],
  },
];

const list = `<table><tr><th>Credential name</th><th>Valid to</th><th></th></tr><tr><td>INGLETON153</td><td>12/03/2027</td><td><a href="#">Edit</a></td></tr></table>`;

export const besideOthers: readonly StrangePage[] = [
  {
    it: 'a form over a list that can be filtered by name',
    html: ofBusiness(`<h2>Create machine credential</h2><form><label>Keystore password ${password}</label><label>Credential name ${name}</label>${rest}</form>
      <h2>Your credentials</h2><label>Credential name <input></label>${list}`),
    page: 'create-credential',
    find: [{ control: 'display-name', is: 'found' }],
  },
  {
    it: 'a profile with a display name and a password',
    html: ofBusiness(
      '<h2>My profile</h2><label>Display name <input></label><label>New password <input type="password"></label><button>Save</button>',
      'none of them',
    ),
    never: ['create-credential'],
    find: [
      { control: 'display-name', is: silent },
      { control: 'keystore-password', is: silent },
    ],
  },
  {
    it: 'another program to log in to',
    html: '<main><h1>Log in</h1><label>Display name <input></label><label>Password <input type="password"></label><button>Next</button></main>',
    never: ['create-credential'],
    find: [{ control: 'keystore-password', is: silent }],
  },
];

const floating = (it: string, fields: string, is: 'found' | typeof silent): StrangePage => ({
  it,
  isDrawn: true,
  html: ofBusiness(
    `<style>.f { position: relative; padding-top: 20px } .f label { position: absolute; left: 4px; top: 22px; font-size: 10px; line-height: 12px } .f input { height: 24px } .up label { top: 2px }</style><h2>Create machine credential</h2><div class="f"><input type="password" required><label>Keystore password</label></div>${fields}<button type="button">Download</button>`,
  ),
  page: 'create-credential',
  find: [{ control: 'display-name', is }],
});

/** A label that a style sheet draws over the field before it, and that names no field. */
export const floatingLabels: readonly StrangePage[] = [
  floating(
    'alone with its field',
    '<div class="f"><input type="text" required data-true><label>Credential name</label></div>',
    'found',
  ),
  floating(
    'moved above its field, which is filled in',
    '<div class="f up"><input type="text" value="x" data-true><label>Credential name</label></div>',
    'found',
  ),
  floating(
    'with a line under the field',
    '<div class="f"><input type="text" required data-true><label>Credential name</label><span class="bar"></span></div>',
    'found',
  ),
  floating(
    'the name of something else',
    '<div class="f"><input type="text" required><label>Device name</label></div>',
    silent,
  ),
  floating(
    'between two fields',
    '<div class="f"><input type="text"><label>Credential name</label><select><option>1</option></select></div>',
    silent,
  ),
  floating(
    'at the end of a row, before the field under it',
    '<div><input type="text"><label>Credential name</label></div><div><input type="text"></div>',
    silent,
  ),
  floating(
    'under a field',
    '<div><input type="text"><label style="display:block">Credential name</label></div><div><input type="text"></div>',
    silent,
  ),
];
