import { ofBusiness, signedIn } from './frame.ts';
import { type StrangePage, silent } from './page.ts';

/*
 * Small tables that tell of one thing: the facts of a card, the details of a credential (2026-12-01).
 */

type Pairs = readonly (readonly [string, string])[];
type Draw = (pairs: Pairs) => string;

const drawn = (pairs: Pairs, one: (label: string, value: string) => string) =>
  pairs.map(([label, value]) => one(label, value)).join('');

/** A label and its value a row. */
const inRows: readonly (readonly [string, Draw])[] = [
  [
    'a header and a cell a row',
    (pairs) =>
      `<table><tbody>${drawn(pairs, (label, value) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`)}</tbody></table>`,
  ],
  [
    'two plain cells a row, with colons',
    (pairs) =>
      `<table>${drawn(pairs, (label, value) => `<tr><td><b>${label}:</b></td><td>${value}</td></tr>`)}</table>`,
  ],
  [
    'a table by its roles',
    (pairs) =>
      `<div role="table">${drawn(pairs, (label, value) => `<div role="row"><div role="rowheader">${label}</div><div role="cell">${value}</div></div>`)}</div>`,
  ],
  [
    'two labels and two values a row',
    (pairs) =>
      `<table><tr>${drawn(pairs.slice(0, 2), (label, value) => `<th>${label}</th><td>${value}</td>`)}</tr><tr>${drawn(pairs.slice(2), (label, value) => `<th>${label}</th><td>${value}</td>`)}</tr></table>`,
  ],
];

/** The labels in one row, the values in the next. */
const underLabels: readonly (readonly [string, Draw])[] = [
  [
    'a head and one row',
    (pairs) =>
      `<table><thead><tr>${drawn(pairs, (label) => `<th>${label}</th>`)}</tr></thead><tbody><tr>${drawn(pairs, (_, value) => `<td>${value}</td>`)}</tr></tbody></table>`,
  ],
  [
    'two plain rows, the first one bold',
    (pairs) =>
      `<table><tr>${drawn(pairs, (label) => `<td><b>${label}</b></td>`)}</tr><tr>${drawn(pairs, (_, value) => `<td>${value}</td>`)}</tr></table>`,
  ],
  [
    'a grid by its roles',
    (pairs) =>
      `<div role="grid"><div role="row">${drawn(pairs, (label) => `<div role="columnheader">${label}</div>`)}</div><div role="row">${drawn(pairs, (_, value) => `<div role="gridcell">${value}</div>`)}</div></div>`,
  ],
  [
    'two rows of blocks',
    (pairs) =>
      `<div><div>${drawn(pairs, (label) => `<div>${label}</div>`)}</div><div>${drawn(pairs, (_, value) => `<div>${value}</div>`)}</div></div>`,
  ],
];

const truth = 'data-true="edit-credential"';
const buttons = (mark = '') => `<a href="#/e" ${mark}>Edit</a> <button type="button">Revoke</button>`;
const factsOf = (to: string): Pairs => [
  ['Status', 'Active'],
  ['Valid from', '13/12/2024'],
  ['Valid to', to],
  ['Custodian', 'Robin Ingleton'],
];

type Card = (name: string, facts: string, press: string) => string;
const cards: readonly (readonly [string, Card])[] = [
  ['blocks', (name, facts, press) => `<div><h5>${name}</h5>${facts}${press}</div>`],
  [
    'items of a list',
    (name, facts, press) => `<li><div><strong>${name}</strong></div>${facts}<div>${press}</div></li>`,
  ],
  [
    'articles with a head and a foot',
    (name, facts, press) =>
      `<article><header><h3>${name}</h3></header><div>${facts}</div><footer>${press}</footer></article>`,
  ],
  [
    'sections that begin with the buttons',
    (name, facts, press) => `<section><div><h4>${name}</h4><span>${press}</span></div>${facts}</section>`,
  ],
];

const listPage = (content: string) =>
  ofBusiness(`<h2>Manage credentials</h2><button>Create machine credential</button><div>${content}</div>`);

const bothCards = (card: Card, draw: Draw, facts: (to: string) => Pairs = factsOf) =>
  card('INGLETON153', draw(facts('13/12/2026')), buttons(truth)) +
  card('BSUITE2', draw(facts('20/01/2027')), buttons());

/** Credentials as cards, their facts in a table each. */
export const cardsWithTables: readonly StrangePage[] = [...inRows, ...underLabels.slice(0, 3)].flatMap(
  ([how, draw]) =>
    cards.map(
      ([what, card]): StrangePage => ({
        it: `${what}, their facts in a table: ${how}`,
        html: listPage(bothCards(card, draw)),
        page: 'credential-list',
        credentials: [
          { displayName: 'INGLETON153', validTo: '2026-12-13', status: 'active' },
          { displayName: 'BSUITE2', validTo: '2027-01-20', status: 'active' },
        ],
        neverNamed: ['Robin Ingleton'],
        find: [{ control: 'edit-credential', row: 'INGLETON153', is: 'found' }],
      }),
    ),
);

const [, [, plainCard] = ['', () => '']] = cards as readonly [unknown, readonly [string, Card]];
const [[, byHeader], [, byCells]] = inRows as readonly [readonly [string, Draw], readonly [string, Draw]];

export const cardsWithOtherTables: readonly StrangePage[] = [
  {
    it: 'cards with the name in their table',
    html: listPage(
      bothCards(
        (name, facts, press) =>
          `<div><h5>Machine credential</h5>${facts.replace('<tbody>', `<tbody><tr><th>Credential name</th><td>${name}</td></tr>`)}${press}</div>`,
        byHeader,
      ),
    ),
    page: 'credential-list',
    credentials: [
      { displayName: 'INGLETON153', validTo: '2026-12-13' },
      { displayName: 'BSUITE2', validTo: '2027-01-20' },
    ],
    find: [{ control: 'edit-credential', row: 'INGLETON153', is: 'found' }],
  },
  {
    it: 'one name over the tables of two credentials',
    html: listPage(
      `<div><h5>INGLETON153</h5>${byHeader(factsOf('13/12/2026'))}${byHeader(factsOf('20/01/2027'))}${buttons()}</div>`,
    ),
    find: [
      { control: 'edit-credential', row: 'INGLETON153', is: silent },
      { control: 'revoke-credential', row: 'INGLETON153', validTo: '2026-12-13', is: silent },
    ],
  },
  {
    it: 'users as cards with a table of facts',
    html: ofBusiness(
      `<h2>Authorised users</h2>${['Robin Ingleton', 'Sam Tran']
        .map((name) =>
          plainCard(
            name,
            byCells([
              ['User type', 'Standard user'],
              ['Status', 'Active'],
              ['Valid to', '13/12/2026'],
            ]),
            buttons(),
          ),
        )
        .join('')}`,
      'Manage authorisations',
    ),
    never: ['credential-list', 'credential-details'],
    credentials: [],
    neverNamed: ['Robin Ingleton', 'Sam Tran'],
    find: [{ control: 'edit-credential', row: 'Robin Ingleton', is: silent }],
  },
  {
    it: 'cards of credentials with a table of what was done with each',
    html: listPage(
      bothCards(
        (name, _, press) =>
          `<div><h5>${name}</h5><table><tr><th>Date</th><th>Event</th><th>By</th></tr><tr><td>13/12/2024</td><td>Created</td><td>Robin Ingleton</td></tr></table>${press}</div>`,
        byHeader,
      ),
    ),
    page: 'credential-list',
    neverNamed: ['Robin Ingleton', 'Created'],
  },
  {
    it: 'a table of two credentials in a card of a group',
    html: listPage(
      `<div><h5>Payroll</h5><table><tr><th>Credential name</th><th>Valid to</th><th></th></tr><tr><td>INGLETON153</td><td>13/12/2026</td><td>${buttons(truth)}</td></tr><tr><td>BSUITE2</td><td>20/01/2027</td><td>${buttons()}</td></tr></table></div>`,
    ),
    page: 'credential-list',
    credentials: [{ displayName: 'INGLETON153' }, { displayName: 'BSUITE2' }],
    neverNamed: ['Payroll'],
    find: [{ control: 'edit-credential', row: 'INGLETON153', is: 'found' }],
  },
];

const detailsOf = (to: string): Pairs => [
  ['Display name', 'INGLETON153'],
  ['Status', 'Active'],
  ['Valid to', to],
];
const truthTo = '<span data-true="valid-to">13/12/2026</span>';
const back = '<button type="button" data-true="back">Back</button>';

const areDetails = {
  page: 'credential-details',
  details: { displayName: 'INGLETON153', validTo: '2026-12-13', status: 'active' },
  credentials: [],
  find: [
    { control: 'valid-to', is: 'found' },
    { control: 'back', is: 'found' },
  ],
} as const satisfies Partial<StrangePage>;

/** What is open after "Edit", in a table of one row. */
export const detailsUnderLabels: readonly StrangePage[] = underLabels.flatMap(([how, draw]) => [
  {
    it: `details under their title: ${how}`,
    html: ofBusiness(`<h2>Machine credential details</h2>${draw(detailsOf(truthTo))}${back}`),
    ...areDetails,
  },
  {
    it: `details under the name: ${how}`,
    html: ofBusiness(`${back}<h2>INGLETON153</h2>${draw(detailsOf(truthTo))}<button>Revoke</button>`),
    ...areDetails,
  },
  {
    it: `details without tabs: ${how}`,
    html: signedIn(`<h1>Edit credential</h1>${draw(detailsOf(truthTo))}${back}`),
    ...areDetails,
  },
]);

const isList = {
  page: 'credential-list',
  credentials: [{ displayName: 'INGLETON153', validTo: '2026-12-13' }],
} as const satisfies Partial<StrangePage>;

/** A list of one credential is none of these, though it may have a way back. */
export const listsOfOne: readonly StrangePage[] = underLabels.flatMap(([how, draw]) => [
  {
    it: `a list of one, with "Edit" in the row and a way back: ${how}`,
    html: ofBusiness(
      `<h2>Manage credentials</h2>${draw([...detailsOf('13/12/2026'), ['Actions', buttons(truth)]])}${back}`,
    ),
    ...isList,
    find: [{ control: 'edit-credential', row: 'INGLETON153', is: 'found' }],
  },
  {
    it: `a list of one for somebody who may not edit, and a way back: ${how}`,
    html: ofBusiness(`<h2>Manage credentials</h2>${draw(detailsOf('13/12/2026'))}${back}`),
    ...isList,
    find: [{ control: 'back', is: silent }],
  },
  {
    it: `an authorisation's one row and a way back: ${how}`,
    html: ofBusiness(
      `<h2>Authorisation details</h2>${draw([
        ['Representative', 'Robin Ingleton'],
        ['Status', 'Active'],
        ['End date', '26/12/2026'],
      ])}${back}`,
      'Manage authorisations',
    ),
    never: ['credential-details', 'credential-list'],
    find: [{ control: 'valid-to', is: silent }],
  },
]);
