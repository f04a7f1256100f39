/*
 * Finding elements in a page, its open shadow trees and its same-origin frames. Sent to the page as text, together with
 * `names.ts`; `shipped.ts` puts them together.
 */

declare const nameOf: typeof import('./names.ts').nameOf;
declare const roleOf: typeof import('./names.ts').roleOf;
declare const squeeze: typeof import('./names.ts').squeeze;

/** A text to match, as it travels: a RegExp cannot be sent as JSON. */
export type Wanted = { readonly whole: string } | { readonly source: string; readonly flags: string };

/** A locator as it travels. */
export interface Sought {
  readonly css?: string | undefined;
  readonly role?: string | undefined;
  readonly name?: Wanted | undefined;
  readonly text?: Wanted | undefined;
  readonly nth?: number | undefined;
  readonly inRow?: string | undefined;
}

/** Every element of a document or tree, in order, with those in open shadow trees and same-origin frames. */
export function* everyElement(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
    if (element.localName === 'iframe' || element.localName === 'frame') {
      const inner = (element as HTMLIFrameElement).contentDocument;
      if (inner) yield* everyElement(inner);
    }
  }
}

/** The first of our elements whose tree is closed and was not lent yet (`lend-closed-trees.ts`); of frames and open shadow trees too. */
export function hiddenHostIn(root: Document | ShadowRoot): Element | null {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'credential-guide' && !element.shadowRoot) return element;
    const inner = element.shadowRoot ?? (element as Partial<HTMLIFrameElement>).contentDocument;
    const found = inner ? hiddenHostIn(inner) : null;
    if (found) return found;
  }
  return null;
}

/** True when a person could see the element: it has a box, and nothing hides it. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

export function says(wanted: Wanted, text: string): boolean {
  return 'whole' in wanted
    ? squeeze(wanted.whole) === text
    : new RegExp(wanted.source, wanted.flags).test(text);
}

/** Whether the element stands in a table row of which one cell says this and nothing else. */
export function stands(element: Element, inRow: string): boolean {
  const cells = element.closest('tr, [role="row"]')?.children ?? [];
  return [...cells].some((cell) => squeeze(cell.textContent) === inRow);
}

/** All elements that answer a locator, seen or not. A text belongs to the innermost element that says it. */
export function findAll(sought: Sought): Element[] {
  const found: Element[] = [];
  for (const element of everyElement(document)) {
    if (sought.css !== undefined && !element.matches(sought.css)) continue;
    if (sought.role !== undefined && roleOf(element) !== sought.role) continue;
    if (sought.name !== undefined && !says(sought.name, nameOf(element))) continue;
    if (sought.text !== undefined) {
      const wanted = sought.text;
      if (/^(html|head|body|script|style|title)$/.test(element.localName)) continue;
      if (!says(wanted, squeeze(element.textContent))) continue;
      if ([...element.children].some((child) => says(wanted, squeeze(child.textContent)))) continue;
    }
    if (sought.inRow !== undefined && !stands(element, sought.inRow)) continue;
    found.push(element);
  }
  return found;
}

/** Where the frames around an element stand, from the top left of the outermost page. */
export function offsetOf(element: Element): { x: number; y: number } {
  const offset = { x: 0, y: 0 };
  let frame = element.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const outer = frame.getBoundingClientRect();
    const style = getComputedStyle(frame);
    offset.x += outer.x + frame.clientLeft + Number.parseFloat(style.paddingLeft);
    offset.y += outer.y + frame.clientTop + Number.parseFloat(style.paddingTop);
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return offset;
}

/** The element's box as the person sees it: from the top left of the outermost page, also from within frames. */
export function boxOf(element: Element): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  const offset = offsetOf(element);
  return { x: x + offset.x, y: y + offset.y, width, height };
}

/** Where a person clicks: in the middle of its widest line, for between the lines of a wrapped link there is no link. */
export function pointOn(element: Element): { x: number; y: number } {
  const lines = [...element.getClientRects()].sort((one, other) => other.width - one.width);
  const { x, y, width, height } = lines[0] ?? element.getBoundingClientRect();
  const offset = offsetOf(element);
  return { x: x + width / 2 + offset.x, y: y + height / 2 + offset.y };
}

/** The innermost element at a point of the outermost page, into frames and open shadow trees. */
export function innermostAt(x: number, y: number): Element | null {
  let root: Document | ShadowRoot = document;
  let left = x;
  let top = y;
  for (;;) {
    const hit: Element | null = root.elementFromPoint(left, top);
    if (!hit) return null;
    const inner: Document | null | undefined = (hit as HTMLIFrameElement).contentDocument;
    if (hit.localName === 'iframe' && inner) {
      const corner = hit.getBoundingClientRect();
      left -= corner.x + hit.clientLeft;
      top -= corner.y + hit.clientTop;
      root = inner;
    } else if (
      hit.shadowRoot &&
      hit.shadowRoot !== root &&
      hit.shadowRoot.elementFromPoint(left, top) !== hit
    ) {
      root = hit.shadowRoot;
    } else return hit;
  }
}

/** The text as it is painted: hidden words are not in it, and blocks stand on lines of their own. */
export function paintedText(element: Element | null): string {
  // innerText and not textContent: what is hidden must not count as said to the person.
  return (element as HTMLElement | null)?.innerText ?? element?.textContent ?? '';
}

/** A short description of an element for messages: `<button> "Done"`. */
export function describe(element: Element | null): string {
  if (!element) return 'nothing';
  const name = nameOf(element).slice(0, 60);
  return `<${element.localName}${element.id ? `#${element.id}` : ''}>${name ? ` “${name}”` : ''}`;
}
