import { forScreenReaders } from './kits.ts';
import { credentialsPage } from './lists.ts';
import { type Finding, type StrangePage, silent } from './page.ts';

const name = 'INGLETON153';
const edit = (is: Finding['is']): readonly Finding[] => [
  { control: 'edit-credential', row: name, validTo: '2026-12-13', is },
];
const path = '<path d="M0 0h16v16z"/>';

/** Each row has one of these; `mark` goes on the first row's. `NAME` stands for the row's name. */
type Actions = string;

const table = (actions: Actions): string =>
  `<table><thead><tr><th>Credential name</th><th>Status</th><th>Valid to</th><th>Actions</th></tr></thead><tbody>${[
    [name, '13/12/2026', actions],
    ['BSUITE2', '20/01/2027', actions.replaceAll('data-true', 'data-other')],
  ]
    .map(
      ([each = '', date, html = '']) =>
        `<tr><td>${each}</td><td>Active</td><td>${date}</td><td>${html.replaceAll('NAME', each)}</td></tr>`,
    )
    .join('')}</tbody></table>`;

const cards = (actions: Actions): string =>
  `<div class="list">${[
    [name, '13/12/2026', actions],
    ['BSUITE2', '20/01/2027', actions.replaceAll('data-true', 'data-other')],
  ]
    .map(
      ([each = '', date, html = '']) =>
        `<article><h3>${each}</h3><p>Status: Active</p><p>Valid to: ${date}</p><div>${html.replaceAll('NAME', each)}</div></article>`,
    )
    .join('')}</div>`;

const truth = 'data-true="edit-credential"';

/** The eight forms of an icon button and more: each is called "Edit" by the browser. */
const named: readonly (readonly [string, Actions])[] = [
  ['text', `<button ${truth}>Edit</button>`],
  [
    'text beside a picture that a style sheet draws',
    `<style>.pen::before{content:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/%3E")}</style><button class="pen" ${truth}>Edit</button>`,
  ],
  ['a link', `<a href="#" ${truth}>Edit</a>`],
  ['aria-label', `<button aria-label="Edit" ${truth}><svg width="16" height="16">${path}</svg></button>`],
  [
    "aria-label with the row's name",
    `<button aria-label="Edit NAME" ${truth}><svg width="16" height="16">${path}</svg></button>`,
  ],
  [
    'aria-label with kind and name',
    `<button aria-label="Edit machine credential NAME" ${truth}><i class="fa fa-pencil"></i></button>`,
  ],
  ['title', `<button title="Edit" ${truth}><i class="bi bi-pencil"></i></button>`],
  [
    'the title of an svg',
    `<button ${truth}><svg width="16" height="16" role="img"><title>Edit</title>${path}</svg></button>`,
  ],
  [
    'the title of an svg without a role',
    `<button ${truth}><svg width="16" height="16"><title>Edit</title>${path}</svg></button>`,
  ],
  [
    'aria-label of an svg',
    `<button ${truth}><svg width="16" height="16" role="img" aria-label="Edit">${path}</svg></button>`,
  ],
  [
    'aria-labelledby of an svg',
    `<button ${truth}><svg width="16" height="16" role="img" aria-labelledby="e-NAME"><title id="e-NAME">Edit</title>${path}</svg></button>`,
  ],
  ['aria-label of a child', `<button ${truth}><span role="img" aria-label="Edit"></span></button>`],
  ['title of a child', `<button ${truth}><i class="icon" title="Edit"></i></button>`],
  ['alternative text', `<a href="#" ${truth}><img src="data:," alt="Edit" width="16" height="16"></a>`],
  ['an image to press', `<input type="image" src="data:," alt="Edit" width="16" height="16" ${truth}>`],
  ['the value of a button', `<input type="button" value="Edit" ${truth}>`],
  [
    'words for screen readers',
    `<button ${truth}><svg width="16" height="16" aria-hidden="true">${path}</svg><span ${forScreenReaders}>Edit</span></button>`,
  ],
  [
    'words for screen readers with the name',
    `<a href="#" ${truth}>Edit<span ${forScreenReaders}> NAME</span></a>`,
  ],
  [
    "an icon font's word that is hidden, and aria-label",
    `<button aria-label="Edit" ${truth}><mat-icon aria-hidden="true">edit</mat-icon></button>`,
  ],
  [
    "an icon font's word and a label",
    `<button ${truth}><mat-icon aria-hidden="true">edit</mat-icon> <span>Edit</span></button>`,
  ],
  [
    "an icon font's other word glued to its label",
    `<button ${truth}><i class="material-icons" aria-hidden="true">mode_edit</i>Edit</button>`,
  ],
  [
    'aria-labelledby: itself and the name',
    `<span id="n-NAME" hidden>NAME</span><button id="b-NAME" aria-labelledby="b-NAME n-NAME" ${truth}>Edit</button>`,
  ],
  ['a block with a role', `<div role="button" tabindex="0" ${truth}>Edit</div>`],
  [
    'a shadow button with slots',
    `<sl-button ${truth}><template shadowrootmode="open"><button part="base"><slot name="prefix"></slot><slot></slot><slot name="suffix"></slot></button></template>Edit</sl-button>`,
  ],
  [
    'a shadow button with an icon in its first slot',
    `<sl-button ${truth}><template shadowrootmode="open"><button part="base"><slot name="prefix"></slot><slot></slot></button></template><sl-icon slot="prefix" aria-hidden="true"></sl-icon>Edit</sl-button>`,
  ],
  [
    'a shadow icon button with a label of its own',
    `<sl-icon-button label="Edit" ${truth}><template shadowrootmode="open"><button aria-label="Edit"><svg width="16" height="16" aria-hidden="true">${path}</svg></button></template></sl-icon-button>`,
  ],
  [
    'a shadow button in a shadow button',
    `<x-action ${truth}><template shadowrootmode="open"><x-button><template shadowrootmode="open"><button><slot></slot></button></template><slot></slot></x-button></template>Edit</x-action>`,
  ],
];

export const editButtons: readonly StrangePage[] = named.flatMap(([what, actions]): StrangePage[] => [
  {
    it: `"Edit" in a table's row, named by ${what}`,
    html: credentialsPage(table(actions)),
    page: 'credential-list',
    find: edit('found'),
  },
  {
    it: `"Edit" in a card, named by ${what}`,
    html: credentialsPage(cards(actions)),
    page: 'credential-list',
    find: edit('found'),
  },
]);

/** What must not be pointed at as "Edit". */
const refusals: readonly (readonly [string, Actions, Finding['is']])[] = [
  ['a visible "Revoke" that is labelled "Edit"', '<button aria-label="Edit NAME">Revoke</button>', silent],
  ['a visible "Revoke" that is labelled just "Edit"', '<a href="#" aria-label="Edit">Revoke</a>', silent],
  ['a visible "Remove" with the title "Edit"', '<button title="Edit">Remove</button>', silent],
  ['a visible "Edit" that is labelled "Revoke"', '<button aria-label="Revoke NAME">Edit</button>', silent],
  ["a label with another row's name", '<button aria-label="Edit USIMachine">Edit</button>', silent],
  ['a disabled button', `<button disabled ${truth}>Edit</button>`, ['disabled', ...silent]],
  [
    'aria-disabled',
    `<a href="#" role="link" aria-disabled="true" ${truth}>Edit</a>`,
    ['disabled', ...silent],
  ],
  [
    'a button in a disabled fieldset',
    `<fieldset disabled><button ${truth}>Edit</button></fieldset>`,
    ['disabled', ...silent],
  ],
  ['words that only begin so', '<button>Edit permissions</button>', silent],
  ['"Edit" and "Edit" in one row', '<button>Edit</button> <button>Edit</button>', silent],
  [
    'a closed menu',
    '<button aria-haspopup="menu" aria-expanded="false" aria-label="Actions for NAME">⋯</button><ul role="menu" hidden><li role="menuitem" tabindex="-1">Edit</li><li role="menuitem" tabindex="-1">Revoke</li></ul>',
    ['hidden', 'not-found'],
  ],
  [
    'a closed menu by style',
    '<button aria-haspopup="true" aria-label="More">⋮</button><div class="dropdown-menu" style="display:none"><a href="#">Edit</a><a href="#">Revoke</a></div>',
    ['hidden', 'not-found'],
  ],
  [
    'a closed details',
    '<details><summary>Actions</summary><a href="#">Edit</a> <a href="#">Revoke</a></details>',
    ['hidden', 'not-found'],
  ],
  [
    'a tooltip alone, that nobody sees',
    `<button aria-describedby="t-NAME" ${truth}><i class="icon"></i></button><span id="t-NAME" role="tooltip" hidden>Edit</span>`,
    [...silent, 'found'],
  ],
  ['a word that is no control', '<span>Edit</span>', silent],
];

export const editRefusals: readonly StrangePage[] = refusals.flatMap(([what, actions, is]): StrangePage[] => [
  {
    it: `no "Edit" in a table's row: ${what}`,
    html: credentialsPage(table(actions)),
    page: 'credential-list',
    find: edit(is),
  },
  {
    it: `no "Edit" in a card: ${what}`,
    html: credentialsPage(cards(actions)),
    page: ['credential-list', 'unknown'],
    find: edit(is),
  },
]);

/** An open menu: what it offers is there. */
export const openMenus: readonly StrangePage[] = [
  [
    'in the row',
    table(
      `<button aria-haspopup="menu" aria-expanded="true" aria-label="Actions for NAME">⋯</button><ul role="menu"><li role="menuitem" tabindex="-1" ${truth}>Edit</li><li role="menuitem" tabindex="-1">Revoke</li></ul>`,
    ).replace(/(<td>)(<button[^>]*aria-label="Actions for BSUITE2">⋯<\/button>)<ul.*?<\/ul>/, '$1$2'),
  ],
].map(([where, html = '']) => ({
  it: `"Edit" in an open menu ${where}`,
  html: credentialsPage(html),
  page: 'credential-list',
  find: edit('found'),
}));

/** A menu that opens at the end of the page says nothing of whose it is: never another row's. */
export const looseMenus: readonly StrangePage[] = [
  {
    it: '"Edit" in a menu at the end of the page, no row known to be its own',
    html: `${credentialsPage(table('<button aria-haspopup="menu" aria-label="Actions">⋯</button>'))}<div class="cdk-overlay-container"><div role="menu"><button role="menuitem">Edit</button><button role="menuitem">Revoke</button></div></div>`,
    page: ['credential-list', 'unknown'],
    find: [
      { control: 'edit-credential', row: name, validTo: '2026-12-13', is: silent },
      { control: 'revoke-credential', row: name, validTo: '2026-12-13', is: silent },
    ],
  },
  {
    it: '"Revoke" of the confirmation is not the row\'s',
    html: `${credentialsPage(table('<button>Edit</button>'))}<div class="box"><p>Revoke USIMachine? A revoked credential cannot be used again.</p><button>Revoke</button><button>Cancel</button></div>`,
    page: ['credential-list', 'unknown'],
    find: [{ control: 'revoke-credential', row: name, validTo: '2026-12-13', is: silent }],
  },
];

const shadowRow = (each: string, date: string, mark: string) =>
  `<credential-row><template shadowrootmode="open"><div class="row"><b style="display:block">${each}</b><span style="display:block">Status: Active</span><span style="display:block">Valid to: ${date}</span><button type="button" ${mark}>Edit</button><button type="button">Revoke</button></div></template></credential-row>`;
const blockShadowRow = (each: string, date: string, mark: string) =>
  `<credential-row><template shadowrootmode="open"><div class="row"><h3>${each}</h3><div>Status: Active</div><div>Valid to: ${date}</div><div><button type="button" ${mark}>Edit</button></div></div></template></credential-row>`;
const slottedRow = (each: string, date: string, mark: string) =>
  `<credential-row><template shadowrootmode="open"><div class="row"><h3><slot name="name"></slot></h3><div><slot></slot></div><div><slot name="actions"></slot></div></div></template><span slot="name">${each}</span><p>Status: Active</p><p>Valid to: ${date}</p><button slot="actions" type="button" ${mark}>Edit</button></credential-row>`;
const unordered = (each: string, date: string, mark: string) =>
  `<credential-row><template shadowrootmode="open"><div><h3><slot name="name"></slot></h3><slot></slot><slot name="actions"></slot></div></template><button slot="actions" type="button" ${mark}>Edit</button><p>Status: Active</p><p>Valid to: ${date}</p><span slot="name">${each}</span></credential-row>`;

/** Rows that are elements of their own, with their contents in shadow trees. */
export const shadowRows: readonly StrangePage[] = [
  ['spans drawn as blocks', shadowRow],
  ['blocks', blockShadowRow],
  ['slots', slottedRow],
  ['slots in another order than the source', unordered],
].map(([what, row]) => {
  const make = row as typeof shadowRow;
  return {
    it: `rows in shadow trees: ${what}`,
    html: credentialsPage(
      `<credential-list><template shadowrootmode="open"><slot></slot></template>${make(name, '13/12/2026', truth)}${make('BSUITE2', '20/01/2027', '')}</credential-list>`,
    ),
    page: 'credential-list',
    credentials: [
      { displayName: name, validTo: '2026-12-13', status: 'active' },
      { displayName: 'BSUITE2', validTo: '2027-01-20', status: 'active' },
    ],
    find: edit('found'),
  };
});
