// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Target } from '../../../src/portal/controls.ts';
import { takeSnapshot } from '../../../src/portal/dom/snapshot.ts';
import { findControl } from '../../../src/portal/find-control.ts';
import type { ControlId } from '../../../src/portal/ids.ts';
import * as page from './stand-ins.ts';

/*
 * Each kind of markup that a control may come in. What takes boxes (off-screen twins, scrolling boxes, sticky headers) is in the drift run, which
 * has a real browser; moves into frames, shadow trees and dialogs are in both.
 */

const business = '<h1>Ingleton Bakery Pty Ltd</h1><p>ABN 51 824 753 556</p>';

/** The create form with its three fields and its button as given. */
const form = (fields: { password?: string; name?: string; terms?: string; download?: string }) =>
  page.shell(
    'table',
    `${business}<h2>Create machine credential</h2><form>
     ${fields.password ?? '<label>Keystore password <input type="password" data-true></label>'}
     ${fields.name ?? '<label>Credential name <input></label>'}
     ${fields.terms ?? '<label><input type="checkbox"> I understand and accept the machine credential details</label>'}
     ${fields.download ?? '<button>Download</button>'}</form>`,
  );
const list = (create: string) =>
  page.shell(
    'table',
    `${business}<h2>Manage credentials</h2>${create}<p>There are no machine credentials.</p>`,
  );
const details = (back: string) =>
  page.shell(
    'table',
    `${business}<h2>Machine credential details</h2><dl><dt>Valid to</dt><dd>13/09/2026</dd></dl>${back}`,
  );

/** Which one has to be found carries `data-true`; null stands for an honest refusal. */
function expectFound(html: string, target: Target): void {
  page.show(html);
  const truth = document.querySelector('[data-true]');
  for (const snapshot of [takeSnapshot(document)]) {
    const found = findControl(document, target, snapshot);
    expect('element' in found ? found.element.outerHTML : null, found.kind).toBe(truth?.outerHTML ?? null);
  }
}

describe('a field is known by its label', () => {
  const labelled: readonly (readonly [string, string])[] = [
    ['by `for`', '<label for="x">Credential name</label><p>Help</p><input id="x" data-true>'],
    ['by wrapping', '<label>Credential name <span><input data-true></span></label>'],
    ['by wrapping, after the field', '<label><input data-true> Credential name</label>'],
    ['by `aria-label`', '<input aria-label="Credential name" data-true>'],
    [
      'by `aria-labelledby`',
      '<div id="a">Credential</div><i>x</i><div id="b">name</div><br><input aria-labelledby="a b" data-true>',
    ],
    ['by the cell beside it', '<table><tr><td>Credential name</td><td><input data-true></td></tr></table>'],
    ['by the block above it', '<div><div>Credential name</div><div><div><input data-true></div></div></div>'],
    ['by the term beside it', '<dl><dt>Credential name</dt><dd><input data-true></dd></dl>'],
    ['by its placeholder', '<div><input placeholder="Credential name" data-true></div>'],
    ['by its title', '<div><input title="Display name" data-true></div>'],
    [
      'with a hint behind it',
      '<label for="x">Credential name (as your software shows it) *</label><input id="x" data-true>',
    ],
    ['in an older year’s words', '<label>Display Name: <input data-true></label>'],
    ['in no-break spaces and a ligature letter', '<label>Credential\u00a0name <input data-true></label>'],
    [
      'drawn without an input',
      '<div>Display name</div><div role="textbox" contenteditable="true" data-true></div>',
    ],
  ];
  test.each(labelled)('%s', (_, name) => {
    expectFound(form({ name, password: '<label>Keystore password <input type="password"></label>' }), {
      control: 'display-name',
    });
  });

  test.each([
    [
      'the password by `aria-label`',
      'keystore-password',
      { password: '<input type="password" aria-label="Keystore password" data-true>' },
    ],
    [
      'the password by what stands beside it',
      'keystore-password',
      { password: '<div>Create a password</div><input type="password" data-true>' },
    ],
    [
      'the terms by `aria-labelledby`',
      'accept-terms',
      {
        password: '<label>Keystore password <input type="password"></label>',
        terms:
          '<div role="checkbox" tabindex="0" aria-checked="false" aria-labelledby="t" data-true></div><p id="t">I accept the machine credential legal statement</p>',
      },
    ],
  ] as const)('%s', (_, control, fields) => expectFound(form(fields), { control }));
});

describe('something to press is known by its name', () => {
  const pressed: readonly (readonly [string, string])[] = [
    ['a button', '<button data-true>Create machine credential</button>'],
    ['a link', '<a href="#c" data-true>Create machine credential</a>'],
    ['an input of type button', '<input type="button" value="Create machine credential" data-true>'],
    ['an input of type submit', '<input type="submit" value="Create machine credential" data-true>'],
    ['a picture', '<input type="image" src="data:," alt="Create machine credential" data-true>'],
    ['a link around a picture', '<a href="#c" data-true><img src="data:," alt="Create machine credential"></a>'],
    ['a block with a role', '<div role="button" tabindex="0" data-true>Create machine credential</div>'],
    ['a block that only reacts to clicks', '<div onclick="void 0" data-true>Create machine credential</div>'],
    ['a block that takes the focus', '<div tabindex="0" data-true>Create machine credential</div>'],
    ['a button inside a link inside a list', '<ul><li><a href="#c" data-true><span>Create machine credential</span></a></li></ul>'],
    ['text split over elements', '<button data-true><span>Create</span> <b>machine</b>\n<i>credential</i></button>'],
    ['text split without spaces', '<button data-true><span>Create </span><span>machine</span><span> credential</span></button>'],
    ['no-break spaces', '<button data-true>Create\u00a0machine&nbsp;credential</button>'],
    ['a soft hyphen', '<button data-true>Create machine creden\u00adtial</button>'],
    ['letters of another width', '<button data-true>Ｃreate machine credential</button>'],
    ['an icon’s word before it', '<button data-true><mat-icon>add_circle</mat-icon>Create machine credential</button>'],
    ['an icon’s word after it', '<button data-true>Create machine credential <i class="icon">chevron</i></button>'],
    ['a plus sign', '<button data-true>+ Create machine credential</button>'],
    ['shouted', '<button data-true>CREATE MACHINE CREDENTIAL</button>'],
    ['in lower case', '<button data-true>create machine credential</button>'],
    ['in the plural', '<button data-true>Create Machine Credentials</button>'],
    ['by `aria-label` over an icon', '<button aria-label="Create machine credential" data-true><svg></svg></button>'],
    ['by `aria-labelledby`', '<span id="n">Create machine credential</span><button aria-labelledby="n" data-true>+</button>'],
    ['by its title', '<button title="Create machine credential" data-true><svg></svg></button>'],
    ['with hidden words in it', '<button data-true>Create machine credential<span hidden>, opens a form</span></button>'],
    ['opening a new window', '<button data-true>Create machine credential (opens in a new window)</button>'],
  ]; // biome-ignore format: a table reads best dense
  test.each(pressed)('%s', (_, create) => expectFound(list(create), { control: 'create-credential' }));

  test.each([
    ['a heading', '<h2>Create machine credential</h2>'],
    ['a label', '<label>Create machine credential</label>'],
    ['a help text', '<p>Select Create machine credential and follow the steps.</p>'],
    [
      'a link in a sentence',
      '<p>You can <a href="#c">create machine credentials</a> once you are an administrator.</p>',
    ],
    ['one with another verb', '<button>Create machine credential report</button>'],
    ['one with more before it', '<button>How to create machine credential</button>'],
    ['one of another page', '<nav aria-label="Breadcrumb"><a href="#c">Create machine credential</a></nav>'],
  ])('not taken for it: %s', (_, create) => expectFound(list(create), { control: 'create-credential' }));
});

describe('words that many controls have', () => {
  const profile = '<section><h2>Your profile</h2><p>Alexandra Citizen <a href="#p">Edit</a></p></section>';
  const guides = '<section><h2>Guides</h2><ul><li><a href="#g">Download</a></li></ul></section>';
  const elsewhere: readonly (readonly [string, string, ControlId])[] = [
    ['"Back" beside "Back to top"', details('<button data-true>Back</button><a href="#top">Back to top</a>'), 'back'],
    ['"Back" beside that of a pager', details('<button data-true>Back</button><aside><button>Back</button></aside>'), 'back'],
    ['"Download" of guides', form({ password: '<label>Keystore password <input type="password"></label>', download: `<button data-true>Download</button>${guides}` }), 'download'],
    ['no "Download" but that of guides', form({ password: '<label>Keystore password <input type="password"></label>', download: guides }), 'download'],
  ]; // biome-ignore format: a table reads best dense
  test.each(elsewhere)('%s', (_, html, control) => expectFound(html, { control }));

  test('"Edit" of a profile is never that of a row', () => {
    const html = page.credentialListPage('table').replace('</main>', `${profile}</main>`);
    page.show(html);
    const found = findControl(document, { control: 'edit-credential', row: 'INGLETON153' });
    expect('element' in found && found.element.closest('tr')?.textContent).toContain('INGLETON153');
    for (const row of document.querySelectorAll('tr:has(td)')) row.remove();
    expect(findControl(document, { control: 'edit-credential', row: 'INGLETON153' }).kind).toBe('not-found');
  });
});

describe('a page that goes on changing', () => {
  const target: Target = { control: 'create-credential' };
  const button = () =>
    [...document.querySelectorAll('button')].find(({ textContent }) =>
      /Create machine/.test(textContent ?? ''),
    ) as HTMLButtonElement;

  test('whose nodes are replaced again and again, is pointed at where they are now', () => {
    page.show(page.credentialListPage('table'));
    const look = () => takeSnapshot(document);
    for (let time = 0; time < 5; time++) {
      const main = document.querySelector('main') as Element;
      main.replaceWith(main.cloneNode(true));
      const found = findControl(document, target, look());
      expect('element' in found && found.element === button()).toBe(true);
    }
  });

  test('whose control comes late, goes and comes again', () => {
    page.show(page.credentialListPage('table'));
    const look = () => takeSnapshot(document);
    const [late, place] = [button(), document.createComment('')];
    late.replaceWith(place);
    expect(findControl(document, target, look()).kind).toBe('not-found');
    place.replaceWith(late);
    expect(findControl(document, target, look())).toMatchObject({ kind: 'found', element: late });
    late.remove();
    expect(findControl(document, target, look()).kind).toBe('not-found');
  });

  test('whose control is hidden, shown, disabled, enabled and renamed', () => {
    page.show(page.credentialListPage('table'));
    const look = () => takeSnapshot(document);
    const now = () => findControl(document, target, look()).kind;
    const changes: readonly [string, () => void][] = [
      ['found', () => undefined],
      ['hidden', () => button().style.setProperty('display', 'none')],
      ['found', () => button().removeAttribute('style')],
      ['disabled', () => button().setAttribute('disabled', '')],
      ['found', () => button().removeAttribute('disabled')],
      ['disabled', () => document.querySelector('main')?.setAttribute('aria-disabled', 'true')],
      ['found', () => document.querySelector('main')?.removeAttribute('aria-disabled')],
      ['hidden', () => button().setAttribute('aria-hidden', 'true')],
      ['found', () => button().removeAttribute('aria-hidden')],
      ['ambiguous', () => button().after(button().cloneNode(true))],
      ['found', () => button().remove()],
    ];
    for (const [kind, change] of changes) {
      change();
      expect(now(), String(change)).toBe(kind);
    }
    button().textContent = 'Cancel';
    expect(now()).toBe('not-found');
  });

  test('whose text comes into a shadow tree by a slot', () => {
    page.show(page.credentialListPage('table'));
    const look = () => takeSnapshot(document);
    const host = document.createElement('ram-button');
    button().replaceWith(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>';
    expect(findControl(document, target, look()).kind).toBe('not-found');
    host.textContent = 'Create machine credential';
    expect(findControl(document, target, look()).kind).toBe('found');
    host.textContent = 'Something else';
    expect(findControl(document, target, look()).kind).toBe('not-found');
  });

  test('whose rows are sorted and renamed', () => {
    page.show(page.credentialListPage('table'));
    const look = () => takeSnapshot(document);
    const edit = { control: 'edit-credential', row: 'INGLETON154' } as const;
    const rowOf = () => {
      const found = findControl(document, edit, look());
      return 'element' in found ? found.element.closest('tr')?.textContent : found.kind;
    };
    expect(rowOf()).toContain('INGLETON154');
    const body = document.querySelector('tbody') as Element;
    body.append(...[...body.children].toReversed());
    expect(rowOf()).toContain('INGLETON154');
    const cell = [...document.querySelectorAll('td')].find(
      ({ textContent }) => textContent === 'INGLETON154',
    );
    if (cell) cell.textContent = 'INGLETON15４';
    expect(rowOf()).toBe('not-found');
  });
});
