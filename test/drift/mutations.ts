/*
 * What a portal may do to its pages without telling anybody: to the markup, never to what a person reads and means. Each takes the
 * page and the control (which carries `data-drift`), and chance. Runs in the page.
 */

/** From 0 to below 1, the same for the same seed (mulberry32). */
export type Chance = () => number;

export interface Scene {
  readonly document: Document;
  readonly chance: Chance;
  /** The control as it is now; null once it was taken away. */
  readonly control: () => HTMLElement | null;
}

type Mutation = (scene: Scene) => void;

const some = <T>(chance: Chance, all: readonly T[]): T | undefined => all[Math.floor(chance() * all.length)];
const html = (document: Document, markup: string) => document.createRange().createContextualFragment(markup);

function elementsIn({ document }: Scene, selector = '*'): HTMLElement[] {
  return [...document.body.querySelectorAll<HTMLElement>(selector)];
}

const moved = 'portal-page, dialog[open], iframe';

/** What the page is about, or all of it; after that went into a frame, a dialog or a shadow tree, that. */
function main(scene: Scene): HTMLElement {
  const { document } = scene;
  const found = document.querySelector<HTMLElement>('main') ?? document.querySelector<HTMLElement>(moved);
  return found ?? wholePage(scene);
}

/** The main part where it was not moved anywhere yet. */
function movable(scene: Scene): HTMLElement | null {
  if (scene.document.querySelector(moved)) return null;
  return scene.document.querySelector<HTMLElement>('main') ?? wholePage(scene);
}

function wholePage({ document, control }: Scene): HTMLElement {
  const parts = [...document.body.children];
  const page = parts.find((part) => part.contains(control())) ?? parts[0];
  if (!page) throw new Error('an empty page');
  return page as HTMLElement;
}

/** Classes and ids are renamed; what refers to an id follows it, as in any working page. The style sheet does not. */
const renameIds: Mutation = (scene) => {
  const names = new Map<string, string>();
  for (const element of elementsIn(scene, '[id]')) {
    names.set(element.id, `x${Math.floor(scene.chance() * 1e9).toString(36)}`);
    element.id = names.get(element.id) ?? '';
  }
  for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']) {
    for (const element of elementsIn(scene, `[${attribute}]`)) {
      const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).map((id) => names.get(id) ?? id);
      element.setAttribute(attribute, ids.join(' '));
    }
  }
};

const renameClasses: Mutation = (scene) => {
  for (const element of elementsIn(scene, '[class]')) {
    element.setAttribute('class', `c${Math.floor(scene.chance() * 1e9).toString(36)}`);
  }
};

const wrap: Mutation = (scene) => {
  const others = elementsIn(scene, 'p, a, button, input, h1, h2');
  for (const element of [scene.control(), some(scene.chance, others)]) {
    if (!element || element.closest('svg')) continue;
    const wrapper = scene.document.createElement(scene.chance() < 0.5 ? 'span' : 'div');
    // Nothing may stand between a list or table and its parts.
    if (/^(dd|dt|li|td|th|tr|table|tbody)$/.test(element.localName)) {
      if (!/^(tr|table|tbody)$/.test(element.localName)) {
        wrapper.append(...element.childNodes);
        element.append(wrapper);
      }
      continue;
    }
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
};

/** An element that means nothing goes, and what is in it stays. */
const unwrap: Mutation = (scene) => {
  const plain = elementsIn(scene, 'div, span').filter(
    (element) =>
      element.attributes.length <= 1 &&
      !element.id &&
      !element.hasAttribute('data-drift') &&
      element.children.length > 0,
  );
  const element = some(scene.chance, plain);
  element?.replaceWith(...element.childNodes);
};

/** A link becomes a button, a button a link or a `div` with a role: to a person the same thing. */
const changeTag: Mutation = (scene) => {
  const control = scene.control();
  if (!control || !/^(a|button)$/.test(control.localName) || control.getAttribute('role') === 'tab') return;
  const kinds = ['a', 'button', 'div', 'span', 'input'].filter((kind) => kind !== control.localName);
  const kind =
    control.childElementCount > 0 ? some(scene.chance, kinds.slice(0, 3)) : some(scene.chance, kinds);
  if (!kind) return;
  const next = scene.document.createElement(kind);
  for (const { name, value } of control.attributes) {
    if (!/^(href|type|role)$/.test(name)) next.setAttribute(name, value);
  }
  if (kind === 'input') {
    next.setAttribute('type', 'button');
    next.setAttribute('value', (control.textContent ?? '').trim());
  } else next.append(...control.childNodes);
  if (kind === 'a') next.setAttribute('href', '#');
  if (kind === 'div' || kind === 'span') {
    next.setAttribute('role', control.localName === 'a' ? 'link' : 'button');
    next.tabIndex = 0;
  }
  control.replaceWith(next);
};

/** The parts of the page's head and foot, and rows of lists, stand in another order. */
const reorder: Mutation = (scene) => {
  const lists = elementsIn(scene, 'tbody, ul, nav, header, footer').filter(
    ({ children }) => children.length > 1,
  );
  const list = some(scene.chance, lists);
  if (!list) return;
  // A table's first row may be its headers.
  const movable = [...list.children].slice(list.localName === 'tbody' ? 1 : 0);
  for (const child of movable.toSorted(() => scene.chance() - 0.5)) list.append(child);
};

const banners = [
  '<div role="status"><p>RAM will be unavailable on Sunday from 6 am to 10 am.</p></div>',
  '<section><h2>Important</h2><p>We have changed how this page looks. <a href="#news">Read more</a></p></section>',
  '<div role="alert"><strong>Scam alert:</strong> we never ask for your password by e-mail. <button>Dismiss</button></div>',
];

const insertBanner: Mutation = (scene) => {
  const banner = some(scene.chance, banners) ?? '';
  main(scene).insertAdjacentHTML(scene.chance() < 0.5 ? 'beforebegin' : 'afterbegin', banner);
};

/** The words are in several elements, with a line break of the source or a no-break space between. */
const splitText: Mutation = (scene) => {
  const control = scene.control();
  const text = control && lastTextNode(control);
  if (!text?.data.trim()) return;
  const words = text.data.trim().split(' ');
  const cut = Math.max(1, Math.floor(scene.chance() * words.length));
  const space = scene.chance() < 0.5 ? '\u00a0' : '\n        ';
  const [first, rest] = [words.slice(0, cut).join(space), words.slice(cut).join(space)];
  const markup = rest
    ? `<span>${escaped(first)}</span>${space}<span>${escaped(rest)}</span>`
    : `<span>${escaped(first)}</span>`;
  text.replaceWith(html(scene.document, markup));
};

function lastTextNode(element: Element): Text | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let longest: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.trim().length > (longest?.data.trim().length ?? 0)) longest = node;
  }
  return longest;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const changeCase: Mutation = (scene) => {
  const control = scene.control();
  // The name of a business or a credential, and a date, are written one way.
  if (!control || control.dataset['driftExact'] !== undefined) return;
  const text = lastTextNode(control);
  if (!text) return;
  const shout = scene.chance() < 0.5;
  text.data = shout ? text.data.toUpperCase() : `  ${text.data.toLowerCase().replace(/ /g, '  ')} `;
};

/** An icon made of a word (a ligature), which the font draws as a picture. */
const addIcon: Mutation = (scene) => {
  const control = scene.control();
  if (!control || !/^(a|button)$/.test(control.localName)) return;
  control.insertAdjacentHTML('afterbegin', '<i aria-hidden="true">chevron_right</i>');
};

const intoShadow: Mutation = (scene) => {
  const inner = movable(scene);
  if (!inner) return;
  const host = scene.document.createElement('portal-page');
  inner.replaceWith(host);
  host.attachShadow({ mode: 'open' }).append(inner);
};

const intoDialog: Mutation = (scene) => {
  const inner = movable(scene);
  if (!inner) return;
  const dialog = scene.document.createElement('dialog');
  inner.replaceWith(dialog);
  dialog.append(inner);
  dialog.showModal();
};

const intoFrame: Mutation = (scene) => {
  const inner = movable(scene);
  if (!inner) return;
  const frame = scene.document.createElement('iframe');
  frame.style.cssText = 'width:100%;height:1600px;border:0';
  inner.replaceWith(frame);
  frame.contentDocument?.body.append(inner);
};

/** The page scrolls in boxes of its own, one in the other, under a header that stays; the control may be far down in both. */
const intoScrollers: Mutation = (scene) => {
  const inner = movable(scene);
  if (!inner) return;
  const [outer, box, header, far] = ['div', 'div', 'header', 'p'].map((tag) =>
    scene.document.createElement(tag),
  );
  if (!outer || !box || !header || !far) return;
  outer.style.cssText = 'height:300px;overflow:auto';
  box.style.cssText = 'height:500px;overflow-y:scroll';
  header.style.cssText = 'position:sticky;top:0;height:60px;background:white';
  header.textContent = 'Relationship Authorisation Manager';
  far.style.cssText = `height:${Math.floor(scene.chance() * 2000)}px`;
  inner.replaceWith(outer);
  outer.append(header, box);
  box.append(far, inner);
};

/** The same control once more where nobody sees or uses it. */
const hiddenTwin: Mutation = (scene) => {
  const control = scene.control();
  if (!control) return;
  const twin = control.cloneNode(true) as HTMLElement;
  delete twin.dataset['drift'];
  twin.removeAttribute('id');
  const hide: ((box: HTMLElement) => void)[] = [
    (box) => box.style.setProperty('display', 'none'),
    (box) => box.style.setProperty('visibility', 'hidden'),
    (box) => box.style.setProperty('opacity', '0'),
    (box) => box.style.setProperty('height', '0') ?? box.style.setProperty('overflow', 'hidden'),
    (box) => box.style.setProperty('position', 'absolute') ?? box.style.setProperty('left', '-9999px'),
    (box) => box.setAttribute('hidden', ''),
    (box) => box.setAttribute('inert', ''),
    (box) => box.setAttribute('aria-hidden', 'true'),
  ];
  const box = scene.document.createElement(control.localName === 'tr' ? 'table' : 'div');
  some(scene.chance, hide)?.(box);
  if (box.style.height === '0px') box.style.overflow = 'hidden';
  box.append(twin);
  const place = scene.chance() < 0.5 ? 'beforebegin' : 'afterend';
  main(scene).insertAdjacentElement(place, box);
};

const closedMenuTwin: Mutation = (scene) => {
  const control = scene.control();
  if (!control) return;
  const twin = control.cloneNode(true) as HTMLElement;
  delete twin.dataset['drift'];
  twin.removeAttribute('id');
  const menu = scene.document.createElement('details');
  menu.innerHTML = '<summary>More</summary>';
  menu.append(twin);
  main(scene).insertAdjacentElement('beforebegin', menu);
};

/** The words of the control where they are none: in a heading, in help, in a trail of where one is. */
const decoyText: Mutation = (scene) => {
  const words = escaped((scene.control()?.textContent ?? '').trim().slice(0, 80)) || 'Download';
  const decoys = [
    `<h2>${words}</h2>`,
    `<p>Choose “${words}” to go on. If you cannot see it, ask your administrator.</p>`,
    `<nav aria-label="Breadcrumb"><ol><li><a href="#a">Home</a></li><li><a href="#b">${words}</a></li></ol></nav>`,
    `<aside><h3>Help</h3><ul><li><a href="https://info.authorisationmanager.gov.au/">${words}: how to</a></li></ul></aside>`,
    `<p>Read <a href="https://www.ato.gov.au/">about ${words.toLowerCase()}</a> on the ATO's site.</p>`,
  ];
  main(scene).insertAdjacentHTML(
    scene.chance() < 0.5 ? 'afterbegin' : 'beforeend',
    some(scene.chance, decoys) ?? '',
  );
};

/** Controls of the same general words that mean something else. */
const unrelatedControls: Mutation = (scene) => {
  const others = [
    '<section><h2>Your profile</h2><p>Alexandra Citizen <a href="#profile">Edit profile</a></p></section>',
    '<footer><a href="#top">Back to top</a> <a href="#feedback">Continue to feedback</a></footer>',
    '<section><h2>Guides and resources</h2><ul><li><a href="/guide.pdf">Download the guide (PDF)</a></li></ul></section>',
    '<div><button>Cookie settings</button><button>Close</button></div>',
  ];
  main(scene).insertAdjacentHTML(
    scene.chance() < 0.5 ? 'beforebegin' : 'afterend',
    some(scene.chance, others) ?? '',
  );
};

const takeAway: Mutation = (scene) => {
  const control = scene.control();
  for (const twin of control?.parentElement?.querySelectorAll(':scope > [data-drift-twin]') ?? [])
    twin.remove();
  control?.remove();
};

/** The same control once more beside it, as good as the first: nobody could say which one is meant. */
const visibleTwin: Mutation = (scene) => {
  const control = scene.control();
  if (!control || !/^(a|button)$/.test(control.localName)) return;
  const twin = control.cloneNode(true) as HTMLElement;
  twin.removeAttribute('id');
  delete twin.dataset['drift'];
  twin.dataset['driftTwin'] = '';
  control.insertAdjacentElement(scene.chance() < 0.5 ? 'beforebegin' : 'afterend', twin);
};

export const mutations = {
  renameIds,
  renameClasses,
  wrap,
  unwrap,
  changeTag,
  reorder,
  insertBanner,
  splitText,
  changeCase,
  addIcon,
  intoShadow,
  intoDialog,
  intoFrame,
  intoScrollers,
  hiddenTwin,
  closedMenuTwin,
  decoyText,
  unrelatedControls,
  visibleTwin,
  takeAway,
} as const satisfies Record<string, Mutation>;

export type MutationName = keyof typeof mutations;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
