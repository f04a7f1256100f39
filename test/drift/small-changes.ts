import type { Chance } from './mutations.ts';

/*
 * What a running page does to itself, in small and without sense: elements come, go, move, are replaced, reworded, hidden and shown. Between
 * two looks anything may have happened; what a page would never do is in it too. Runs in the page.
 */

const words = [
  'Create machine credential', 'Manage credentials', 'Manage authorisations', 'Edit', 'Back', 'Continue', 'Download', 'Log out', 'Valid to',
  'Valid to: 3/09/2026', '13/09/2026', 'Status', 'Active', 'Display name', 'USIMachine', 'Software required', 'Your session has ended',
  'ABN 51 824 753 556', 'Link my business', 'Loading…', 'No credentials', 'Invoice', 'of a customer', '4821', 'Paid', 'Keystore password',
  'I understand and accept the machine credential legal statement', 'Go on', 'View', 'Consent', 'your code in the app', ' ', 'Postcode',
  'Suburb', 'Email address', 'Entity name', 'Ingleton Bakery Pty Ltd', 'Credential name', 'INGLETON153', 'Revoke', 'Con\uFB01rm', 'Val\u00adid to',
] as const; // biome-ignore format: a word list reads best dense

const snippets = [
  (a: string, b: string) => `<p>${a} <b>${b}</b></p>`,
  (a: string, b: string) => `<div>${a}<div>${b}</div><span>${a}</span> ${b}</div>`,
  (a: string) => `<button>${a}</button>`,
  (a: string, b: string) => `<a href="#x" aria-label="${b}">${a}</a>`,
  (a: string) => `<h2>${a}</h2>`,
  (a: string, b: string) => `<dl><dt>${a}</dt><dd>${b}</dd></dl>`,
  (a: string, b: string) =>
    `<table><tr><th>Credential name</th><th>Valid to</th><th>Status</th></tr><tr><td>${a}</td><td>${b}</td><td>Active <a href="#e">Edit</a></td></tr></table>`,
  (a: string, b: string) => `<ul><li><h3>${a}</h3>${b} <button>Edit</button></li><li>${b}</li></ul>`,
  (a: string) => `<label>${a} <input></label>`,
  (a: string) => `<label>${a} <input type="checkbox"></label>`,
  (a: string, b: string) => `<label for="f${b.length}">${a}</label><input id="f${b.length}" type="password">`,
  (a: string) => `<div role="alert">${a}</div>`,
  (a: string, b: string) => `<div role="dialog" aria-modal="true"><p>${a}</p><button>${b}</button></div>`,
  (a: string) => `<div role="button" tabindex="0"><i>open_in_new</i>${a}<img alt="x"></div>`,
  (a: string, b: string) =>
    `<span id="n${a.length}">${a}</span><button aria-labelledby="n${b.length}">${b}</button>`,
  (a: string) => `<late-element>${a}</late-element>`,
  (a: string, b: string) => `<div aria-hidden="true">${a}<p>${b}</p></div>`,
  (a: string) => `<input value="${a}">`,
  (a: string) => `<footer>${a} <a href="#f">${a}</a></footer>`,
  (a: string, b: string) => `<svg><text>${a}</text></svg><script type="text/plain">${b}</script>`,
] as const;

const attributes: readonly (readonly [string, readonly string[]])[] = [
  ['aria-hidden', ['true', 'false']],
  ['hidden', ['']],
  ['style', ['display:none', 'visibility:hidden', 'opacity:0', '']],
  ['class', ['one', 'two']],
  ['role', ['button', 'heading', 'alert', 'note', 'table', 'dialog', 'presentation', 'tab']],
  ['aria-label', words],
  ['title', words],
  ['alt', words],
  ['value', words],
  ['placeholder', words],
  ['tabindex', ['0', '-1']],
  ['aria-modal', ['true']],
  ['aria-busy', ['true', 'false']],
  ['disabled', ['']],
  ['inert', ['']],
  ['type', ['text', 'password', 'checkbox', 'button', 'email']],
  ['id', ['f4', 'n4', 'n12']],
  ['slot', ['named']],
];

interface Turn {
  readonly chance: Chance;
  readonly some: <Thing>(things: readonly Thing[]) => Thing | undefined;
  /** Any element below the roots' bodies. */
  readonly element: () => Element | undefined;
  readonly word: () => string;
  readonly snippet: () => string;
}

const changes: readonly ((turn: Turn) => void)[] = [
  ({ element, some, word }) => {
    const text = some([...(element()?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3)) as
      | Text
      | undefined;
    if (text) text.data = word();
  },
  ({ element, some, snippet }) => {
    const where = some(['beforebegin', 'afterbegin', 'beforeend', 'afterend'] as const);
    const at = element();
    if (where && at?.parentElement) at.insertAdjacentHTML(where, snippet());
  },
  ({ element, some, snippet }) => {
    const where = some(['afterbegin', 'beforeend'] as const);
    if (where) element()?.insertAdjacentHTML(where, snippet());
  },
  ({ element }) => element()?.remove(),
  ({ element, chance }) => {
    const [moved, to] = [element(), element()];
    if (!moved || !to || holds(moved, to)) return;
    if (chance() < 0.5) to.before(moved);
    else to.append(moved);
  },
  ({ element }) => {
    const old = element();
    old?.replaceWith(old.cloneNode(true));
  },
  ({ element, chance }) => {
    const inner = element();
    if (!inner) return;
    const outer = inner.ownerDocument.createElement(chance() < 0.5 ? 'span' : 'div');
    inner.replaceWith(outer);
    outer.append(inner);
  },
  ({ element }) => {
    const outer = element();
    outer?.replaceWith(...outer.childNodes);
  },
  ({ element, some, chance }) => {
    const [name, values] = some(attributes) ?? ['class', []];
    const at = element();
    if (chance() < 0.3) at?.removeAttribute(name);
    else at?.setAttribute(name, some(values) ?? '');
  },
  ({ element, snippet, chance }) => {
    const at = element();
    if (at && at.childElementCount < 30)
      at.innerHTML = Array.from({ length: 1 + chance() * 14 }, snippet).join('');
  },
  ({ element, word }) => {
    const at = element();
    if (at && at.childElementCount < 5) at.textContent = word();
  },
  // Fields are filled in without a trace in the markup.
  ({ element, word }) => {
    const field = element()?.querySelector('input');
    if (field && /^(text|email|)$/.test(field.type)) field.value = word();
    else if (field) field.checked = !field.checked;
  },
  ({ element, snippet, chance }) => {
    const at = element();
    if (!at || at.shadowRoot || !/^(div|section|p|span|late-element)$/.test(at.localName)) return;
    const slot =
      chance() < 0.5 ? '<slot></slot>' : chance() < 0.5 ? '<slot name="named"><b>None</b></slot>' : '';
    const host = at.cloneNode(false) as Element;
    at.replaceWith(host);
    host.append(...at.childNodes);
    host.attachShadow({ mode: 'open' }).innerHTML = `${snippet()}${slot}${snippet()}`;
  },
  ({ element, snippet }) => {
    const frame = element()?.ownerDocument.createElement('iframe');
    if (!frame) return;
    element()?.append(frame);
    if (frame.contentDocument?.body) frame.contentDocument.body.innerHTML = snippet() + snippet();
  },
];

/** One such change of any place of the page. `roots` are the documents and shadow trees that there are. */
export function changeSomething(chance: Chance, roots: readonly (Document | ShadowRoot)[]): void {
  const some = <Thing>(things: readonly Thing[]) => things[Math.floor(chance() * things.length)];
  const word = () => some(words) ?? '';
  const turn: Turn = {
    chance,
    some,
    word,
    snippet: () => some(snippets)?.(word(), word()) ?? '',
    element: () => {
      const root = chance() < 0.6 ? roots[0] : some(roots);
      const start = root && 'body' in root ? root.body : root;
      return some(
        [...(start?.querySelectorAll('*') ?? [])].filter((each) => each.localName !== 'credential-guide'),
      );
    },
  };
  some(changes)?.(turn);
}

/** Whether one is in the other, shadow trees included: the DOM puts nothing into itself. */
function holds(outer: Element, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = at.parentNode ?? ('host' in at ? (at.host as Element) : null)) {
    if (at === outer) return true;
  }
  return false;
}
