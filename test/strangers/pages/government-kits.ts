import { createForm } from './create.ts';
import { business, businessHeading, ofBusiness, signedIn } from './frame.ts';
import { credentialsPage } from './lists.ts';
import type { ExpectedCredential, StrangePage } from './page.ts';

const all: readonly ExpectedCredential[] = [
  { displayName: 'INGLETON153', validTo: '2026-12-13', status: 'active' },
  { displayName: 'BSUITE2', validTo: '2027-01-20', status: 'active' },
];
const rows = [
  ['INGLETON153', '13/12/2026'],
  ['BSUITE2', '20/01/2027'],
] as const;
const buttons = (name: string) =>
  name === 'BSUITE2'
    ? '<button type="button" data-true="edit-credential">Edit</button> <button type="button" data-true="revoke-credential">Revoke</button>'
    : '<button type="button">Edit</button> <button type="button">Revoke</button>';
const each = (html: (name: string, date: string) => string) =>
  rows.map(([name, date]) => html(name, date)).join('');
const body = each(
  (name, date) => `<tr><td>${name}</td><td>Active</td><td>${date}</td><td>${buttons(name)}</td></tr>`,
);
const table = `<table><thead><tr><th>Credential name</th><th>Status</th><th>Valid to</th><th></th></tr></thead>${body}</table>`;
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

const expiring = 'Machine credential INGLETON153 expires on 13 December 2026.';
const cards = `<ul>${each((name, date) => `<li><h3>${name}</h3><p>Active</p><p>Valid to ${date}</p>${buttons(name)}</li>`)}</ul>`;

/** Boxes with a message, which say of a credential when it expires: they are none, whatever stands in them. */
export const messagesAboutOne: readonly StrangePage[] = [
  read(
    'with a title and a button that hides it, over a table',
    `<div><h3>Machine credential expiring</h3><p>${expiring}</p><button type="button">Hide message</button></div>${table}`,
  ),
  read(
    'with a title and a button that hides it, over cards',
    `<div><h3>Action needed</h3><p>${expiring}</p><button type="button">Hide message</button></div>${cards}`,
  ),
  read('with a title, over cards', `<div><h3>Time to renew</h3><p>${expiring}</p></div>${cards}`),
  {
    it: 'alone, with a button that hides it',
    html: credentialsPage(
      `<div><p>${expiring}</p><button type="button">Hide message</button></div><p>The list is loading.</p>`,
    ),
    neverNamed: ['Hide message'],
  },
  {
    it: 'alone, with a title',
    html: credentialsPage(`<div><h3>Action needed</h3><p>${expiring}</p></div>`),
    neverNamed: ['Action needed'],
  },
];

const entries = ['Manage authorisations', 'Manage credentials', 'History']
  .map((entry) => `<li><a href="#/x">${entry}</a></li>`)
  .join('');
const beside = (it: string, menu: string): StrangePage => ({
  it,
  html: signedIn(`<div>${menu}</div><div>${businessHeading}<h2>Machine credentials</h2>${table}</div>`),
  page: 'credential-list',
  credentials: all,
  business,
});

/** Menus at the side under a title such as "Business" (France, Queensland, Italy): what comes after it is no business's name. */
export const menusOfABusiness: readonly StrangePage[] = [
  beside(
    'a heading in the menu',
    `<nav aria-label="Side"><h2><a href="#/b">Business</a></h2><ul>${entries}</ul></nav>`,
  ),
  beside('a title that is no heading', `<nav><div id="t">Business</div><ul>${entries}</ul></nav>`),
  beside('a heading over links', `<div><h3>Business</h3><ul>${entries}</ul></div>`),
  beside(
    'links of other words',
    `<nav><div>Business</div><ul><li><a href="#/o">Our people</a></li>${entries}</ul></nav>`,
  ),
  {
    it: 'the business itself is in the menu, at its label',
    html: signedIn(
      `<nav><span>Business:</span> <a href="#/b">${business}</a></nav><nav><ul>${entries}</ul></nav><h1>Machine credentials</h1>${table}`,
    ),
    business,
  },
];

const rules = (live: string) =>
  createForm
    .replace(
      '</div>\n <div><label for="dn">',
      `<div aria-live="${live}"><p>Your password must contain:</p><p>10 characters minimum</p></div></div>\n <div><label for="dn">`,
    )
    .replaceAll('\n', '');
const isForm = (it: string, content: string): StrangePage => ({
  it,
  html: ofBusiness(`<h2>Create machine credential</h2>${content}`),
  page: 'create-credential',
  find: [{ control: 'download', is: 'found' }],
});

/** The rules of a password that are there from the beginning, in a block that announces which of them are kept (DSFR). */
export const announcedRules: readonly StrangePage[] = ['assertive', 'polite'].map((live) => ({
  ...isForm(live, rules(live)),
  neverNotices: ['password-refused'],
}));
