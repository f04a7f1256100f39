import { ofBusiness, signedIn } from './frame.ts';
import { forScreenReaders, kits } from './kits.ts';
import { actions, headers } from './lists.ts';
import { type StrangePage, silent } from './page.ts';

/** Signs of work that nobody sees, or that are the progress of a person, not of the page. */
const unseen: readonly (readonly [string, string])[] = [
  [
    'a hidden progress bar of Vuetify',
    '<div class="v-progress-linear" role="progressbar" aria-hidden="true" aria-valuemin="0" aria-valuemax="100" style="height:0;display:none"></div>',
  ],
  [
    'a progress bar in a hidden block',
    '<div hidden><div role="progressbar" aria-label="Loading"></div></div>',
  ],
  [
    'a progress bar by visibility hidden',
    '<mat-progress-bar role="progressbar" mode="indeterminate" style="visibility:hidden"></mat-progress-bar>',
  ],
  ['a progress bar by opacity', '<div role="progressbar" style="opacity:0"></div>'],
  [
    'a spinner in a closed menu',
    '<ul role="menu" style="display:none"><li><span role="progressbar"></span></li></ul>',
  ],
  ['"Loading" that is hidden', '<p style="display:none">Loading…</p>'],
  [
    "a wizard's progress",
    '<div role="progressbar" aria-valuenow="40" aria-valuemin="0" aria-valuemax="100" style="width:40%">Step 2 of 5</div>',
  ],
  ["a wizard's progress element", '<progress value="2" max="5">2 of 5</progress>'],
  ['aria-busy="false"', '<div aria-busy="false"></div>'],
  ['a strength meter', '<div role="meter" aria-valuenow="2" aria-valuemax="4"></div>'],
];

const row = (kit = kits[0]) =>
  kit?.list(headers, [
    ['INGLETON153', 'Active', '13/12/2026', actions(kit, true)],
    ['BSUITE2', 'Active', '20/01/2027', actions(kit)],
  ]) ?? '';

const listWithoutCreate = (content: string) => ofBusiness(`<h2>Manage credentials</h2>${content}`);
const signIn = (content: string) =>
  `<header><a href="/">Relationship Authorisation Manager</a></header><main><h1>Sign in</h1><button data-true="sign-in">Continue with Digital ID</button>${content}</main>`;

export const notBusy: readonly StrangePage[] = unseen.flatMap(([what, html]): StrangePage[] => [
  {
    it: `not busy: ${what}, over a list`,
    html: listWithoutCreate(html + row()),
    page: 'credential-list',
    find: [{ control: 'edit-credential', row: 'INGLETON153', is: 'found' }],
  },
  {
    it: `not busy: ${what}, at the sign-in`,
    html: signIn(html),
    page: 'sign-in',
    find: [{ control: 'sign-in', is: 'found' }],
  },
]);

const seen: readonly (readonly [string, string])[] = [
  [
    'a progress bar without a value',
    '<div role="progressbar" aria-label="Loading" style="width:100px;height:4px"></div>',
  ],
  ['"Loading…"', '<p>Loading…</p>'],
  ['"Please wait"', '<div role="status">Please wait</div>'],
  ['a progress element without a value', '<progress></progress>'],
  [
    'a spinner of Material',
    '<mat-spinner role="progressbar" mode="indeterminate" style="width:48px;height:48px"></mat-spinner>',
  ],
];

export const busy: readonly StrangePage[] = seen.flatMap(([what, html]): StrangePage[] => [
  {
    it: `busy: ${what} at the sign-in`,
    html: signIn(html),
    page: 'unknown',
    find: [{ control: 'sign-in', is: silent }],
  },
  {
    it: `busy: ${what} in place of the list`,
    html: listWithoutCreate(`<table><tr><th>Credential name</th><th>Valid to</th></tr></table>${html}`),
    page: ['unknown', 'entity', 'credential-list'],
    credentials: [],
    find: [{ control: 'credential-list', is: silent }],
  },
]);

const used =
  'The credential name is already being used by another credential for the business. The new credential will share the same permissions as the existing credential.';
const installed = 'The machine credential has been installed.';

/** Words before a message that are not part of it. */
const before: readonly (readonly [string, (message: string) => string])[] = [
  ['nothing', (message) => `<div role="alert">${message}</div>`],
  [
    '"Warning" for screen readers (GOV.UK)',
    (message) =>
      `<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden" ${forScreenReaders}>Warning</span> ${message}</strong></div>`,
  ],
  [
    '"Error:" for screen readers',
    (message) => `<p class="govuk-error-message"><span ${forScreenReaders}>Error:</span> ${message}</p>`,
  ],
  [
    '"Success" for screen readers (AgDS)',
    (message) =>
      `<section aria-label="Page alert"><svg width="24" height="24" role="img" aria-label="Success"></svg><div><p>${message}</p></div></section>`,
  ],
  [
    '"Warning" as the title of an icon',
    (message) =>
      `<div role="alert"><svg width="24" height="24" role="img"><title>Warning</title></svg><span>${message}</span></div>`,
  ],
  [
    "an icon font's word",
    (message) =>
      `<div role="alert"><i class="material-icons" aria-hidden="true">warning</i> ${message}</div>`,
  ],
  [
    '"Information" by clip-path',
    (message) =>
      `<div role="status"><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Information</span>${message}</div>`,
  ],
  [
    'a line that ends with a break',
    (message) => `<div role="alert"><b>Please note</b><br>${message}<br>Call us if you need help.</div>`,
  ],
  [
    'a close button',
    (message) =>
      `<div class="alert alert-dismissible" role="alert"><button type="button" class="close" aria-label="Close"><span aria-hidden="true">×</span></button>${message}</div>`,
  ],
];

const createPage = (message: string) =>
  ofBusiness(
    `<h2>Create machine credential</h2><label>Keystore password <input type="password"></label><label>Credential name <input value="INGLETON153"></label>${message}<button type="button">Download</button>`,
  );

export const messages: readonly StrangePage[] = before.flatMap(([what, around]): StrangePage[] => [
  {
    it: `the warning of a used name, before it ${what}`,
    html: createPage(around(used)),
    page: 'create-credential',
    notices: ['name-already-used'],
    neverNotices: ['credential-installed', 'session-ended'],
  },
  {
    it: `that it is installed, before it ${what}`,
    html: createPage(around(installed)),
    page: 'create-credential',
    notices: ['credential-installed'],
    neverNotices: ['name-already-used'],
  },
  {
    it: `that the session ended, before it ${what}`,
    html: `<main>${around('Your session has ended. Log in again.')}<button>Log in</button></main>`,
    page: 'session-ended',
    notices: ['session-ended'],
  },
  {
    it: `"Software required", before it ${what}`,
    html: ofBusiness(
      `<h2>Manage credentials</h2>${around('Software required<br>Your browser needs software. See <a href="https://info.authorisationmanager.gov.au/m2m" data-true="software-downloads">Machine Credential Downloads</a>')}${row()}`,
    ),
    page: 'credential-list',
    notices: ['software-required'],
    find: [{ control: 'software-downloads', is: 'found' }],
  },
]);

/** Issue 16, part 6: facts and failures that are no success. */
export const noSuccess: readonly StrangePage[] = [
  ['a date among details', '<p>The credential was created on 13/09/2024.</p>'],
  ['created but not saved', '<div role="alert">The credential was created but could not be saved.</div>'],
  ['help on what happens', '<p>When the machine credential has been installed, open your software.</p>'],
  ['a question', '<p>Has the credential been installed?</p>'],
].map(([what, html = '']) => ({
  it: `no message that it is installed: ${what}`,
  html: createPage(html),
  page: 'create-credential',
  neverNotices: ['credential-installed'],
}));

/** A page that only names the list of credentials. */
export const createButtons: readonly StrangePage[] = kits.map((kit) => ({
  it: `${kit.name}: "Create machine credential" over a list is found`,
  html: ofBusiness(
    `<h2>Manage credentials</h2>${kit.button('Create machine credential', 'data-true="create-credential"')}${row(kit)}`,
    'Manage credentials',
    kit,
  ),
  page: 'credential-list',
  find: [{ control: 'create-credential', is: 'found' }],
}));

/** Kept here because every kit draws its tabs otherwise. */
export const credentialTabs: readonly StrangePage[] = kits.map((kit) => ({
  it: `${kit.name}: the tab "Manage credentials" is found`,
  html: signedIn(
    `<h1>Ingleton Bakery Pty Ltd</h1><p>ABN 51 824 753 556</p>${kit
      .tabs('Manage authorisations')
      .replace(
        /<(a|button)((?:(?!<\1).)*?Manage credentials)/s,
        '<$1 data-true="manage-credentials-tab"$2',
      )}${kit.list(
      ['Name', 'Representative type', 'Status', ''],
      [['Robin Ingleton', 'Standard user', 'Active', kit.button('View')]],
    )}`,
  ),
  page: 'entity',
  find: [{ control: 'manage-credentials-tab', is: 'found' }],
}));
