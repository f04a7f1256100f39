import { hostName } from '../host.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The innermost element of the page at a point of its window that lies under our own, in open shadow trees and frames of the same origin too. */
export function elementUnder(page: Document, x: number, y: number): Element | null {
  let root: Document | ShadowRoot = page;
  let at: Point = { x, y };
  let found: Element | null = null;
  for (;;) {
    const hit: Element | undefined = root
      .elementsFromPoint(at.x, at.y)
      .find((each) => each.localName !== hostName && each.getRootNode() === root);
    if (!hit) return found;
    found = hit;
    const inner: Document | null =
      'contentDocument' in hit ? (hit as HTMLIFrameElement).contentDocument : null;
    if (inner) {
      const { left, top, scale } = windowOf(hit);
      at = { x: (at.x - left) / scale, y: (at.y - top) / scale };
      root = inner;
    } else if (hit.shadowRoot) root = hit.shadowRoot;
    else return hit;
  }
}

/** The point of a frame's window as one of the outermost window around it, and that window's page. */
export function fromOutermost(document: Document, point: Point): { page: Document } & Point {
  let page = document;
  let { x, y } = point;
  for (let frame = frameAround(page); frame; frame = frameAround(page)) {
    const { left, top, scale } = windowOf(frame);
    [x, y] = [left + x * scale, top + y * scale];
    page = frame.ownerDocument;
  }
  return { page, x, y };
}

/** Null where there is none, or one of another origin, whose place nobody may know. */
function frameAround({ defaultView }: Document): Element | null {
  return defaultView?.frameElement ?? null;
}

/** Where a frame's window begins in the window around it, within border and padding, and how much it is magnified there. */
function windowOf(frame: Element): { left: number; top: number; scale: number } {
  const edge = frame.getBoundingClientRect();
  const { paddingLeft = '', paddingTop = '' } =
    frame.ownerDocument.defaultView?.getComputedStyle(frame) ?? {};
  const width = (frame as HTMLElement).offsetWidth;
  const scale = width > 0 ? edge.width / width : 1;
  return {
    left: edge.left + (frame.clientLeft + (Number.parseFloat(paddingLeft) || 0)) * scale,
    top: edge.top + (frame.clientTop + (Number.parseFloat(paddingTop) || 0)) * scale,
    scale: scale > 0 ? scale : 1,
  };
}
