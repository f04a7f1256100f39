import { hostName } from './host.ts';

/** The innermost element of the page at a point of its window that lies under our own, in open shadow trees and frames of the same origin too. */
export function elementUnder(page: Document, x: number, y: number): Element | null {
  let root: Document | ShadowRoot = page;
  let [left, top] = [x, y];
  let found: Element | null = null;
  for (;;) {
    const hit: Element | undefined = root
      .elementsFromPoint(left, top)
      .find((each) => each.localName !== hostName && each.getRootNode() === root);
    if (!hit) return found;
    found = hit;
    const inner: Document | null =
      'contentDocument' in hit ? (hit as HTMLIFrameElement).contentDocument : null;
    if (inner) {
      const edge = hit.getBoundingClientRect();
      [left, top] = [left - edge.left - hit.clientLeft, top - edge.top - hit.clientTop];
      root = inner;
    } else if (hit.shadowRoot) root = hit.shadowRoot;
    else return hit;
  }
}
