import { abn, business, plainKit, signedIn } from './frame.ts';
import { credentialsPage } from './lists.ts';
import type { StrangePage } from './page.ts';
import { all, buttons, each } from './pair.ts';

/* Pages of records, as kits of such portals draw them (Lightning, 2025): what kind of record it is stands in its heading. */

const list = `<table><tr><th>Credential name</th><th>Status</th><th>Valid to</th><th>Actions</th></tr>${each((name, date) => `<tr><td>${name}</td><td>Active</td><td>${date}</td><td>${buttons(name)}</td></tr>`)}</table>`;
const titled = (it: string, title: string): StrangePage => ({
  it,
  html: signedIn(
    `<h1>${title}</h1><p>ABN ${abn}</p>${plainKit.tabs('Manage credentials')}<button type="button">Create machine credential</button>${list}`,
  ),
  page: 'credential-list',
  business,
  credentials: all,
});

/** What a heading says beside the business's name. */
export const headingsOfRecords: readonly StrangePage[] = [
  titled('its kind before its name', `<span>Account</span> <span>${business}</span>`),
  titled('its kind in a block before its name', `<div>Business</div><span><span>${business}</span></span>`),
  titled('its kind before its name in small letters', `<small>Entity:</small> ${business}`),
  titled('a status after its name', `${business} <span>Active</span>`),
  titled('its kind behind its name', `${business} <small>Business</small>`),
  {
    ...titled('a name that begins like a status', '<span>Account</span> <span>Active Bakery Pty Ltd</span>'),
    business: 'Active Bakery Pty Ltd',
  },
  {
    ...titled(
      'a name whose words are apart',
      '<span>Account</span> <span>Ninety</span> <span>Pty Ltd</span>',
    ),
    business: 'Account Ninety Pty Ltd',
  },
];

const entities = (
  it: string,
  cell: (name: string, mark: string) => string,
  view: (name: string, mark: string) => string = () => '',
): StrangePage => ({
  it,
  html: signedIn(
    `<h1>Entities you can act for</h1><table><tr><th>Entity name</th><th>ABN</th><th>Action</th></tr>${[
      [business, abn, 'data-true="entity-link"'],
      ['Smith Family Trust', '53 004 085 616', ''],
    ]
      .map(
        ([name = '', number, mark = '']) =>
          `<tr><th scope="row">${cell(name, mark)}</th><td>${number}</td><td>${view(name, mark)}</td></tr>`,
      )
      .join('')}</table>`,
  ),
  page: 'entity-list',
  find: [{ control: 'entity-link', row: business, is: 'found' }],
});
const named = (name: string, mark: string) => `<a href="#/e" ${mark}>${name}</a>`;
const viewed = (_: string, mark: string) => `<a href="#/e" ${mark}>View</a>`;

/** Buttons of a cell that speak of the business and do something else with it than open it. */
export const buttonsInNames: readonly StrangePage[] = [
  entities(
    'a pencil that changes the cell, beside the name',
    (name) =>
      `<span>${name}</span><button type="button" aria-label="Edit Entity name: Item ${name}"></button>`,
    viewed,
  ),
  entities(
    'a pencil that changes the cell, beside the link that is the name',
    (name, mark) =>
      `${named(name, mark)}<button type="button" aria-label="Edit Entity name: Item ${name}"></button>`,
  ),
  entities(
    'a star beside the name',
    (name) => `<span>${name}</span><button type="button" aria-label="Add ${name} to favourites"></button>`,
    viewed,
  ),
  entities(
    'a menu of more beside the name',
    (name, mark) =>
      `${named(name, mark)}<button type="button" aria-haspopup="menu" aria-label="More actions for ${name}"></button>`,
  ),
  entities(
    'a copy of the name beside it',
    (name, mark) => `${named(name, mark)}<button type="button" aria-label="Copy ${name}"></button>`,
  ),
  entities(
    'what opens it says so',
    (name, mark) =>
      `<span>${name}</span><button type="button" ${mark}>Select <span class="vh">${name}</span></button>`,
  ),
];

/** Links under a tip that says what a press does, as lists of records have them (Power Pages, 2025). */
export const tipsOverNames: readonly StrangePage[] = [
  {
    ...entities('of businesses', (name, mark) => `<a href="#/e" title="View details" ${mark}>${name}</a>`),
    entities: [
      { name: business, abn: '51824753556' },
      { name: 'Smith Family Trust', abn: '53004085616' },
    ],
  },
  {
    it: 'of credentials',
    html: credentialsPage(
      `<table><tr><th>Credential name</th><th>Status</th><th>Valid to</th><th></th></tr>${each((name, date) => `<tr><td><a href="#/c" title="Edit">${name}</a></td><td>Active</td><td>${date}</td><td>${buttons(name)}</td></tr>`)}</table>`,
    ),
    page: 'credential-list',
    credentials: all,
  },
  {
    it: 'an icon of letters under a tip beside a name',
    html: credentialsPage(
      `<ul>${each((name, date) => `<li><a href="#/c" title="Copy">content_copy</a><h3>${name}</h3><p>Active</p><p>Valid to ${date}</p>${buttons(name)}</li>`)}</ul>`,
    ),
    page: 'credential-list',
    credentials: all,
  },
];

/** Tabs and buttons whose `value` is for the program alone (Spectrum's elements, 2025). */
export const valuesForTheProgram: readonly StrangePage[] = [
  {
    it: 'numbers of tabs',
    html: signedIn(
      `<h1>${business}</h1><p>ABN ${abn}</p><div role="tablist">${['Manage authorisations', 'Manage credentials', 'Manage notifications', 'History'].map((tab, at) => `<x-tab role="tab" tabindex="0" value="${at}" aria-selected="${at === 0}" ${at === 1 ? 'data-true="manage-credentials-tab"' : ''}>${tab}</x-tab>`).join('')}</div><h2>Manage authorisations</h2>`,
    ),
    page: 'entity',
    find: [{ control: 'manage-credentials-tab', is: 'found' }],
  },
];

/** Tabs that stand in one line without boxes of their own (ServiceNow, 2025). */
export const tabsInOneLine: readonly StrangePage[] = [
  {
    it: 'of spans',
    html: signedIn(
      `<h1>${business}</h1><p>ABN ${abn}</p><div role="tablist">${['Manage authorisations', 'Manage credentials', 'Manage notifications', 'History'].map((tab) => `<span><span role="tab" tabindex="0" aria-selected="${tab === 'Manage authorisations'}" ${tab === 'Manage credentials' ? 'data-true="manage-credentials-tab"' : ''}><span>${tab}</span></span></span>`).join(' ')}</div><h2>Manage authorisations</h2><button type="button">Add new user</button>`,
    ),
    page: 'entity',
    find: [{ control: 'manage-credentials-tab', is: 'found' }],
  },
];
