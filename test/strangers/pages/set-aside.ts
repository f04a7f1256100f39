import { plainKit, signedIn } from './frame.ts';
import { kits } from './kits.ts';
import { type StrangePage, silent } from './page.ts';

/*
 * A dialog lies over the page, which its kit has set aside: hidden from those who hear it, or not to be used, and drawn all the same (2026-12-01).
 */

const dialog = `<div role="dialog" aria-modal="true" aria-labelledby="ask"><h2 id="ask">Revoke INGLETON153?</h2><p>This cannot be undone.</p>
  <button type="button">Cancel</button> <button type="button">Revoke</button></div>`;
const list = (kit = plainKit) =>
  signedIn(
    `<h1>Ingleton Bakery Pty Ltd</h1>${kit.tabs('Manage credentials')}<h2>Manage credentials</h2>${kit.button('Create machine credential')}${kit.list(
      ['Credential name', 'Status', 'Valid to', ''],
      [
        ['INGLETON153', 'Active', '13/12/2026', `${kit.button('Edit')} ${kit.button('Revoke')}`],
        ['BSUITE2', 'Active', '20/01/2027', `${kit.button('Edit')} ${kit.button('Revoke')}`],
      ],
    )}`,
  );

const quiet = dialog.replace(' aria-modal="true"', '');
const guard = '<span aria-hidden="true" tabindex="0"></span>';

const ways: readonly (readonly [string, (page: string) => string])[] = [
  [
    'hidden (MUI)',
    (page) =>
      `<div id="root" aria-hidden="true">${page}</div><div role="presentation"><div aria-hidden="true" style="position:fixed;inset:0"></div><div role="presentation">${dialog}</div></div>`,
  ],
  [
    'hidden by a dialog that does not say to be modal (Radix)',
    (page) =>
      `${guard}<div id="root" aria-hidden="true">${page}</div><div class="veil"></div>${quiet}<section aria-live="polite">Saved</section>${guard}`,
  ],
  ['inert', (page) => `<div inert>${page}</div><div>${dialog}</div>`],
  [
    'both, in the block of the page',
    (page) => `<div><div inert aria-hidden="true">${page}</div><div><div>${dialog}</div></div></div>`,
  ],
];

export const pagesSetAside: readonly StrangePage[] = ways.flatMap(([way, over]) =>
  kits.map(
    (kit): StrangePage => ({
      it: `${kit.name}: a question over the list, which is ${way}`,
      html: over(list(kit)),
      page: 'credential-list',
      find: [
        { control: 'create-credential', is: 'covered' },
        { control: 'revoke-credential', row: 'INGLETON153', validTo: '2026-12-13', is: 'covered' },
        { control: 'edit-credential', row: 'INGLETON153', is: 'covered' },
      ],
    }),
  ),
);

const opener = (name: string, attributes = '') =>
  `<button type="button" aria-haspopup="menu" aria-label="Actions for ${name}" ${attributes}>⋯</button>`;
const listOfMenus = signedIn(
  `<h1>Ingleton Bakery Pty Ltd</h1>${plainKit.tabs('Manage credentials')}<h2>Manage credentials</h2>${plainKit.list(
    ['Credential name', 'Status', 'Valid to', ''],
    [
      [
        'INGLETON153',
        'Active',
        '13/12/2026',
        opener('INGLETON153', 'aria-expanded="true" aria-controls="m" id="o"'),
      ],
      ['BSUITE2', 'Active', '20/01/2027', opener('BSUITE2')],
    ],
  )}`,
);
const openMenu =
  '<div><div role="menu" id="m" aria-labelledby="o"><div role="menuitem" data-true="edit-credential">Edit</div><div role="menuitem">Revoke</div></div></div>';

/** As a menu that keeps all else from being used does it. */
export const pagesBehindMenus: readonly StrangePage[] = [
  {
    it: "a row's open menu, for which the list is hidden (Radix)",
    html: `${guard}<div id="root" aria-hidden="true">${listOfMenus}</div>${openMenu}${guard}`,
    page: 'credential-list',
    find: [
      { control: 'edit-credential', row: 'INGLETON153', is: 'found' },
      { control: 'edit-credential', row: 'BSUITE2', is: silent },
    ],
  },
];

const shut = '<div role="dialog" aria-modal="true" style="display:none"><h2>Revoke INGLETON153?</h2></div>';
const menu =
  '<div aria-hidden="true"><h2>Manage credentials</h2><button>Create machine credential</button></div>';

/** What is hidden from all for other reasons is not the page behind a dialog. */
export const notSetAside: readonly StrangePage[] = [
  ['no dialog is open', `<div aria-hidden="true">${list()}</div>${shut}`],
  ['no dialog at all', `<div aria-hidden="true">${list()}</div>`],
  [
    'a twin within the dialog',
    `<div>${signedIn('<p>Hello</p>')}</div><div role="dialog" aria-modal="true"><p>Sure?</p>${menu}</div>`,
  ],
  [
    'a twin beside a bar that leaves the page in use',
    `<div>${signedIn('<p>Hello</p>')}</div>${menu}<div role="dialog" aria-label="Cookies"><p>We use cookies</p><button>OK</button></div>`,
  ],
  [
    'a twin in the block of an open menu',
    signedIn(`<p>Hello</p><div>${menu}<div role="menu"><a role="menuitem" href="#x">Log out</a></div></div>`),
  ],
  ['a twin deep in the page', `<div>${signedIn(`<p>Hello</p>${menu}`)}</div><div>${dialog}</div>`],
].map(([it, html = '']) => ({
  it: `hidden: ${it}`,
  html,
  never: ['credential-list'],
  find: [{ control: 'create-credential', is: silent }],
}));
