/** One element as it should be: text and attributes only, nothing in it is ever read as markup. */
export interface Markup {
  readonly tag: string;
  /** Tells it from its neighbours when there are several of its kind. */
  readonly key: string | null;
  /** `onClick` and the like are listeners; what is false, null or undefined is not there. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly children: Drawable;
}

export type Drawable = Markup | string | number | boolean | null | undefined | readonly Drawable[];

/** What each element of ours was last drawn from. */
const drawn = new WeakMap<Node, Markup>();

/**
 * Makes what stands in `parent` look so. What was there already and is of the same kind stays the same element, and where it is: so the focus,
 * what is unfolded and what is scrolled are kept, and a live region speaks only when its words change.
 */
export function draw(wanted: Drawable, parent: Element): void {
  const left = new Set<ChildNode>(parent.childNodes);
  const nodes = flat(wanted).map((one) => {
    const node = [...left].find((each) => isSameKind(each, one)) ?? make(one, parent.ownerDocument);
    left.delete(node);
    if (typeof one === 'string') {
      if (node.nodeValue !== one) node.nodeValue = one;
    } else {
      dress(node as Element, one);
      draw(one.children, node as Element);
    }
    return node;
  });
  for (const node of left) node.remove();
  let at = parent.firstChild;
  for (const node of nodes) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
}

/** Neighbouring texts are one. */
function flat(wanted: Drawable): (Markup | string)[] {
  const all: (Markup | string)[] = [];
  const add = (one: Drawable): void => {
    if (one === null || one === undefined || typeof one === 'boolean' || one === '') return;
    if (Array.isArray(one)) one.forEach(add);
    else if (typeof one === 'object') all.push(one as Markup);
    else if (typeof all.at(-1) === 'string') all.push(`${all.pop()}${one}`);
    else all.push(String(one));
  };
  add(wanted);
  return all;
}

function isSameKind(node: Node, wanted: Markup | string): boolean {
  if (typeof wanted === 'string') return node.nodeType === 3;
  const before = drawn.get(node);
  return before !== undefined && kindOf(before) === kindOf(wanted);
}

function kindOf({ tag, key, attributes }: Markup): string {
  return [tag, key, attributes['role'], attributes['class']].join(' ');
}

function make(wanted: Markup | string, document: Document): ChildNode {
  return typeof wanted === 'string' ? document.createTextNode(wanted) : document.createElement(wanted.tag);
}

function dress(element: Element, markup: Markup): void {
  const before = drawn.get(element)?.attributes ?? {};
  drawn.set(element, markup);
  for (const name of Object.keys({ ...before, ...markup.attributes })) {
    const value = markup.attributes[name];
    if (name.startsWith('on')) {
      if (!(name in before)) listen(element, name);
    } else if (value === before[name]) continue;
    // `aria-expanded` is false, not absent.
    else if (value == null || (value === false && !name.startsWith('aria-'))) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

/** By what was drawn last, at the moment of the event. */
function listen(element: Element, name: string): void {
  element.addEventListener(name.slice(2).toLowerCase(), (event) => {
    const listener = drawn.get(element)?.attributes[name];
    if (typeof listener === 'function') listener(event);
  });
}
