import { abn, business } from './frame.ts';
import type { StrangePage } from './page.ts';

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
