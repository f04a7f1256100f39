// @vitest-environment jsdom
import { describe, expect, it, test, vi } from 'vitest';
import type { Target } from '../../../src/portal/controls.ts';
import { candidateAt } from '../../../src/portal/dom/candidate.ts';
import { closestAcrossShadow, containsAcrossShadow } from '../../../src/portal/dom/drawn-tree.ts';
import { takeSnapshot } from '../../../src/portal/dom/snapshot.ts';
import { accessibleName, nameOf } from '../../../src/portal/dom/words/name.ts';
import { findControl } from '../../../src/portal/find-control.ts';
import type { ControlId } from '../../../src/portal/ids.ts';
import { choiceAt, pressablesNamed } from '../../../src/portal/pinned.ts';
import * as page from './stand-ins.ts';

const business = '<h1>Ingleton Bakery Pty Ltd</h1><p>ABN 51 824 753 556</p>';

/** A list with the controls of one credential as given, and a second credential with its own. */
const rows = (first: string) =>
  page.shell(
    'table',
    `${business}<h2>Manage credentials</h2><table>
     <tr><th>Name</th><th>Status</th><th>Valid to</th><th>Actions</th></tr>
     <tr><td>INGLETON153</td><td>Active</td><td>20/01/2027</td><td>${first}</td></tr>
     <tr><td>INGLETON154</td><td>Active</td><td>20/05/2027</td><td><button>Edit</button><button>Revoke</button></td></tr></table>`,
  );
const list = (create: string) =>
  page.shell(
    'table',
    `${business}<h2>Manage credentials</h2>${create}<p>There are no machine credentials.</p>`,
  );
const signIn = (button: string) => `<main><h1>Welcome to RAM</h1>${button}</main>`;
const home = (card: string) => page.shell('table', `<h1>Home</h1>${card}<a href="#l">Link my business</a>`);

const edit: Target = { control: 'edit-credential', row: 'INGLETON153' };

/** The element with `data-true`; null stands for an honest refusal. */
function expectFound(html: string, target: Target): void {
  page.show(html);
  const truth = document.querySelector('[data-true]');
  const found = findControl(document, target);
  expect('element' in found ? found.element.outerHTML : null, found.kind).toBe(truth?.outerHTML ?? null);
}

function first(html: string): Element {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  if (!element) throw new Error('There is none');
  return element;
}

/** Puts a shadow tree into the first element of that tag. */
function attach(tag: string, html: string): Element {
  const host = document.querySelector(tag);
  if (!host) throw new Error(`There is no ${tag}`);
  host.attachShadow({ mode: 'open' }).innerHTML = html;
  return host;
}

describe('an icon button "Edit" in a row', () => {
  test.each([
    ['a title in the drawing', '<button data-true><svg viewBox="0 0 9 9"><title>Edit</title><path d="M1 1"/></svg></button>'],
    ['a label of the drawing', '<button data-true><svg role="img" aria-label="Edit"></svg></button>'],
    ['the drawing refers to its title', '<button data-true><svg aria-labelledby="t"><title id="t">Edit</title></svg></button>'],
    ['a label of a child', '<button data-true><span class="glyph" aria-label="Edit"></span></button>'],
    ['a title of a child', '<button data-true><span class="glyph" title="Edit"></span></button>'],
    ['a picture’s text', '<a href="#e" data-true><img src="data:," alt="Edit"></a>'],
    ['a picture’s title', '<a href="#e" data-true><span><img src="data:," title="Edit"></span></a>'],
    ['its own label', '<button aria-label="Edit" data-true><svg></svg></button>'],
    ['its own title', '<button title="Edit" data-true><svg></svg></button>'],
    ['a label elsewhere', '<button aria-labelledby="e" data-true><svg></svg></button><span id="e" hidden>Edit</span>'],
    ['its own label and the row’s', '<button id="b" aria-label="Edit" aria-labelledby="b r" data-true><svg></svg></button><i id="r">INGLETON153</i>'],
    ['a title with the row’s name', '<button data-true><svg><title>Edit credential INGLETON153</title></svg></button>'],
    ['two children together', '<button data-true><svg><title>Edit</title></svg><img alt="INGLETON153"></button>'],
    ['an input with a picture', '<input type="image" src="data:," alt="Edit" data-true>'],
    ['a link in the drawing’s place', '<div role="button" tabindex="0" data-true><span><svg><title>Edit</title></svg></span></div>'],
  ])('is named by %s', (_, button) => expectFound(rows(`${button}<button>Revoke</button>`), edit)); // biome-ignore format: a table reads best dense

  test.each([
    ['another title', '<button><svg><title>Rename</title></svg></button>'],
    ['no name', '<button><svg><path d="M1 1"/></svg></button>'],
    ['a title of another row', '<button><svg><title>Edit credential INGLETON154</title></svg></button>'],
    [
      'a decoration',
      '<button aria-label="Rename"><svg aria-hidden="true"><title>Edit</title></svg></button>',
    ],
  ])('is none with %s', (_, button) => expectFound(rows(button), edit));
});

describe('what is seen and what is spoken', () => {
  test.each([
    ['the row’s name is added', '<button aria-label="Edit credential INGLETON153" data-true>Edit</button>'],
    ['signs', '<button aria-label="Edit" data-true>✎ …</button>'],
    ['a single letter', '<button aria-label="Edit" data-true>e</button>'],
    ['an icon’s word', '<button aria-label="Edit" data-true><mat-icon aria-hidden="true">mode</mat-icon></button>'],
    ['a drawn word', '<button aria-label="Edit" data-true><i aria-hidden="true">create</i></button>'],
  ])('agree: %s', (_, button) => expectFound(rows(button), edit)); // biome-ignore format: a table reads best dense

  const contrary = [
    ['its label', '<button aria-label="Edit INGLETON153">Revoke</button>'],
    ['its label, in a child', '<button aria-label="Edit"><span>Revoke</span></button>'],
    ['a label elsewhere', '<button aria-labelledby="l">Revoke</button><span id="l" hidden>Edit</span>'],
    ['a label of a child', '<button><span aria-label="Edit">Revoke</span></button>'],
    [
      'words that are not spoken',
      '<button aria-label="Edit"><span aria-hidden="true">Revoke</span></button>',
    ],
    ['words in a picture', '<button aria-label="Edit"><img src="data:," alt="Revoke"></button>'],
    ['the value of a button', '<input type="button" value="Revoke" aria-label="Edit">'],
  ] as const;
  test.each(contrary)('contradict each other by %s, and it is neither', (_, button) => {
    expectFound(rows(button), edit);
    const revoke = { ...edit, control: 'revoke-credential', validTo: '2027-01-20' } as Target;
    expectFound(rows(button), revoke);
    page.show(rows(button));
    expect(pressablesNamed(takeSnapshot(document), 'Edit INGLETON153')).toEqual([]);
  });

  it('of a control that contradicts itself nothing is learnt', () => {
    expect(choiceAt(first('<button aria-label="Edit">Revoke</button>'))).toBeNull();
  });
});

describe('an icon’s word that is glued to the label', () => {
  test.each([
    ['in a span', '<button data-true><span>login</span> Continue with Digital Identity</button>'],
    ['in a bold element', '<button data-true><b>lock</b> Continue with Digital Identity</button>'],
    ['in a block', '<a href="#x" data-true><div>person</div><div>Continue with Digital Identity</div></a>'],
    ['in the text itself', '<button data-true>login Continue with Digital Identity</button>'],
    ['of two words', '<button data-true><span>arrow_forward</span> Continue with Digital Identity</button>'],
    ['after it', '<button data-true>Continue with Digital Identity <span>east</span></button>'],
    ['by its class', '<button data-true><em class="material-icons">fingerprint</em>Continue with Digital Identity</button>'],
    ['told by its font', '<button data-true><em style="font-family: Material Icons">anyword</em>Continue with Digital Identity</button>'],
  ])('does not matter: %s', (_, button) => expectFound(signIn(button), { control: 'sign-in' })); // biome-ignore format: a table reads best dense

  test.each([
    ['undo', '<button><span>undo</span> Revoke</button>'],
    ['cancel', '<button><span>cancel</span> Revoke</button>'],
    ['not', '<button><b>not</b> Revoke</button>'],
    ['Undo', '<button><span>Undo</span> Revoke</button>'],
    ['a word of the label', '<button>Revoke <i>history</i></button>'],
    ['a word of the label in an icon’s place', '<button>Revoke <span>password</span></button>'],
    ['all in lower case', '<button>email revoke</button>'],
  ])('makes nothing of a word that counts: %s', (_, button) => {
    expectFound(rows(button), { ...edit, control: 'revoke-credential', validTo: '2027-01-20' } as Target);
  });

  test('what is taught with it is found with it and without', () => {
    page.show('<main><button><mat-icon>login</mat-icon> Enter the portal</button></main>');
    const now = takeSnapshot(document);
    expect(pressablesNamed(now, 'Enter the portal')).toHaveLength(1);
    expect(pressablesNamed(now, 'login Enter the portal')).toHaveLength(1);
    expect(pressablesNamed(now, 'Enter')).toEqual([]);
  });
});

describe('a card that is pressed as a whole', () => {
  const control: ControlId = 'manage-authorisations-link';
  test.each([
    ['its heading', '<a href="#m" data-true><h3>Manage authorisations</h3><p>See who may act for you.</p></a>'],
    ['its first line', '<a href="#m" data-true><div>Manage authorisations</div><div>See who may act for you.</div></a>'],
    ['its first line before a break', '<a href="#m" data-true>Manage authorisations<br>See who may act for you.</a>'],
    ['its first line, deeper', '<div role="button" tabindex="0" data-true><div><div><span>Manage</span> authorisations</div></div><p>See who may act</p></div>'],
  ])('is named by %s', (_, card) => expectFound(home(card), { control })); // biome-ignore format: a table reads best dense

  test.each([
    [
      'a later line',
      '<a href="#m"><div>Old portal</div><div>Manage authorisations</div><div>until 2019</div></a>',
    ],
    ['a part of a line', '<a href="#m">Manage authorisations of other people in the family</a>'],
    ['a label in two lines', '<a href="#m"><div>Manage authorisations</div><div>history</div></a>'],
  ])('is not named by %s', (_, card) => expectFound(home(card), { control }));

  test('a label of one word that goes on below is no card', () => {
    expectFound(rows('<button><div>Edit</div><div>authorisation of Robin</div></button>'), edit);
  });
});

describe('a button in a shadow tree', () => {
  const shadow =
    '<button part="base"><slot name="prefix"></slot><span><slot></slot></span><slot name="suffix"></slot></button>';

  test.each([
    ['its words', 'Create machine credential'],
    ['an icon before them', '<x-mark slot="prefix"></x-mark>Create machine credential'],
    ['words before and after', '<b slot="prefix">Create</b> machine <b slot="suffix">credential</b>'],
    [
      'them after others, in the order of slots',
      '<b slot="suffix">credential</b>machine<b slot="prefix">Create</b>',
    ],
    ['an element of its own', '<span><em>Create machine</em> credential</span>'],
  ])('is named by all that fills its slots: %s', (_, content) => {
    page.show(list(`<x-button>${content}</x-button>`));
    const button = attach('x-button', shadow).shadowRoot?.querySelector('button');
    const found = findControl(document, { control: 'create-credential' });
    expect('element' in found ? found.element : found.kind).toBe(button);
  });

  test('is named by what it holds where nothing fills the slot', () => {
    page.show(list('<x-button></x-button>'));
    attach('x-button', '<button><slot>Create machine credential</slot></button>');
    expect(findControl(document, { control: 'create-credential' }).kind).toBe('found');
  });

  test('is not named by what stands beside its slots, or by only a part', () => {
    page.show(list('<x-button>Create machine <b slot="other">credential</b></x-button>'));
    attach('x-button', shadow);
    expect(findControl(document, { control: 'create-credential' }).kind).toBe('not-found');
  });

  test('a host that is the button itself is named by its tree', () => {
    page.show(list('<x-button role="button" tabindex="0">credential</x-button>'));
    attach('x-button', '<span>Create machine</span> <slot></slot>');
    expect(findControl(document, { control: 'create-credential' }).kind).toBe('found');
  });

  test('what says one thing and shows another is refused there too', () => {
    page.show(list('<x-button>Back to the list</x-button>'));
    attach('x-button', '<button aria-label="Create machine credential"><slot></slot></button>');
    expect(findControl(document, { control: 'create-credential' }).kind).toBe('not-found');
  });
});

describe('"inside" is asked across shadow trees', () => {
  test('of what is in a tree, of what fills a slot, and of neither', () => {
    page.show('<section><x-row><button id="in">Edit</button></x-row></section><p></p>');
    const host = attach(
      'x-row',
      '<div id="wrap" aria-disabled="true"><slot></slot></div><div id="beside"></div>',
    );
    const [button, wrap, beside] = [
      document.querySelector('#in'),
      host.shadowRoot?.querySelector('#wrap'),
      host.shadowRoot?.querySelector('#beside'),
    ] as [Element, Element, Element];
    const section = document.querySelector('section') as Element;
    expect(containsAcrossShadow(section, wrap)).toBe(true);
    expect(containsAcrossShadow(wrap, button)).toBe(true);
    expect(containsAcrossShadow(section, button)).toBe(true);
    expect(containsAcrossShadow(button, button)).toBe(true);
    expect(containsAcrossShadow(beside, button)).toBe(false);
    expect(containsAcrossShadow(button, section)).toBe(false);
    expect(closestAcrossShadow(button, '[aria-disabled]')).toBe(wrap);
  });
});

describe('the value of a field', () => {
  test.each([
    ['inside of what is pressed', '<div role="button" tabindex="0">Continue <input value="secret"> <textarea>secret</textarea></div>'],
    ['that is referred to', '<div role="button" tabindex="0" aria-labelledby="w f"><b id="w">Continue</b><input id="f" value="secret"></div>'],
    ['that is drawn by the page', '<div role="button" tabindex="0">Continue <span role="textbox" contenteditable="true">secret</span></div>'],
    ['that was chosen', '<div role="button" tabindex="0">Continue <select><option selected>secret</option></select></div>'],
    ['that is pressed itself', '<div role="button" tabindex="0">Continue<input type="password" role="button" value="secret"></div>'],
  ])('is not read: %s', (_, html) => {
    const element = first(html);
    const read = vi.fn(() => 'secret');
    for (const field of element.querySelectorAll('input,textarea,select')) {
      Object.defineProperty(field, 'value', { get: read });
    }
    expect(nameOf(element)).toBe('Continue');
    expect(candidateAt(element)?.texts.join(' ')).not.toContain('value');
    expect(read).not.toHaveBeenCalled();
  }); // biome-ignore format: a table reads best dense

  test('a field has no name by what was typed into it', () => {
    expect(accessibleName(first('<input value="secret" aria-label="Name">'))).toBe('Name');
    expect(accessibleName(first('<textarea title="Address">secret</textarea>'))).toBe('Address');
    expect(accessibleName(first('<div role="textbox" contenteditable="true">secret</div>'))).toBe('');
  });
});

describe('what it costs to be asked', () => {
  test('is bounded for each thing to press, also where they stand in each other', () => {
    const rows = '<b></b>'.repeat(3000);
    const element = first(`${'<div tabindex="0">'.repeat(60)}${rows}${'</div>'.repeat(60)}`);
    const asked = vi.spyOn(Element.prototype, 'getAttribute');
    const all = [element, ...element.querySelectorAll('[tabindex]')].map((each) => candidateAt(each));
    expect(all.every((candidate) => candidate === null)).toBe(true);
    expect(asked.mock.calls.length).toBeLessThan(60 * 300 * 20);
    asked.mockRestore();
  });

  test('is bounded where all refer to one thing, and to each other', () => {
    document.body.innerHTML = `<div id="all">${'<b></b>'.repeat(3000)}</div>
      <button id="a" aria-labelledby="b all">A</button><button id="b" aria-labelledby="a b">B</button>`;
    const [a, b] = ['#a', '#b'].map((id) => document.querySelector(id)) as [Element, Element];
    expect(candidateAt(a)?.texts).toEqual(['a']);
    expect(candidateAt(b)?.texts).toContain('b');
    expect(nameOf(a)).toBe('');
    expect(nameOf(b)).not.toBe('');
  });

  test('nothing of the page is made alive by it', () => {
    const made = vi.fn();
    customElements.define(
      'x-counted',
      class extends HTMLElement {
        constructor() {
          super();
          made();
        }
      },
    );
    const element = first('<button><x-counted aria-labelledby="x-none">Edit</x-counted></button>');
    made.mockClear();
    expect(nameOf(element)).toBe('Edit');
    expect(made).not.toHaveBeenCalled();
  });
});
