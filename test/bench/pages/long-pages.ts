import { inShell, type Shell } from './shell.ts';

/** A page whose length is asked for. */
export interface LongPage {
  /** In words, for what is reported. */
  readonly what: string;
  /** The page's body with so many rows; the same for the same number. */
  readonly body: (rows: number) => string;
}

const users: Shell = { title: 'Manage authorisations', tab: 'authorisations' };
const credentials: Shell = { title: 'Manage credentials', tab: 'credentials' };
const create = '<p><button>Create machine credential</button></p>';
const ownCredential =
  '<div><h3>INGLETON153</h3><div>Valid to 11/12/2026</div><div>Status: Active</div><button>Edit</button> <button>Revoke</button></div>';

/** So many rows, one below the other. */
function each(rows: number, row: (number: number) => string): string {
  return Array.from({ length: rows }, (_, at) => row(at + 1)).join('\n');
}

/** A day of some year of ours, another one for the next number. */
function day(number: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(1 + (number % 28))}/${two(1 + (number % 12))}/${2024 + (number % 5)}`;
}

/** Eleven figures that look like an ABN; its check digits are of no interest here. */
function abn(number: number): string {
  const digits = String(51_000_000_000 + number * 7919);
  return `${digits.slice(0, 2)} ${digits.slice(2, 5)} ${digits.slice(5, 8)} ${digits.slice(8)}`;
}

const userCard = (number: number) =>
  `<div><strong>User ${number}</strong><div>Authorised user</div><div>Status: Active</div><div>End date ${day(number)}</div><button>View</button></div>`;

const credentialCard = (number: number) =>
  `<div><h3>PAYROLL${number}</h3><div>Valid to ${day(number)}</div><div>Status: Active</div><div>Custodian: Alex Ingleton</div><button>Edit</button> <button>Revoke</button></div>`;

const historyRow = (number: number) =>
  `<div><div>PAYROLL${number}</div><div>Person ${number % 17}</div><div>${day(number)}</div><a href="#/history/${number}">View</a></div>`;

const tableRow = (number: number) =>
  `<tr><td>PAYROLL${number}</td><td>${day(number)}</td><td>Active</td><td><a href="#/credentials/${number}">Edit</a> <a href="#/credentials/${number}/revoke">Revoke</a></td></tr>`;

const entityRow = (number: number) =>
  `<li><a href="#/entities/${number}">Client ${number} Pty Ltd</a><div>ABN ${abn(number)}</div><div>Status: Active</div></li>`;

const depth = 40;
const nestedRow = (number: number) =>
  `${'<div>'.repeat(depth)}<strong>User ${number}</strong><div>Status: Active</div><div>End date ${day(number)}</div><button>View</button>${'</div>'.repeat(depth)}`;

const innerTableRow = (number: number) =>
  `<tr><td>PAYROLL${number}</td><td><table><tr><th>Valid to</th><td>${day(number)}</td></tr><tr><th>Status</th><td>Active</td></tr></table></td><td><a href="#/credentials/${number}">Edit</a></td></tr>`;

const shadowRow = (number: number) =>
  `<portal-row><template shadowrootmode="open" shadowrootclonable><div><strong>User ${number}</strong><div>Status: Active</div><div>End date ${day(number)}</div><button>View</button></div></template></portal-row>`;

const spansOfRow = 100;
const spanRow = (number: number) =>
  `<div>${each(spansOfRow, (at) => `<span>${number}.${at}</span>`)}<button>View</button></div>`;

const shutMenu = (number: number) =>
  `<div role="menu" hidden aria-label="Actions for PAYROLL${number}"><div role="menuitem">Rename</div></div>
  <div role="dialog" aria-hidden="true" style="display:none"><h2>Actions for ${number}</h2></div>`;

const sentence = (number: number) =>
  `Number ${number} of what has to be read before one may act for a business, and which says little that is new. `;

const tableOf = (head: readonly string[], rows: string) =>
  `<table><thead><tr>${head.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>`;

/** Pages that are long in every way in which one was seen, or could be thought, to cost more than its length. */
export const longPages = {
  users: { what: 'users’ cards', body: (rows) => inShell(users, each(rows, userCard)) },
  cards: {
    what: 'credentials as cards',
    body: (rows) => inShell({ ...credentials, before: create }, each(rows, credentialCard)),
  },
  history: {
    what: 'a history under a credential',
    body: (rows) =>
      inShell(
        { ...credentials, before: `${create}${ownCredential}<h2>History</h2>` },
        each(rows, historyRow),
      ),
  },
  table: {
    what: 'rows of a table',
    body: (rows) =>
      inShell(
        { ...credentials, before: create },
        tableOf(['Credential name', 'Valid to', 'Status', 'Action'], each(rows, tableRow)),
      ),
  },
  entities: {
    what: 'businesses',
    body: (rows) => inShell({ title: 'Businesses', tab: 'entities' }, `<ul>${each(rows, entityRow)}</ul>`),
  },
  nested: { what: `rows ${depth} wrappers deep`, body: (rows) => inShell(users, each(rows, nestedRow)) },
  options: {
    what: 'a select, 5 options a row',
    body: (rows) =>
      inShell(
        { ...credentials, before: `${create}${ownCredential}` },
        `<label>Person <select>${each(rows * 5, (number) => `<option>User ${number}, until ${day(number)}</option>`)}</select></label>`,
      ),
  },
  links: {
    what: 'links called “View”, 2 a row',
    body: (rows) =>
      inShell(
        users,
        each(rows * 2, (number) => `<a href="#/view/${number}">View</a>`),
      ),
  },
  paragraph: {
    what: 'one paragraph, a sentence a row',
    body: (rows) =>
      inShell({ title: 'Notifications', tab: 'notifications' }, `<p>${each(rows, sentence)}</p>`),
  },
  tables: {
    what: 'a table in every row of a table',
    body: (rows) =>
      inShell(
        { ...credentials, before: create },
        tableOf(['Credential name', 'Details', 'Action'], each(rows, innerTableRow)),
      ),
  },
  shadows: { what: 'a shadow tree a row', body: (rows) => inShell(users, each(rows, shadowRow)) },
  menus: {
    what: 'a row with a shut menu, which stand hidden in one block',
    body: (rows) =>
      inShell({ ...credentials, before: create }, each(rows, credentialCard)) +
      `<div aria-hidden="true"><p>A panel that is shut</p></div>${each(rows, shutMenu)}`,
  },
  spans: { what: `${spansOfRow} spans a row`, body: (rows) => inShell(users, each(rows, spanRow)) },
} as const satisfies Readonly<Record<string, LongPage>>;

export type LongPageId = keyof typeof longPages;

export const longPageIds = Object.keys(longPages) as LongPageId[];

/** How many rows each page is measured with. */
export const rowCounts = [10, 100, 1000] as const;
