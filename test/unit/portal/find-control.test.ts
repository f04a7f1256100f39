// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Target } from '../../../src/portal/controls.ts';
import type { Found } from '../../../src/portal/find/found.ts';
import { findControl } from '../../../src/portal/find-control.ts';
import { readDate } from '../../../src/values/read-date.ts';
import * as page from './stand-ins.ts';

/** What was found, in words that a failing test can show. */
function found(html: string, target: Target): string {
  const result = findControl(page.show(html), target);
  return 'element' in result ? `${result.kind}: ${textOf(result)}` : result.kind;
}

function day(text: string): NonNullable<Target['validTo']> {
  const date = readDate(text);
  if (date === null) throw new Error(`${text} is no date`);
  return date;
}

function textOf(result: Extract<Found, { readonly element: Element }>): string {
  const { element } = result;
  const field = element.localName === 'input' ? (element.getAttribute('type') ?? 'text') : '';
  return /^(text|password)$/.test(field) ? field : result.name.toLowerCase();
}

describe.each(page.styles)('in the style "%s"', (style) => {
  const pages: [string, Target['control'], string][] = [
    [page.consentPage(style), 'give-consent', 'consent'],
    [page.credentialListPage(style), 'create-credential', 'create'],
    [page.detailsPage(style), 'back', 'back'],
    [page.detailsPage(style), 'valid-to', '13/09/2026'],
    [page.createPage(style), 'back', 'back'],
    [page.createPage(style), 'keystore-password', 'password'],
    [page.createPage(style), 'display-name', 'text'],
    [page.createPage(style), 'download', 'download'],
    [page.entityPage(style), 'manage-credentials-tab', 'manage'],
    [page.homePage(style), 'manage-authorisations-link', 'manage authorisations'],
    [page.credentialListPage(style, { software: false }), 'software-downloads', 'download'],
  ];

  test.each(pages)('%#: is found: %s %s', (html, control, words) => {
    expect(found(html, { control })).toMatch(/^found/);
    expect(found(html, { control })).toContain(words);
  });

  test.each([page.signInPage(style), page.sessionEndedPage(style)])('the sign-in control', (html) => {
    expect(found(html, { control: 'sign-in' })).toMatch(/^found: .*(log|digital id)/);
  });

  test('the tick box of the legal statement, not "Show password"', () => {
    const result = findControl(page.show(page.createPage(style)), { control: 'accept-terms' });
    expect(result.kind).toBe('found');
    expect('name' in result && result.name).toMatch(/legalstatement|machinecredentialdetails/);
  });

  test.each(page.credentials.filter(({ status }) => status !== 'Revoked'))(
    '"Edit" and "Revoke" of $name',
    ({ name, validTo }) => {
      for (const control of ['edit-credential', 'revoke-credential'] as const) {
        const target = { control, row: name, validTo: day(validTo) };
        const result = findControl(page.show(page.credentialListPage(style)), target);
        expect(result.kind).toBe('found');
        const row = 'element' in result ? rowOf(result.element) : null;
        expect(row?.textContent).toContain(name);
        for (const other of page.credentials.filter((each) => each.name !== name)) {
          expect(row?.textContent).not.toContain(other.name);
        }
      }
    },
  );

  test('two credentials of one name are told apart by "valid to", and nothing is revoked without it', () => {
    const list = [
      { name: 'INGLETON153', status: 'Active', validTo: '22/11/2028' },
      { name: 'INGLETON153', status: 'Active', validTo: '20/01/2027' },
    ];
    const show = () => page.show(page.credentialListPage(style, { list }));
    const row = 'INGLETON153';
    for (const control of ['edit-credential', 'revoke-credential'] as const) {
      const old = findControl(show(), { control, row, validTo: day('20/01/2027') });
      expect(old.kind).toBe('found');
      expect('element' in old && rowOf(old.element)?.textContent).toContain('20/01/2027');
    }
    expect(findControl(show(), { control: 'edit-credential', row }).kind).toBe('ambiguous');
    expect(findControl(show(), { control: 'revoke-credential', row }).kind).toBe('not-found');
    const another = { control: 'revoke-credential', row, validTo: day('21/01/2027') } as const;
    expect(findControl(show(), another).kind).toBe('not-found');
  });

  test.each(['INGLETON', 'ingleton153', 'INGLETON153 ', 'INGLETON1', 'USI Machine', 'USI  Machine', ''])(
    'no "Edit" for "%s": no such row, or none with that control',
    (row) => {
      expect(found(page.credentialListPage(style), { control: 'edit-credential', row })).toBe('not-found');
    },
  );

  test('two rows with one name are ambiguous', () => {
    const list = [...page.credentials, ...page.credentials.slice(0, 1)];
    expect(
      found(page.credentialListPage(style, { list }), { control: 'edit-credential', row: 'INGLETON153' }),
    ).toBe('ambiguous');
  });

  test('of one credential alone', () => {
    const list = page.credentials.slice(0, 1);
    expect(
      found(page.credentialListPage(style, { list }), { control: 'edit-credential', row: 'INGLETON153' }),
    ).toBe('found: edit');
  });

  test.each(page.entities)('the entity $name', ({ name }) => {
    const result = findControl(page.show(page.entityListPage(style)), { control: 'entity-link', row: name });
    expect(result.kind).toBe('found');
    expect('element' in result && rowOf(result.element)?.textContent).toContain(name);
  });

  test('the entity list and the list of credentials hold all rows and nothing of the page around', () => {
    const entities = findControl(page.show(page.entityListPage(style)), { control: 'entity-list' });
    expect('element' in entities && entities.element.textContent).toContain('Ingleton Bakeries Pty Ltd');
    const list = findControl(page.show(page.credentialListPage(style)), { control: 'credential-list' });
    const text = 'element' in list ? (list.element.textContent ?? '') : '';
    expect(page.credentials.every(({ name }) => text.includes(name))).toBe(true);
  });

  test('the tab is not found where it is missing', () => {
    expect(found(page.entityPage(style, false), { control: 'manage-credentials-tab' })).toBe('not-found');
  });

  test('no control is found on another page than its own', () => {
    expect(found(page.entityPage(style), { control: 'edit-credential', row: 'INGLETON153' })).toBe(
      'not-found',
    );
    expect(found(page.homePage(style), { control: 'back' })).toBe('not-found');
    expect(found(page.credentialListPage(style), { control: 'download' })).toBe('not-found');
    expect(found(page.entityPage(style), { control: 'manage-authorisations-link' })).toBe('not-found');
  });

  test('the create control is not found where software is required', () => {
    expect(found(page.credentialListPage(style, { software: false }), { control: 'create-credential' })).toBe(
      'not-found',
    );
  });
});

function rowOf(element: Element): Element | null {
  const row = element.closest('tr,li,section');
  return row ?? element.parentElement?.parentElement ?? null;
}

/** Changes something on a page, then asks. */
function foundAfter(html: string, change: (at: Document) => void, target: Target): string {
  change(page.show(html));
  const result = findControl(document, target);
  return 'element' in result ? `${result.kind}: ${textOf(result)}` : result.kind;
}

const create = { control: 'create-credential' } as const;
const list = page.credentialListPage('table');
const button = (at: Document) =>
  [...at.querySelectorAll('button')].find((each) =>
    /Create machine/.test(each.textContent ?? ''),
  ) as HTMLElement;

describe('twins and hiding', () => {
  test.each(['display:none', 'visibility:hidden', 'opacity:0'])(
    'a hidden one (%s) is hidden, not found',
    (style) => {
      const hide = (at: Document) => button(at).setAttribute('style', style);
      // Without its button the page is only known by its list, which is still there.
      expect(foundAfter(list, hide, create)).toBe('hidden');
    },
  );

  test.each(['style="display:none"', 'aria-hidden="true"', 'inert', 'hidden'])(
    'a twin in a closed menu (%s) does not count',
    (how) => {
      const add = (at: Document) =>
        at.body.insertAdjacentHTML(
          'afterbegin',
          `<div ${how}><button>Create machine credential</button></div>`,
        );
      expect(foundAfter(list, add, create)).toContain('found: ');
    },
  );

  test('two that one can see are ambiguous', () => {
    const add = (at: Document) =>
      button(at).insertAdjacentHTML('afterend', '<button>Create machine credential</button>');
    expect(foundAfter(list, add, create)).toBe('ambiguous');
  });

  test('a disabled one is told as such', () => {
    const disable = (at: Document) => button(at).setAttribute('disabled', '');
    expect(foundAfter(list, disable, create)).toMatch(/^disabled/);
    expect(foundAfter(list, (at) => button(at).setAttribute('aria-disabled', 'true'), create)).toMatch(
      /^disabled/,
    );
  });

  test.each([
    '<h2>Create machine credential</h2>',
    '<p>Select <a href="#h">Create machine credential</a> to begin with a new one.</p>',
    '<nav aria-label="Breadcrumb"><a href="#">Create machine credential</a></nav>',
    '<ol><li><a href="#1">Home</a> › </li><li><a href="#2">Create machine credential</a></li></ol>',
    '<h1 tabindex="-1">Create machine credential</h1>',
    '<a href="/guides/create.pdf">Create machine credential</a>',
    '<aside><a href="#">Create machine credential</a></aside>',
    '<a href="#">How to create machine credential files</a>',
  ])('a decoy does not count: %s', (decoy) => {
    const add = (at: Document) => at.querySelector('main')?.insertAdjacentHTML('afterbegin', decoy);
    expect(foundAfter(list, add, create)).toMatch(/^found/);
    const instead = (at: Document) => {
      add(at);
      button(at).remove();
    };
    expect(foundAfter(list, instead, create)).toBe('not-found');
  });
});

describe('other "Download" and "Back"', () => {
  const target = { control: 'download' } as const;

  test('that of the guides is never taken for that of the form', () => {
    const remove = (at: Document) => at.querySelector('button[type="submit"]')?.remove();
    expect(foundAfter(page.createPage('table'), remove, target)).toBe('not-found');
  });

  test('a hidden or missing "Back" leaves that of the footer alone', () => {
    const remove = (at: Document) => [...at.querySelectorAll('main button')].at(-1)?.remove();
    expect(foundAfter(page.detailsPage('table'), remove, { control: 'back' })).toBe('not-found');
  });
});

describe('where it stands', () => {
  test('beside a paragraph that is wrapped in a span, which makes no sentence of the two', () => {
    const html = page
      .homePage('table')
      .replace(
        '<a href="#/l">Link my business</a>',
        '<div><span><a href="#/l">Link my business</a></span><span><p>Of which you are a principal authority</p></span></div>',
      );
    expect(found(html, { control: 'link-business' })).toBe('found: link my business');
  });

  test('in a list of businesses whose names are input buttons', () => {
    const { name } = page.entities[0] ?? { name: '' };
    const html = page
      .entityListPage('table')
      .replace(`<a href="#/1"> ${name}\n </a>`, `<input type="button" value="${name}">`);
    expect(found(html, { control: 'entity-link', row: name })).toBe(`found: ${name.toLowerCase()}`);
  });

  test('in an open shadow tree, its text in a slot', () => {
    const move = (at: Document) => {
      const host = at.createElement('ram-button');
      button(at).replaceWith(host);
      host.textContent = 'Create machine credential';
      host.attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>';
    };
    expect(foundAfter(list, move, create)).toBe('found: create machine credential');
  });

  test('in a frame of the same origin', () => {
    const move = (at: Document) => {
      const html = at.body.innerHTML;
      at.body.innerHTML = '<iframe></iframe>';
      const frame = at.querySelector('iframe')?.contentDocument;
      if (frame) frame.body.innerHTML = html;
    };
    expect(foundAfter(list, move, create)).toContain('found: ');
  });

  test('what is behind a modal dialog is covered', () => {
    const open = (at: Document) =>
      at.body.insertAdjacentHTML(
        'beforeend',
        '<div role="dialog" aria-modal="true"><p>Sure?</p><button>OK</button></div>',
      );
    expect(foundAfter(list, open, create)).toBe('covered');
  });

  test('inside a modal dialog it is', () => {
    const open = (at: Document) => {
      const main = at.querySelector('main')?.innerHTML ?? '';
      at.body.insertAdjacentHTML('beforeend', `<div role="dialog" aria-modal="true">${main}</div>`);
    };
    expect(foundAfter(page.detailsPage('table'), open, { control: 'back' })).toBe('found: back');
  });
});

describe('the password field', () => {
  test.each(page.styles)('is found without its value being read: %s', (style) => {
    page.show(page.createPage(style));
    const field = document.querySelector('input[type="password"]') as HTMLInputElement;
    Object.defineProperty(field, 'value', {
      get() {
        throw new Error('read');
      },
    });
    for (const control of [
      'keystore-password',
      'display-name',
      'accept-terms',
      'download',
      'valid-to',
    ] as const) {
      findControl(document, { control });
    }
    expect(findControl(document, { control: 'keystore-password' })).toMatchObject({
      kind: 'found',
      element: field,
    });
  });

  test('is found when it is shown in clear, and when it is asked for twice', () => {
    const clear = (at: Document) => at.querySelector('#w')?.setAttribute('type', 'text');
    expect(foundAfter(page.createPage('table'), clear, { control: 'keystore-password' })).toBe('found: text');
    expect(foundAfter(page.createPage('table'), clear, { control: 'display-name' })).toBe('found: text');
    const twice = (at: Document) =>
      at
        .querySelector('#w')
        ?.insertAdjacentHTML('afterend', '<label>Confirm keystore password <input type="password"></label>');
    expect(foundAfter(page.createPage('table'), twice, { control: 'keystore-password' })).toBe(
      'found: password',
    );
  });
});

/** Whether the answer is still this element. */
function isStill(target: Target, element: Element): boolean {
  const found = findControl(document, target);
  return 'element' in found && found.element === element;
}

describe('asked again after a change', () => {
  test('holds until the element is replaced, hidden, renamed or has got a twin', () => {
    const changes: ((at: Document) => void)[] = [
      (at) => button(at).replaceWith(button(at).cloneNode(true)),
      (at) => button(at).setAttribute('style', 'display:none'),
      (at) => {
        button(at).textContent = 'Create something else';
      },
      (at) => button(at).after(button(at).cloneNode(true)),
    ];
    for (const change of changes) {
      const result = findControl(page.show(list), create);
      const element = 'element' in result ? result.element : document.body;
      expect(isStill(create, element)).toBe(true);
      change(document);
      expect(isStill(create, element)).toBe(false);
    }
  });

  test('fails when the row gets another name', () => {
    const target = { control: 'edit-credential', row: 'INGLETON153' } as const;
    const result = findControl(page.show(list), target);
    const element = 'element' in result ? result.element : document.body;
    expect(isStill(target, element)).toBe(true);
    const cell = element.closest('tr')?.cells[0];
    if (cell) cell.textContent = 'INGLETON154';
    expect(isStill(target, element)).toBe(false);
  });
});

test('of two ways to sign in, the telling one', () => {
  const html = '<header><a href="#">Login</a></header><main><button>Login with MyGovID</button></main>';
  expect(found(html, { control: 'sign-in' })).toBe('found: login with mygovid');
});
