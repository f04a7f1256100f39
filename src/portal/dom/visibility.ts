/**
 * Whether a person can see an element. The browser answers most of it (`checkVisibility`); boxes say whether it has a size and lies
 * where one can scroll to. A document without layout (jsdom) falls back to computed style.
 */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return isStyledVisible(element);
  // An ancestor's `opacity: 0` hides too. The price: who watches the page looks again when an animation ends.
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  return hasReachableBox(element);
}

/** Whether a person can use it as well: not inert, and not taken out of the accessibility tree as twins in closed menus are. */
export function isUsable(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return false;
  }
  return isVisible(element);
}

/** The parent as the page is drawn: out of a shadow tree to its host. Null at the document, or at a frame's edge. */
export function parentAcrossShadow(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  return root && 'host' in root ? (root as ShadowRoot).host : null;
}

function hasReachableBox(element: Element): boolean {
  // A link around a block (a card) has empty line boxes of its own beside the block's: the biggest counts.
  for (const box of element.getClientRects()) {
    if (box.width > 1 && box.height > 1 && isWithinPage(element, box) && !isClipped(element, box))
      return true;
  }
  return false;
}

/**
 * False for what lies left of or above the page, where no scrolling leads (`left: -9999px`), or right of all of it. What is inside of a
 * box that scrolls, such as a wide table on a small screen, is where that box is.
 */
function isWithinPage(element: Element, box: DOMRect): boolean {
  const { clientWidth, scrollWidth, scrollLeft, scrollTop } = element.ownerDocument.documentElement;
  if (box.right > 0 && box.bottom > 0 && box.left < clientWidth) return true;
  const outer = scrollerAround(element);
  if (outer) return canScrollTo(outer, box) && isWithinPage(outer, outer.getBoundingClientRect());
  return box.right + scrollLeft > 0 && box.bottom + scrollTop > 0 && box.left + scrollLeft < scrollWidth;
}

function scrollerAround(element: Element): Element | null {
  const view = element.ownerDocument.defaultView;
  const { body, documentElement } = element.ownerDocument;
  for (let at = parentAcrossShadow(element); at && view; at = parentAcrossShadow(at)) {
    if (at === body || at === documentElement) return null;
    const { overflowX, overflowY } = view.getComputedStyle(at);
    if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) return at;
  }
  return null;
}

function canScrollTo(scroller: Element, box: DOMRect): boolean {
  const edge = scroller.getBoundingClientRect();
  const left = box.left - edge.left + scroller.scrollLeft;
  const top = box.top - edge.top + scroller.scrollTop;
  return (
    left + box.width > 0 && top + box.height > 0 && left < scroller.scrollWidth && top < scroller.scrollHeight
  );
}

/** True inside a collapsed panel or beyond the edge of one that does not scroll (a closed drawer). */
function isClipped(element: Element, box: DOMRect): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at = parentAcrossShadow(element); at && view; at = parentAcrossShadow(at)) {
    if (at === element.ownerDocument.body || at === element.ownerDocument.documentElement) return false;
    const style = view.getComputedStyle(at);
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    const edge = at.getBoundingClientRect();
    if (edge.width <= 1 || edge.height <= 1) return true;
    const cutsX = style.overflowX === 'hidden' || style.overflowX === 'clip';
    const cutsY = style.overflowY === 'hidden' || style.overflowY === 'clip';
    if (cutsX && (box.right <= edge.left || box.left >= edge.right)) return true;
    if (cutsY && (box.bottom <= edge.top || box.top >= edge.bottom)) return true;
  }
  return false;
}

/** Without layout: `display`, `visibility`, `opacity` and a closed `details`, as far as style sheets say. */
function isStyledVisible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.isConnected) return false;
  if (view.getComputedStyle(element).visibility === 'hidden') return false;
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    const style = view.getComputedStyle(at);
    if (style.display === 'none' || style.opacity === '0' || at.hasAttribute('hidden')) return false;
    const closed = parentAcrossShadow(at)?.matches('details:not([open])') ?? false;
    if (closed && at.localName !== 'summary') return false;
  }
  return true;
}
