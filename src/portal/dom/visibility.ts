/**
 * What was found out about boxes and styles in one moment, so that what stands in the same box is not asked for twice. It is out of date as
 * soon as the page changes.
 */
export class Sight {
  /** What a modal dialog has set aside for as long as it is open: it is the page behind that, and would be of use without it. */
  readonly setAside = new Set<Element>();
  readonly #visible = new Map<Element, boolean>();
  readonly #drawn = new Map<Element, boolean>();
  readonly #clipper = new Map<Element, Element | null>();
  readonly #overflow = new Map<Element, Overflow>();
  readonly #offered = new Map<Element, boolean>();
  readonly #boxes = new Map<Element, DOMRect>();
  readonly #scrolls = new Map<Element, Scroll>();

  /** As `isVisible`. */
  sees(element: Element): boolean {
    let known = this.#visible.get(element);
    if (known === undefined) {
      known = isSeen(element, this);
      this.#visible.set(element, known);
    }
    return known;
  }

  /** Whether neither it nor anything around it is left out of the drawing, in a document without layout. */
  isDrawn(element: Element): boolean {
    let known = this.#drawn.get(element);
    if (known === undefined) {
      const parent = parentAcrossShadow(element);
      const style = element.ownerDocument.defaultView?.getComputedStyle(element);
      const isLeftOut = style?.display === 'none' || style?.opacity === '0' || element.hasAttribute('hidden');
      const isShut = element.localName !== 'summary' && parent?.matches('details:not([open])') === true;
      known = !isLeftOut && !isShut && (parent === null || this.isDrawn(parent));
      this.#drawn.set(element, known);
    }
    return known;
  }

  /** Whether it is hidden from everybody who does not see it, with all that is in it. */
  isHushed(element: Element): boolean {
    return element.getAttribute('aria-hidden') === 'true' && !this.setAside.has(element);
  }

  /** Whether neither it nor anything around it is inert or taken out of the accessibility tree, as twins in closed menus are. */
  isOffered(element: Element): boolean {
    const path: Element[] = [];
    let at: Element | null = element;
    let known: boolean | undefined;
    for (; at; at = parentAcrossShadow(at)) {
      known = this.#offered.get(at);
      if (known !== undefined) break;
      path.push(at);
      if (this.isHushed(at) || (at.hasAttribute('inert') && !this.setAside.has(at))) {
        known = false;
        break;
      }
    }
    for (const each of path) this.#offered.set(each, known ?? true);
    return known ?? true;
  }

  /** Whether a person can use it as well: not inert, and not taken out of the accessibility tree as twins in closed menus are. */
  canUse(element: Element): boolean {
    return this.isOffered(element) && this.sees(element);
  }

  /** The innermost element around this one that cuts off what reaches beyond it, or scrolls it; null where there is none. */
  clipperAround(element: Element): Element | null {
    const before = this.#clipper.get(element);
    if (before !== undefined) return before;
    const path: Element[] = [];
    const { body, documentElement } = element.ownerDocument;
    let found: Element | null | undefined;
    for (let at = parentAcrossShadow(element); at; at = parentAcrossShadow(at)) {
      if (at === body || at === documentElement) {
        found = null;
        break;
      }
      const known = this.#clipper.get(at);
      const { x, y } = this.overflow(at);
      if (x !== 'visible' || y !== 'visible') {
        found = at;
        break;
      }
      if (known !== undefined) {
        found = known;
        break;
      }
      path.push(at);
    }
    for (const each of [element, ...path]) this.#clipper.set(each, found ?? null);
    return found ?? null;
  }

  overflow(element: Element): Overflow {
    let known = this.#overflow.get(element);
    if (!known) {
      const style = element.ownerDocument.defaultView?.getComputedStyle(element);
      const [x, y] = [style?.overflowX ?? 'visible', style?.overflowY ?? 'visible'];
      known = { x, y, scrolls: [x, y].some((each) => each === 'auto' || each === 'scroll') };
      this.#overflow.set(element, known);
    }
    return known;
  }

  /** How far what scrolls, or a page by its outermost element, is scrolled and could be. Each of these asks for the whole layout: so once. */
  scroll(scroller: Element): Scroll {
    let known = this.#scrolls.get(scroller);
    if (!known) {
      const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = scroller;
      known = { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight };
      this.#scrolls.set(scroller, known);
    }
    return known;
  }

  box(element: Element): DOMRect {
    let known = this.#boxes.get(element);
    if (!known) {
      known = element.getBoundingClientRect();
      this.#boxes.set(element, known);
    }
    return known;
  }
}

type Scroll = Pick<
  Element,
  'scrollLeft' | 'scrollTop' | 'scrollWidth' | 'scrollHeight' | 'clientWidth' | 'clientHeight'
>;

interface Overflow {
  readonly x: string;
  readonly y: string;
  readonly scrolls: boolean;
}

/**
 * Whether a person can see an element. The browser answers most of it (`checkVisibility`); boxes say whether it has a size and lies
 * where one can scroll to. A document without layout (jsdom) falls back to computed style.
 */
export function isVisible(element: Element): boolean {
  return new Sight().sees(element);
}

/** The parent as the page is drawn: out of a shadow tree to its host. Null at the document, or at a frame's edge. */
export function parentAcrossShadow(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  return root && 'host' in root ? (root as ShadowRoot).host : null;
}

function isSeen(element: Element, sight: Sight): boolean {
  if (typeof element.checkVisibility !== 'function') return isStyledVisible(element, sight);
  // An ancestor's `opacity: 0` hides too. The price: who watches the page looks again when an animation ends.
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  return hasReachableBox(element, sight);
}

function hasReachableBox(element: Element, sight: Sight): boolean {
  // A link around a block (a card) has empty line boxes of its own beside the block's: the biggest counts.
  for (const box of element.getClientRects()) {
    if (
      box.width > 1 &&
      box.height > 1 &&
      isWithinPage(element, box, sight) &&
      !isClipped(element, box, sight)
    )
      return true;
  }
  return false;
}

/**
 * False for what lies left of or above the page, where no scrolling leads (`left: -9999px`), or right of all of it. What is inside of a
 * box that scrolls, such as a wide table on a small screen, is where that box is.
 */
function isWithinPage(element: Element, box: DOMRect, sight: Sight): boolean {
  const { clientWidth, scrollWidth, scrollLeft, scrollTop } = sight.scroll(
    element.ownerDocument.documentElement,
  );
  if (box.right > 0 && box.bottom > 0 && box.left < clientWidth) return true;
  const outer = scrollerAround(element, sight);
  if (outer) return canScrollTo(outer, box, sight) && isWithinPage(outer, sight.box(outer), sight);
  return box.right + scrollLeft > 0 && box.bottom + scrollTop > 0 && box.left + scrollLeft < scrollWidth;
}

function scrollerAround(element: Element, sight: Sight): Element | null {
  for (let at = sight.clipperAround(element); at; at = sight.clipperAround(at)) {
    if (sight.overflow(at).scrolls) return at;
  }
  return null;
}

function canScrollTo(scroller: Element, box: DOMRect, sight: Sight): boolean {
  const edge = sight.box(scroller);
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = sight.scroll(scroller);
  const left = box.left - edge.left + scrollLeft;
  const top = box.top - edge.top + scrollTop;
  return left + box.width > 0 && top + box.height > 0 && left < scrollWidth && top < scrollHeight;
}

/**
 * True inside a collapsed panel or beyond the edge of one that does not scroll (a closed drawer). What is in a box that scrolls can be
 * wherever that brings it, whatever cuts off what reaches beyond the box itself.
 */
function isClipped(element: Element, own: DOMRect, sight: Sight): boolean {
  let box: Edges = own;
  for (let at = sight.clipperAround(element); at; at = sight.clipperAround(at)) {
    const { x, y, scrolls } = sight.overflow(at);
    const edge = sight.box(at);
    if (edge.width <= 1 || edge.height <= 1) return true;
    const cutsX = x === 'hidden' || x === 'clip';
    const cutsY = y === 'hidden' || y === 'clip';
    if (cutsX && (box.right <= edge.left || box.left >= edge.right)) return true;
    if (cutsY && (box.bottom <= edge.top || box.top >= edge.bottom)) return true;
    if (scrolls) box = reachOf(box, sight.scroll(at), edge);
  }
  return false;
}

type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** All places to which scrolling can bring what is in a box that scrolls, as far as they are in it. */
function reachOf(box: Edges, scroll: Scroll, edge: DOMRect): Edges {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = scroll;
  return {
    left: Math.max(edge.left, box.left + scrollLeft - (scrollWidth - clientWidth)),
    right: Math.min(edge.right, box.right + scrollLeft),
    top: Math.max(edge.top, box.top + scrollTop - (scrollHeight - clientHeight)),
    bottom: Math.min(edge.bottom, box.bottom + scrollTop),
  };
}

/** Without layout: `display`, `visibility`, `opacity` and a closed `details`, as far as style sheets say. */
function isStyledVisible(element: Element, sight: Sight): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (
    style !== undefined && element.isConnected && style.visibility !== 'hidden' && sight.isDrawn(element)
  );
}
