import { ofBusiness } from './frame.ts';
import { credentialsPage } from './lists.ts';
import { type StrangePage, silent } from './page.ts';

const facts = (date: string) => `<div>Status: Active</div><div>Valid to: ${date}</div>`;
const card = (lines: string, date: string, mark = '') =>
  `<div class="card">${lines}${facts(date)}<button type="button" ${mark}>Edit</button></div>`;
const line = (text: string) => `<div>${text}</div>`;
const row = (cell: string, date: string) =>
  `<tr><td>${cell}</td><td>Active</td><td>${date}</td><td><a href="#">Edit</a></td></tr>`;
const table = (...cells: readonly string[]) =>
  `<table><tr><th>Credential name</th><th>Status</th><th>Valid to</th><th></th></tr>${cells.map((cell) => row(cell, '20/01/2027')).join('')}</table>`;
const names = ['INGLETON153', 'BSUITE2'];

/** Two cards, each with a line over its name; what that says is no name. */
const over = (it: string, before: string | readonly string[]): StrangePage => {
  const befores = typeof before === 'string' ? [before, before] : before;
  const cards = befores.map((each, at) =>
    card(each + line(names[at] ?? ''), '20/01/2027', at ? '' : 'data-true'),
  );
  return {
    it,
    html: credentialsPage(cards.join('')),
    page: 'credential-list',
    credentials: names.map((name) => ({ displayName: [name, null] })),
    find: [{ control: 'edit-credential', row: 'INGLETON153', is: ['found', ...silent] }],
  };
};

/** A line over the name says the kind, the business, the software or how long it lasts: it is not learnt as the name. */
export const linesOverNames: readonly StrangePage[] = [
  over('the business', line('Ingleton Bakery Pty Ltd')),
  over('the software', line('Payroll software')),
  over('a remark', line('This credential needs attention')),
  over('what is left of its days', [line('12 days left'), line('51 days left')]),
  over('a sentence about the same day', [line('Expires in 12 days'), line('Valid for 51 days')]),
  over('its number', [line('1'), line('2')]),
  over('its number of all', [line('1 of 2'), line('2 of 2')]),
  over('a button about something else', '<button type="button">Add to favourites</button>'),
  {
    it: 'one card alone under the business, which is the title of the page',
    html: credentialsPage(card(line('Ingleton Bakery Pty Ltd') + line('INGLETON153'), '20/01/2027')),
    neverNamed: ['Ingleton Bakery Pty Ltd'],
  },
  {
    it: 'one card alone under a button about something else',
    html: credentialsPage(
      card('<button type="button">Add to favourites</button><p>INGLETON153</p>', '20/01/2027'),
    ),
    neverNamed: ['Add to favourites'],
  },
  {
    it: 'the business over the name in a cell',
    html: credentialsPage(table(...names.map((name) => line('Ingleton Bakery Pty Ltd') + line(name)))),
    page: 'credential-list',
    neverNamed: ['Ingleton Bakery Pty Ltd'],
  },
  {
    it: 'a number before the name in a cell',
    html: credentialsPage(table('<span>1.</span> INGLETON153', '<span>2.</span> BSUITE2')),
    page: 'credential-list',
    neverNamed: ['1. INGLETON153', '1.', '2. BSUITE2', '2.'],
  },
  {
    it: 'a sentence that says how it stands',
    html: credentialsPage(
      '<div><p>INGLETON153 is expired.</p><p>Valid to 13/09/2026</p><button>Edit</button></div>',
    ),
    neverNamed: ['INGLETON153 is expired.'],
  },
];

/** What stands under the name changes nothing. */
export const linesUnderNames: readonly StrangePage[] = [
  {
    it: 'the same remark under each name, two of which are alike after a renewal',
    html: credentialsPage(
      ['INGLETON153', 'BSUITE2', 'BSUITE2']
        .map((name, at) => card(line(name) + line('Used by MYOB'), '20/01/2027', at ? '' : 'data-true'))
        .join(''),
    ),
    page: 'credential-list',
    credentials: [{ displayName: 'INGLETON153' }, { displayName: 'BSUITE2' }, { displayName: 'BSUITE2' }],
    find: [{ control: 'edit-credential', row: 'INGLETON153', is: 'found' }],
  },
  {
    it: 'the business under each name in a cell',
    html: credentialsPage(table(...names.map((name) => line(name) + line('Ingleton Bakery Pty Ltd')))),
    page: 'credential-list',
    credentials: [{ displayName: 'INGLETON153' }, { displayName: 'BSUITE2' }],
  },
  {
    it: 'a name of one letter over a remark is not taken for a picture',
    html: credentialsPage(table(line('A') + line('Used by MYOB'), line('B') + line('Used by MYOB'))),
    page: 'credential-list',
    neverNamed: ['Used by MYOB'],
  },
  {
    it: 'a picture with the first two figures of the name',
    html: credentialsPage(card(line('20') + line('2024 payroll'), '20/01/2027')),
    page: 'credential-list',
    credentials: [{ displayName: '2024 payroll' }],
  },
  {
    it: 'words that a search marks are parts of the name',
    html: credentialsPage(table('<mark>New</mark> Bakery', 'Pay <mark>Active</mark>')),
    page: 'credential-list',
    credentials: [{ displayName: 'New Bakery' }, { displayName: 'Pay Active' }],
  },
];

const details = (it: string, content: string, displayName: string | null): StrangePage => ({
  it,
  html: ofBusiness(
    `<h2>Credential details</h2>${content}<button type="button">Back</button>`,
    'Manage credentials',
  ),
  page: 'credential-details',
  details: { displayName, validTo: '2027-01-20' },
});
const until = '<div><b>Valid to</b><div>20/01/2027</div></div>';
const pair = (value: string) =>
  `<dl><dt>Credential name</dt><dd>${value}</dd><dt>Valid to</dt><dd>20/01/2027</dd></dl>`;

/** Details in which more than one line could be the value at the label of the name. */
export const valuesNotAlone: readonly StrangePage[] = [
  details(
    'a hint between label and value',
    `<div><b>Credential name</b><div class="hint">As your software shows it</div><div>INGLETON153</div></div>${until}`,
    null,
  ),
  details(
    'a hint in small letters between label and value',
    `<div><b>Credential name</b><br><small>As your software shows it</small><div>INGLETON153</div></div>${until}`,
    'INGLETON153',
  ),
  details('the business over the value', pair(line('Ingleton Bakery Pty Ltd') + line('INGLETON153')), null),
  details('an id under the value', pair(line('INGLETON153') + line('ABRD:51824753556_X')), 'INGLETON153'),
  details(
    'no value, then a label that is not known',
    `${['Credential name', '', 'Used by', 'MYOB', 'Valid to', '20/01/2027'].map(line).join('')}`,
    null,
  ),
  details(
    'a value, then a label that is not known',
    `${['Credential name', 'INGLETON153', 'Used by', 'MYOB', 'Valid to', '20/01/2027'].map(line).join('')}`,
    'INGLETON153',
  ),
  details('a former name that is struck out', pair('INGLETON153 <s>INGLETON1</s>'), 'INGLETON153'),
  details(
    'the name in the title, with its label',
    '<h2>Machine credential: INGLETON153</h2><dl><dt>Status</dt><dd>Active</dd><dt>Valid to</dt><dd>20/01/2027</dd></dl>',
    'INGLETON153',
  ),
  details(
    'two states of one credential side by side are no list',
    '<table><tr><th></th><th>Now</th><th>Before</th></tr><tr><th>Credential name</th><td>INGLETON153</td><td>INGLETON153</td></tr><tr><th>Valid to</th><td>20/01/2027</td><td></td></tr></table>',
    'INGLETON153',
  ),
];

const avatar = (it: string, cell: string, displayName: string | null, is: 'found' | typeof silent) => ({
  it,
  html: credentialsPage(table(cell, 'BSUITE2').replace('<a', '<a data-true')),
  page: 'credential-list' as const,
  credentials: [{ displayName }, { displayName: 'BSUITE2' }],
  find: [{ control: 'edit-credential' as const, row: 'INGLETON153', is }],
});
const boxed = 'style="display:inline-flex"';

/** The letters of an avatar are none of the name after them; where they are not drawn in a box, they may be. */
export const initialsBeforeNames: readonly StrangePage[] = [
  avatar('in a box', `<span ${boxed}>IN</span><span>INGLETON153</span>`, 'INGLETON153', 'found'),
  avatar('in a box, apart', `<span ${boxed}>I</span> INGLETON153`, 'INGLETON153', 'found'),
  avatar('in a block', '<div><div>IN</div><div>INGLETON153</div></div>', 'INGLETON153', 'found'),
  avatar('in no box', '<span>IN</span><span>INGLETON153</span>', null, silent),
  avatar('of its words', `<span ${boxed}>TP</span><span>Till-Payroll 7</span>`, 'Till-Payroll 7', silent),
  avatar('a beginning that is marked', '<mark>IN</mark>GLETON153', 'INGLETON153', 'found'),
  avatar('a beginning in a box', `<span ${boxed}>IN</span><span>GLETON153</span>`, 'INGLETON153', 'found'),
  avatar('a beginning that comes again, marked', '<mark>IN</mark>INGLETON153', 'ININGLETON153', silent),
  avatar('a word that begins alike', '<b>A</b> <span>AB-TILL</span>', null, silent),
];
