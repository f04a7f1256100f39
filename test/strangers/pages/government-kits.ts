import { createForm } from './create.ts';
import { business, businessHeading, ofBusiness, signedIn } from './frame.ts';
import { credentialsPage } from './lists.ts';
import { type StrangePage, silent } from './page.ts';
import { all, buttons, each } from './pair.ts';

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

const sorted = (header: string) =>
  `<th><div><span>${header}</span> <button type="button">Sort</button></div></th>`;

/** A header with a button of its own beside its words, as France's (DSFR 1.15) has it. */
export const headersWithButtons: readonly StrangePage[] = [
  read(
    'sorts the credentials',
    `<table><thead><tr>${['Credential name', 'Status', 'Valid to'].map(sorted).join('')}<th></th></tr></thead>${body}</table>`,
  ),
  {
    it: 'sorts the events of a history, which is still none of credentials',
    html: ofBusiness(
      `<h2>History</h2><table><thead><tr>${['Credential name', 'Event', 'Date', 'Status'].map(sorted).join('')}</tr></thead>${each((name, date) => `<tr><td>${name}</td><td>Created</td><td>${date}</td><td>Active</td></tr>`)}</table>`,
      'History',
    ),
    page: 'entity',
    credentials: [],
  },
];

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
  beside(
    "a kit's own elements (Canada)",
    `<gc-side-nav><template shadowrootmode="open"><nav><h2>Business</h2><ul><slot></slot></ul></nav></template>${[
      'Our people',
      'Manage authorisations',
      'Manage credentials',
    ]
      .map(
        (name) =>
          `<gc-nav-link><template shadowrootmode="open"><li><a href="#/x"><slot></slot></a></li></template>${name}</gc-nav-link>`,
      )
      .join('')}</gc-side-nav>`,
  ),
  {
    it: 'the business itself is in the menu, at its label',
    html: signedIn(
      `<nav><span>Business:</span> <a href="#/b">${business}</a></nav><nav><ul>${entries}</ul></nav><h1>Machine credentials</h1>${table}`,
    ),
    business,
  },
];

/** Heads that are a button alone in a block (New South Wales). */
export const headsInBlocks: readonly StrangePage[] = [
  read(
    'heads and panels by turns',
    `<div>${each((name, date) => `<div><button type="button" aria-expanded="true">${name} <span aria-hidden="true">keyboard_arrow_down</span></button></div><div><p>Status: Active</p><p>Valid to: ${date}</p>${buttons(name)}</div>`)}</div>`,
  ),
];

const pager = (name: string) =>
  `<nav aria-label="Pagination"><ul><li><a href="#/2"><span>${name}</span> <span>:</span> <span>Page 2</span></a></li></ul></nav>`;

/** Pagers that name the page that comes next, as the British health service's does. */
export const namedNextPages: readonly StrangePage[] = ['Next', 'Next page'].map((name) => ({
  ...read(`“${name}: Page 2”`, table + pager(name)),
  hasMore: true,
}));

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

const used =
  'The credential name is already being used by another credential for the business. The new credential will share the same permissions as the existing credential.';
const withBox = (box: string) =>
  createForm
    .replace('<form>', '')
    .replace('</form>', '')
    .replace('<button type="button" data-true="download">', `${box}$&`);

/** A message with a title of its own between the fields and "Download"; what another heading leads in is another part of the page. */
export const titledMessages: readonly StrangePage[] = [
  ...['Important', 'Warning', 'Please note', 'There is a problem'].map(
    (title): StrangePage => ({
      ...isForm(title, withBox(`<div><h3>${title}</h3><p>${used}</p></div>`)),
      notices: ['name-already-used'],
    }),
  ),
  isForm('announced', withBox(`<div role="alert"><h3>Name in use</h3><p>${used}</p></div>`)),
  {
    ...isForm('another part', withBox('<div><h3>Guides and resources</h3></div>')),
    find: [{ control: 'download', is: silent }],
  },
  {
    ...isForm('a part with that title', withBox('').replace(/<button type="button" data-true.*$/s, '')),
    find: [{ control: 'download', is: silent }],
  },
];
