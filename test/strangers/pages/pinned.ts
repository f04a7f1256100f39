import { ofBusiness } from './frame.ts';
import { type StrangePage, silent } from './page.ts';

/*
 * Names in a table of their own, beside the table with the rest of their rows: a column that stays while the others scroll (2026-12-01). Only
 * their boxes tell that they are one.
 */

const [edit, revoke] = ['data-true="edit-credential"', 'data-true="revoke-credential"'];
const rows = [
  ['INGLETON153', '13/12/2026'],
  ['BSUITE2', '20/01/2027'],
  ['Bakery-Payroll', '21/02/2027'],
] as const;
type Each = (name: string, date: string, index: number) => string;
const each = (one: Each) => rows.map(([name, date], index) => one(name, date, index)).join('');
const buttons = (name: string) =>
  name === 'BSUITE2'
    ? `<button ${edit}>Edit</button> <button ${revoke}>Revoke</button>`
    : '<button>Edit</button> <button>Revoke</button>';

const table = (content: string, style = '') =>
  `<table style="border-collapse:collapse;table-layout:fixed;width:100%;${style}">${content}</table>`;
const row = (cells: string, attributes = '') => `<tr style="height:32px" ${attributes}>${cells}</tr>`;
const heads = (...texts: readonly string[]) =>
  `<thead>${row(texts.map((text) => `<th style="padding:0">${text}</th>`).join(''))}</thead>`;
const cell = (content: string) => `<td style="padding:0;white-space:nowrap">${content}</td>`;
type Numbered = (index: number) => string;
const noNumber: Numbered = () => '';
const names = (number = noNumber) =>
  `<tbody>${each((name, _, index) => row(cell(name), number(index)))}</tbody>`;
const facts = (number = noNumber) =>
  `<tbody>${each((name, date, index) => row(cell('Active') + cell(date) + cell(buttons(name)), number(index)))}</tbody>`;
const factHeads = heads('Status', 'Valid to', '');
const left = (content: string, style = '') =>
  `<div style="float:left;width:160px;overflow:hidden;${style}">${content}</div>`;
const right = (content: string, style = '') =>
  `<div style="float:left;width:360px;overflow-x:auto;overflow-y:hidden;${style}">${content}</div>`;
const whole = (content: string) => `<div style="width:540px;overflow:hidden">${content}</div>`;
const page = (content: string) =>
  ofBusiness(`<h2>Manage credentials</h2><button>Create machine credential</button>${content}`);

const asked = { row: 'BSUITE2', validTo: '2027-01-20' } as const;
const joined = (it: string, content: string): StrangePage => ({
  it,
  html: page(content),
  isDrawn: true,
  page: 'credential-list',
  credentials: rows.map(([displayName]) => ({ displayName, status: 'active' as const })),
  find: [
    { control: 'edit-credential', ...asked, is: 'found' },
    { control: 'revoke-credential', ...asked, is: 'found' },
  ],
});
const apart = (it: string, content: string): StrangePage => ({
  it,
  html: page(content),
  isDrawn: true,
  find: [
    { control: 'edit-credential', row: 'BSUITE2', is: silent },
    { control: 'edit-credential', ...asked, is: silent },
    { control: 'revoke-credential', ...asked, is: silent },
  ],
});

const byRi: Numbered = (index) => `data-ri="${index}"`;
const byUid: Numbered = (index) => `data-uid="u${index}"`;
const beside = (nameTable: string, factTable: string) => whole(left(nameTable) + right(factTable));
const own = table(heads('Credential name') + names());

export const pinnedInTables: readonly StrangePage[] = [
  joined('two tables with a head each', beside(own, table(factHeads + facts()))),
  joined(
    'two tables in a flex box, "Display name" over the names',
    `<div style="display:flex;width:520px"><div style="flex:0 0 160px">${table(heads('Display name') + names())}</div><div style="flex:1">${table(factHeads + facts())}</div></div>`,
  ),
  joined(
    'head and body, and head and body again, in numbered rows (PrimeFaces)',
    whole(
      left(table(heads('Credential name')) + table(names(byRi))) +
        right(table(factHeads) + table(facts(byRi))),
    ),
  ),
  joined(
    'both heads, then both bodies (Kendo)',
    whole(left(table(heads('Credential name'))) + right(table(factHeads))) +
      whole(left(table(names(byUid))) + right(table(facts(byUid)))),
  ),
  joined('the rest is wider than its place', beside(own, table(factHeads + facts(), 'width:700px'))),
];

const [first, second, third] = rows;
const inOtherOrder = (number: Numbered) =>
  `<tbody>${[second, first, third].map(([name, date], index) => row(cell('Active') + cell(date) + cell(buttons(name)), number(index))).join('')}</tbody>`;

export const tablesApart: readonly StrangePage[] = [
  apart(
    'rows of other heights',
    beside(own, table(factHeads + facts().replace('height:32px', 'height:60px'))),
  ),
  apart('a row fewer', beside(own, table(factHeads + facts().replace(/<tr.*?<\/tr>/, '')))),
  apart(
    'the rest scrolled down',
    beside(own, `<div style="margin-top:-32px">${table(factHeads + facts())}</div>`),
  ),
  apart(
    'one below the other',
    `<div>${table(heads('Credential name') + names())}${table(factHeads + facts())}</div>`,
  ),
  apart(
    'room between them',
    `<div style="display:flex;gap:40px;width:600px">${left(own)}${right(table(factHeads + facts()))}</div>`,
  ),
  apart(
    'a title over the second one',
    `<div style="display:flex"><div style="width:160px"><h3 style="height:20px">Credentials</h3>${own}</div><div style="width:360px"><h3 style="height:20px">Notifications</h3>${table(factHeads + facts())}</div></div>`,
  ),
  apart(
    'other numbers of the same rows',
    beside(
      table(heads('Credential name') + names(byRi)),
      table(factHeads + inOtherOrder((index) => `data-ri="${[1, 0, 2][index]}"`)),
    ),
  ),
  apart(
    'people beside the names',
    beside(
      own,
      table(
        heads('Representative', 'Status', '') +
          `<tbody>${each((name) => row(cell('Robin Ingleton') + cell('Active') + cell(buttons(name))))}</tbody>`,
      ),
    ),
  ),
  apart(
    'two tables of names',
    whole(
      left(own) +
        left(table(heads('Display name') + names()), 'margin-left:-160px') +
        right(table(factHeads + facts())),
    ),
  ),
];

const wide = table(
  heads('Credential name', 'Status', 'Valid to', '') +
    `<tbody>${each((name, date) => row(cell(name) + cell('Active') + cell(date) + cell(buttons(name))))}</tbody>`,
  'width:1400px',
);

/** A wide table scrolls in a box, which stands in another one that cuts off its corners. */
export const scrolledInACard: readonly StrangePage[] = [
  joined('a table that scrolls in a card', whole(`<div style="overflow-x:auto">${wide}</div>`)),
  {
    ...apart(
      'beyond a card that does not scroll',
      whole(`<div style="width:1500px"><div style="overflow-x:auto">${wide}</div></div>`),
    ),
  },
];
