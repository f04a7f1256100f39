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

const ways: readonly (readonly [string, (page: string) => string])[] = [
  [
    'hidden (MUI)',
    (page) =>
      `<div id="root" aria-hidden="true">${page}</div><div role="presentation"><div aria-hidden="true" style="position:fixed;inset:0"></div><div role="presentation">${dialog}</div></div>`,
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
  ['a twin deep in the page', `<div>${signedIn(`<p>Hello</p>${menu}`)}</div><div>${dialog}</div>`],
].map(([it, html = '']) => ({
  it: `hidden: ${it}`,
  html,
  never: ['credential-list'],
  find: [{ control: 'create-credential', is: silent }],
}));
