type Weight = (node: Node) => number;
type Read = (node: Node, get: () => unknown) => unknown;

/** Thrown where there are more reads than the test allows, so that a look that never ends is one that fails. */
export class TooManyReads extends Error {}

/**
 * Runs something and gives how many nodes it read, whatever the machine: each property and method of the DOM by which one can read is
 * counted, by what it has to go through. It ends with {@link TooManyReads} after `most`.
 */
export function readsIn(act: () => void, most: number): number {
  const parent = original(Node.prototype, 'parentNode');
  const first = original(Node.prototype, 'firstChild');
  const next = original(Node.prototype, 'nextSibling');
  const one: Weight = () => 1;
  const depth: Weight = (node) => {
    let count = 0;
    for (let at: Node | null = node; at; at = parent(at)) count += 1;
    return count;
  };
  const size: Weight = (node) => {
    let count = 1;
    for (let at = first(node); at; ) {
      count += 1;
      let following = first(at) ?? next(at);
      for (let up: Node | null = at; !following && up && up !== node; ) {
        up = parent(up);
        following = up && up !== node ? next(up) : null;
      }
      at = following;
    }
    return count;
  };
  let count = 0;
  let isCounting = false;
  const restorers: (() => void)[] = [];
  const spy = (owner: object, names: readonly string[], weight: Weight) => {
    for (const name of names) {
      const read: Read = (node, get) => {
        // What jsdom itself reads to answer is its own affair: that is what the weight stands for.
        if (isCounting) return get();
        isCounting = true;
        try {
          count += weight(node);
          if (count > most) throw new TooManyReads(`More than ${most} reads, the last one of “${name}”`);
          return get();
        } finally {
          isCounting = false;
        }
      };
      restorers.push(counting(owner, name, read));
    }
  };
  const { Node: N, Element: E, Document: D, DocumentFragment: F } = window;
  spy(N.prototype, ['firstChild', 'lastChild', 'nextSibling', 'previousSibling', 'parentNode'], one);
  spy(N.prototype, ['parentElement', 'childNodes', 'nodeValue', 'getRootNode', 'isConnected'], one);
  spy(E.prototype, ['firstElementChild', 'lastElementChild', 'children', 'childElementCount'], one);
  spy(E.prototype, ['nextElementSibling', 'previousElementSibling', 'shadowRoot', 'id', 'matches'], one);
  spy(E.prototype, ['getAttribute', 'hasAttribute', 'attributes', 'getBoundingClientRect'], one);
  spy(CharacterData.prototype, ['data'], one);
  spy(window, ['getComputedStyle'], one);
  spy(TreeWalker.prototype, ['nextNode', 'firstChild', 'nextSibling', 'parentNode'], one);
  spy(NodeIterator.prototype, ['nextNode'], one);
  spy(N.prototype, ['contains', 'compareDocumentPosition'], depth);
  spy(E.prototype, ['closest'], depth);
  spy(N.prototype, ['textContent'], size);
  for (const root of [E.prototype, D.prototype, F.prototype]) {
    spy(root, ['querySelector', 'querySelectorAll'], size);
  }
  spy(E.prototype, ['getElementsByTagName', 'getElementsByClassName', 'innerHTML'], size);
  spy(D.prototype, ['getElementsByTagName', 'getElementsByClassName'], size);
  try {
    act();
  } finally {
    for (const restore of restorers) restore();
  }
  return count;
}

/** Has a getter or method of a prototype go through this; gives what puts the old one back. */
function counting(owner: object, name: string, read: Read): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  if (!before) throw new Error(`There is no “${name}” to count`);
  const { get, value } = before;
  const now: PropertyDescriptor = get
    ? {
        ...before,
        get(this: Node) {
          return read(this, () => get.call(this));
        },
      }
    : {
        ...before,
        value(this: Node, ...given: unknown[]) {
          return read(this, () => value.apply(this, given));
        },
      };
  Object.defineProperty(owner, name, now);
  return () => Object.defineProperty(owner, name, before);
}

function original(owner: object, name: string): (node: Node) => Node | null {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (!get) throw new Error(`There is no “${name}”`);
  return (node) => get.call(node);
}
