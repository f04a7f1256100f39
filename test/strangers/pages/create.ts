import { businessHeading, ofBusiness, signedIn } from './frame.ts';
import { kits } from './kits.ts';
import { credentialsPage } from './lists.ts';
import { type Finding, type StrangePage, silent } from './page.ts';

/** R25c: path, password, name, tick box, "Download". */
export const createForm = `<form><div><label for="path">Keystore path</label><input id="path" value="C:\\Users\\robin\\ATOMAS"></div>
 <div><label for="pw">Keystore password</label><input id="pw" type="password" data-true="keystore-password"></div>
 <div><label for="dn">Credential name</label><input id="dn" type="text" data-true="display-name"></div>
 <div><input id="ok" type="checkbox" data-true="accept-terms"><label for="ok">I understand and accept the machine credential details</label></div>
 <button type="button" data-true="download">Download</button> <button type="button">Cancel</button></form>`;

const all: readonly Finding[] = (
  ['keystore-password', 'display-name', 'accept-terms', 'download'] as const
).map((control) => ({ control, is: 'found' }));

const isForm = (it: string, html: string): StrangePage => ({
  it,
  html,
  page: 'create-credential',
  find: all,
});

const title = '<h2>Create machine credential</h2>';
const link = '<a href="#/create">Create machine credential</a>';

/** The way to the form stays on the form's own page: in a trail, in a menu, as a tab. */
const underLinks: readonly StrangePage[] = [
  [
    'a trail whose last part is a link',
    `<nav aria-label="Breadcrumb"><ol><li><a href="#">Manage credentials</a></li><li>${link}</li></ol></nav>${title}`,
  ],
  [
    'a trail, and no heading',
    `<nav aria-label="Breadcrumb"><a href="#">Home</a> / <a href="#">Manage credentials</a> / ${link}</nav>`,
  ],
  [
    'a menu at the side with the link chosen',
    `<aside><ul><li><a href="#">View credentials</a></li><li class="active"><a href="#/create" aria-current="page">Create machine credential</a></li></ul></aside>${title}`,
  ],
  [
    'a menu at the side that says nothing of what is chosen',
    `<div class="side"><a href="#">All credentials</a>${link}<a href="#">Claim credentials</a></div>${title}`,
  ],
  [
    'tabs of a second row',
    `<div role="tablist"><button role="tab" aria-selected="false">View credentials</button><button role="tab" aria-selected="true">Create machine credential</button></div>${title}`,
  ],
  [
    'a button that opened the form above it',
    `<button type="button" aria-expanded="true">Create machine credential</button>${title}`,
  ],
  [
    'a button that opened the form, no heading',
    '<button type="button" aria-expanded="true">Create machine credential</button>',
  ],
  [
    'a web form with a menu in a layout table',
    `<table><tr><td valign="top"><a href="javascript:void(0)">Create machine credential</a><br><a href="javascript:void(0)">Revoke</a></td></tr></table>${title}`,
  ],
  [
    'steps of a wizard as links',
    `<ol class="steps"><li aria-current="step">${link}</li><li><a href="#">Install</a></li></ol>${title}`,
  ],
].map(([it, above = '']) => isForm(`the create form under ${it}`, ofBusiness(above + createForm)));

const list = (kit = kits[0]) =>
  kit?.list(
    ['Credential name', 'Status', 'Valid to', ''],
    [
      ['INGLETON153', 'Active', '13/12/2026', kit.button('Edit')],
      ['INGLETON154', 'Active', '20/01/2027', kit.button('Edit')],
    ],
  ) ?? '';

/** The form lies over the list, which stays in the page. */
const popUps: readonly StrangePage[] = [
  [
    'a Bootstrap 3 pop-up',
    (form: string) =>
      `<div class="modal fade in" role="dialog" style="display:block;position:fixed;inset:0"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><button class="close" aria-label="Close">×</button><h4 class="modal-title">Create machine credential</h4></div><div class="modal-body">${form}</div></div></div></div>`,
  ],
  [
    'a pop-up without a role',
    (form: string) =>
      `<div class="overlay" style="position:fixed;inset:0"><div class="box">${title}${form}</div></div>`,
  ],
  [
    'a Material overlay without aria-modal',
    (form: string) =>
      `<div class="cdk-overlay-container"><div class="cdk-overlay-backdrop"></div><div class="cdk-global-overlay-wrapper"><mat-dialog-container role="dialog"><h2 mat-dialog-title>Create machine credential</h2><mat-dialog-content>${form}</mat-dialog-content></mat-dialog-container></div></div>`,
  ],
  [
    'a drawer at the side',
    (form: string) =>
      `<aside class="drawer" style="position:fixed;right:0;top:0;bottom:0;width:480px">${title}${form}</aside>`,
  ],
  ['a panel that opens above the list', (form: string) => `<section class="panel">${title}${form}</section>`],
  [
    'a pop-up with an aria-label for its title',
    (form: string) => `<div role="dialog" aria-label="Create machine credential">${form}</div>`,
  ],
  [
    'a pop-up with aria-modal',
    (form: string) => `<div role="dialog" aria-modal="true">${title}${form}</div>`,
  ],
].map(([what, around]) =>
  isForm(
    `the create form in ${what} over the list`,
    credentialsPage(list()) + (around as (form: string) => string)(createForm),
  ),
);

const inKits: readonly StrangePage[] = kits.map((kit) =>
  isForm(
    `${kit.name}: the create form over its list, in a pop-up without aria-modal`,
    `${credentialsPage(list(kit), kit)}<div class="pop-up" style="position:fixed;inset:0">${title}${createForm}</div>`,
  ),
);

const plain: readonly StrangePage[] = [
  isForm('the create form alone', ofBusiness(title + createForm)),
  isForm('the create form without tabs', signedIn(businessHeading + title + createForm)),
  isForm(
    'the create form, its title only in the page',
    ofBusiness(`<p>Create machine credential</p>${createForm}`),
  ),
];

const listWith = (it: string, extra: string): StrangePage => ({
  it,
  html: credentialsPage(`${extra}${list()}`),
  page: 'credential-list',
  find: [{ control: 'keystore-password', is: silent }],
});

/** What looks like the form, and is not. */
const notTheForm: readonly StrangePage[] = [
  listWith(
    'a closed pop-up holds the form',
    `<div class="modal" style="display:none">${title}${createForm}</div>`,
  ),
  listWith('a closed drawer holds the form', `<aside hidden>${title}${createForm}</aside>`),
  listWith(
    'a search for "Credential name" over the list',
    '<form role="search"><label>Credential name <input></label><button type="button">Search</button></form>',
  ),
  listWith(
    'help on the password beside the list',
    '<details><summary>Help</summary><p>Keystore password: at least 10 characters.</p></details>',
  ),
  listWith(
    'a tick box "Show expired" over the list',
    '<label><input type="checkbox"> Show expired credentials</label>',
  ),
  {
    it: 'a change of a password in the profile is no create form',
    html: signedIn(
      '<h1>Change your password</h1><label>Password <input type="password"></label><button>Save</button>',
    ),
    never: ['create-credential'],
    find: [{ control: 'keystore-password', is: silent }],
  },
  {
    it: 'a declaration about an authorisation is no create form',
    html: ofBusiness(
      '<h2>Accept authorisation</h2><label><input type="checkbox"> I understand and accept this declaration</label><button>Accept</button>',
      'Manage authorisations',
    ),
    never: ['create-credential'],
    find: [{ control: 'accept-terms', is: silent }],
  },
];

export const createForms: readonly StrangePage[] = [...plain, ...underLinks, ...popUps, ...inKits];
export const noCreateForms: readonly StrangePage[] = notTheForm;
