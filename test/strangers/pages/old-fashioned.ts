import { abn, business } from './frame.ts';
import { type StrangePage, silent } from './page.ts';

/** A page as a server made them: tables for the layout, a menu in the cell beside, no heading but what is bold, each page with a title of its own. */
const served = (title: string, content: string): string =>
  `<table><tr><td><b>Relationship Authorisation Manager</b></td><td>Robin INGLETON | <a href="#o">Log out</a></td></tr>
  <tr><td colspan="2"><table><tr><td><a href="#h">Home</a><br><a href="#b">My businesses</a></td>
  <td><font size="4"><b>${title}</b></font><br><br>${content}</td></tr></table></td></tr></table>`;

const tabs =
  '<table><tr><td><b>Manage authorisations</b></td><td><a href="#c" data-true="manage-credentials-tab">Manage credentials</a></td><td><a href="#n">Manage notifications</a></td></tr></table>';
const form = (...names: readonly string[]): string =>
  `<form method="post">${names.map((name) => `<input type="submit" value="${name}">`).join('')}</form>`;

export const businessInBold: readonly StrangePage[] = [
  {
    it: 'a bold name that stands alone on its line, above its ABN, with tabs in the same cell',
    html: served('Manage authorisations', `<b>${business}</b><br>ABN ${abn}<br><br>${tabs}`),
    page: 'entity',
    business,
    find: [{ control: 'manage-credentials-tab', is: 'found' }],
  },
  {
    it: 'a link above the ABN is no name',
    html: served('Manage authorisations', `<a href="#s">Switch</a><br>ABN ${abn}<br><br>${tabs}`),
    neverBusiness: ['Switch'],
  },
];

export const messagesBesideAMenu: readonly StrangePage[] = [
  {
    it: 'a message in a cell with a menu in the cell beside it is a message',
    html: served(
      'Create machine credential',
      `<p>Your machine credential has been installed.</p>${form('Return to list')}`,
    ),
    notices: ['credential-installed'],
  },
  {
    it: 'one in a cell beside a date is an entry of a list',
    html: served(
      'History',
      '<table><tr><th>Date</th><th>Event</th></tr><tr><td>20/11/2024</td><td>Your machine credential has been installed.</td></tr></table>',
    ),
    neverNotices: ['credential-installed'],
  },
];

const row = (name: string, value: string): string =>
  `<tr><td><input type="checkbox" name="b"></td><td>${name}</td><td>${value}</td></tr>`;

export const namedByTheirTitle: readonly StrangePage[] = [
  {
    it: 'businesses to link in a table, under a title in bold',
    title: 'RAM - Select business',
    html: served(
      'Select business',
      `<form><table data-true="linkable-businesses"><tr><th>Select</th><th>Business name</th><th>ABN</th></tr>${row(business, abn)}${row('The Ingleton Family Trust', '53 004 085 616')}</table>
      <input type="submit" value="Back"> <input type="submit" value="Continue"></form>`,
    ),
    page: 'link-businesses',
    find: [{ control: 'linkable-businesses', is: 'found' }],
  },
  {
    it: 'the consent, with "Login" in the corner',
    title: 'Your consent | Relationship Authorisation Manager',
    html: `<table><tr><td>RAM</td><td><a href="#l">Login</a></td></tr></table><b>Your consent</b><form>
      <input type="submit" value="Consent" data-true="give-consent"> <input type="submit" value="Deny"></form>`,
    page: 'consent',
    find: [{ control: 'give-consent', is: 'found' }],
  },
];

const endsOf = (name: string) =>
  `<table><tr><th>Business</th><th>Type</th><th>End date</th><th>Status</th><th></th></tr>
  <tr><td>${name}</td><td>Basic user</td><td>28/02/2027</td><td>Active</td><td><a href="#v">View</a></td></tr></table>`;

export const ownAuthorisations: readonly StrangePage[] = [
  {
    it: 'a list of one’s own authorisations with their ends is no list of businesses',
    html: served('My authorisations', endsOf('Yarra Bookkeeping Services')),
    never: ['entity-list'],
  },
  {
    it: 'nor is one without ends, by its title',
    title: 'RAM - My authorisations',
    html: served('My authorisations', endsOf('Yarra Bookkeeping Services').replace('End date', 'Start')),
    never: ['entity-list'],
  },
  {
    it: 'a list of businesses says when the authorisation for each ends',
    html: served('Businesses', endsOf('<a href="#y">Yarra Bookkeeping Services</a>')),
    page: 'entity-list',
  },
];

const corner = '<header><a href="#l">Login</a></header>';

export const whoseDigitalId: readonly StrangePage[] = [
  {
    it: 'a button, with "Login" in the corner',
    html: `${corner}<main><h1>Choose your Digital ID provider</h1><button data-true="identity-provider">myID</button></main>`,
    page: 'identity-provider',
    find: [
      { control: 'identity-provider', is: 'found' },
      { control: 'sign-in', is: silent },
    ],
  },
  {
    it: 'a radio button that is chosen, and "Continue"',
    html: `<main><h1>Select identity provider</h1><label><input type="radio" checked> myID</label><button data-true="identity-provider">Continue</button></main>`,
    page: 'identity-provider',
    find: [{ control: 'identity-provider', is: 'found' }],
  },
  {
    it: 'a radio button that is still to be chosen',
    html: `<main><h1>Select identity provider</h1><label><input type="radio" data-true="identity-provider"> myID</label><button>Continue</button></main>`,
    page: 'identity-provider',
    find: [{ control: 'identity-provider', is: 'found' }],
  },
  {
    it: 'a field that is only labelled an e-mail address',
    html: `${corner}<main><h1>Login with your Digital ID</h1><label>Email address <input type="text"></label><button>Get code</button></main>`,
    page: 'myid-email',
  },
  {
    it: 'a link to myID on the first page is not asked for',
    html: `${corner}<main><h1>RAM</h1><p>Your identity provider may be myID.</p><a href="#c" data-true="sign-in">Continue with Digital ID</a></main>`,
    page: 'sign-in',
    find: [{ control: 'sign-in', is: 'found' }],
  },
];

export const behindDialogs: readonly StrangePage[] = [
  {
    it: 'what the dialog lies over is covered, not missing',
    html: `<main><h1>Create machine credential</h1><label>Keystore password <input type="password"></label><label>Credential name <input></label>
      <label><input type="checkbox"> I understand and accept the machine credential terms</label><button>Download</button></main>
      <div role="dialog" aria-modal="true"><h2>There is a problem</h2><p>Accept the statement.</p><button>Close</button></div>`,
    page: 'create-credential',
    find: [
      { control: 'accept-terms', is: 'covered' },
      { control: 'download', is: 'covered' },
    ],
  },
];

const item = (name: string, number: string, role: string): string =>
  `<li><div><a href="#e">${name}</a></div><div>ABN ${number} · ${role}</div></li>`;

export const roleBesideAbn: readonly StrangePage[] = [
  {
    it: 'what stands behind the ABN is no name',
    html: `<button>Log out</button><h1>My entities</h1><ul>${item(business, abn, 'Principal authority')}${item('Ingleton Bakeries Pty Ltd', '53 004 085 616', 'Authorisation administrator')}</ul>`,
    page: 'entity-list',
    entities: [
      { name: business, abn: '51824753556' },
      { name: 'Ingleton Bakeries Pty Ltd', abn: '53004085616' },
    ],
  },
];
