/** A part of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How bad it is to cover a piece of something, the worst first. A missing word can be looked up behind "⋯"; a covered date cannot be read. */
export const harm = { own: 100_000, needed: 1000, control: 200, text: 4 } as const;

export interface Standing {
  readonly box: Box;
  readonly harm: number;
}

/** What the pointer is about, besides the control itself. */
export interface About {
  readonly control: Element | null;
  /** The row of a list that the control stands in. */
  readonly row: Element | null;
  /** The rows of the page's lists are what the person has to compare. */
  readonly isAsking: boolean;
}

/** So many elements are asked where they are; what comes after them is not minded. The page has to have its turn. */
const mostAsked = 1500;

const pressable =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [role="tab"], [role="checkbox"], [role="radio"], [role="switch"]';
const messages =
  '[role="alert"], [role="status"], [role="alertdialog"], [aria-live="polite"], [aria-live="assertive"]';
const heads = 'th, thead td, [role="columnheader"]';
const cells =
  'td, th, li, dd, dt, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]';
const pictures = new Set(['img', 'svg', 'canvas', 'video', 'picture']);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'credential-guide', 'head']);

/**
 * What can be seen in the window, with the harm of covering it: text, controls, messages, and what a person needs beside this control
 * (its row with the heads of the columns, its label and hint). One walk, which leaves out whatever lies outside of the window.
 */
export function whatStandsThere(page: Document, about: About): Standing[] {
  const view = page.defaultView;
  if (view === null) return [];
  const needed = neededBy(about);
  const all: Standing[] = [];
  let asked = 0;
  const range = page.createRange();
  const add = (box: Box, kind: number): void => {
    if (box.right - box.left > 1 && box.bottom - box.top > 1) all.push({ box, harm: kind });
  };
  const visit = (element: Element, around: number): void => {
    if (unseen.has(element.localName) || asked++ > mostAsked) return;
    const box = element.getBoundingClientRect();
    const isEmpty = box.width === 0 && box.height === 0;
    if (isEmpty && element.checkVisibility?.() === false) return;
    if (!isEmpty && isOutside(box, view)) return;
    const own = harmOf(element, needed, about.isAsking);
    const here = Math.max(around, own);
    if (own > 0 && own !== harm.needed) add(box, own);
    if (pictures.has(element.localName)) {
      add(box, Math.max(here, harm.text));
      return;
    }
    for (const child of (element.shadowRoot ?? element).childNodes) {
      if (child.nodeType === 3 && child.nodeValue?.trim()) {
        range.selectNodeContents(child);
        add(range.getBoundingClientRect(), Math.max(here, harm.text));
      } else if (child.nodeType === 1) visit(child as Element, here);
    }
    if (element.shadowRoot) for (const child of element.children) visit(child, here);
  };
  if (page.body) visit(page.body, 0);
  return all;
}

function harmOf(element: Element, needed: ReadonlySet<Element>, isAsking: boolean): number {
  if (needed.has(element) || element.matches(messages)) return harm.needed;
  if (isAsking && element.matches(cells)) return harm.needed;
  return element.matches(pressable) ? harm.control : 0;
}

/** The row with the heads of its columns; the label, the hint and the words of a mistake of a field; for a value, what it is the value of. */
function neededBy({ control, row }: About): ReadonlySet<Element> {
  if (control === null) return new Set();
  const table = row?.closest('table, [role="table"], [role="grid"], [role="treegrid"]');
  return new Set([...(row ? [row] : []), ...(table?.querySelectorAll(heads) ?? []), ...wordsOf(control)]);
}

/** What a field is called and what is said about it. */
export function wordsOf(control: Element): Element[] {
  const root = control.getRootNode() as Document | ShadowRoot;
  const named = ['aria-labelledby', 'aria-describedby', 'aria-errormessage', 'aria-details']
    .flatMap((name) => (control.getAttribute(name) ?? '').split(/\s+/))
    .flatMap((id) => (id === '' ? [] : (root.getElementById?.(id) ?? [])));
  const labels = [...((control as HTMLInputElement).labels ?? [])];
  const legend = control.closest('fieldset')?.querySelector('legend');
  const term = control.closest('dd')?.previousElementSibling;
  return [...named, ...labels, ...(legend ? [legend] : []), ...(term ? [term] : [])];
}

function isOutside({ left, top, right, bottom }: Box, { innerWidth, innerHeight }: Window): boolean {
  return right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
}
