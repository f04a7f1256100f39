import type { Work } from '../../../portal/dom/slices.ts';

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

/** So many elements and texts are asked where they are; what comes after them is not minded. The page has to have its turn. */
const mostAsked = 1500;
/** Of more texts in one element, and of longer ones, its own box has to do. */
const mostTexts = 100;
const longestText = 5000;
/** More children than this are not gone through one by one to those in the window. */
const manyChildren = 64;

const pressable =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [role="tab"], [role="checkbox"], [role="radio"], [role="switch"]';
const messages =
  '[role="alert"], [role="status"], [role="alertdialog"], [aria-live="polite"], [aria-live="assertive"]';
/** Of the columns: a list may have the name in each row as its head, too. */
const heads = 'thead th, thead td, tr:first-child > th, [role="columnheader"]';
const mostHeads = 50;
const cells =
  'td, th, li, dd, dt, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]';
const pictures = new Set(['img', 'svg', 'canvas', 'video', 'picture']);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'credential-guide', 'head']);

/**
 * What can be seen in the window, with the harm of covering it: text, controls, messages, and, asked first, the field that a person is
 * typing into and what they need beside this control (its row with the heads of the columns, its label and hint). One bounded walk, which
 * leaves out whatever lies outside of the window.
 */
export function* whatStandsThere(page: Document, about: About): Work<Standing[]> {
  const view = page.defaultView;
  if (view === null || page.body === null) return [];
  const needed = neededBy(about);
  const all: Standing[] = [];
  let asked = 0;
  const range = page.createRange();
  const add = (box: Box, kind: number): void => {
    if (box.right - box.left > 1 && box.bottom - box.top > 1) all.push({ box, harm: kind });
  };
  const addTexts = (element: Element, box: Box, kind: number): void => {
    const texts = [...element.childNodes].filter(isText);
    if (texts.length > mostTexts) {
      add(box, kind);
      return;
    }
    for (const text of texts) {
      asked += 1;
      if ((text.nodeValue?.length ?? 0) > longestText) add(box, kind);
      else {
        range.selectNodeContents(text);
        add(range.getBoundingClientRect(), kind);
      }
    }
  };
  const typedInto = fieldInUse(page);
  if (typedInto) add(typedInto.getBoundingClientRect(), harm.needed);
  // Not by recursion: a page may be deeper than the stack.
  const toVisit: (readonly [Element, number])[] = [[page.body, 0]];
  const seen = new Set<Element>();
  for (const element of needed) toVisit.push([element, harm.needed]);
  for (let next = toVisit.pop(); next && asked < mostAsked; next = toVisit.pop()) {
    const [element, around] = next;
    if (unseen.has(element.localName) || seen.has(element)) continue;
    yield;
    seen.add(element);
    asked += 1;
    const box = element.getBoundingClientRect();
    if (isNothing(element, box) || isOutside(box, view)) continue;
    const own = harmOf(element, needed, about.isAsking);
    const here = Math.max(around, own);
    if (own === harm.control || (element.matches(messages) && isSmall(box, view))) add(box, own);
    if (pictures.has(element.localName)) {
      add(box, Math.max(here, harm.text));
      continue;
    }
    addTexts(element, box, Math.max(here, harm.text));
    const roots = element.shadowRoot ? [element.shadowRoot, element] : [element];
    for (const root of roots) {
      for (const child of childrenInSight(root, view)) toVisit.push([child, here]);
    }
  }
  return all;
}

/** Not drawn at all, or there for screen readers alone: a dot, whose words lie over the page only by their boxes. */
function isNothing(element: Element, { left, top, right, bottom }: Box): boolean {
  const [width, height] = [right - left, bottom - top];
  if (width === 0 && height === 0) return element.checkVisibility?.() === false;
  return width <= 1 && height <= 1;
}

/** Of many that stand one below the other, those in the window and a few around them. */
function childrenInSight({ children }: Element | ShadowRoot, { innerHeight }: Window): Element[] {
  if (children.length <= manyChildren) return [...children];
  const boxOf = (at: number): DOMRect => (children[at] as Element).getBoundingClientRect();
  const tops = [0, 0.25, 0.5, 0.75, 1].map((part) => boxOf(Math.floor(part * (children.length - 1))).top);
  if (tops.some((top, at) => at > 0 && top <= (tops[at - 1] ?? top)))
    return [...children].slice(0, mostAsked);
  /** The first child for which this holds, once it has come to hold for all that follow. */
  const firstThat = (holds: (box: DOMRect) => boolean): number => {
    let [from, to] = [0, children.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (holds(boxOf(middle))) to = middle;
      else from = middle + 1;
    }
    return from;
  };
  const first = firstThat(({ bottom }) => bottom > 0);
  const last = firstThat(({ top }) => top >= innerHeight);
  return [...children].slice(Math.max(first - 1, 0), last + 1);
}

/** Where the person is typing: what is pointed at may be a step ahead of them. */
function fieldInUse(page: Document): Element | null {
  let at = page.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.matches(':read-write') ? at : null;
}

/** A message is known by its box, too. One that is as large as the page is a place where messages come. */
function isSmall({ left, top, right, bottom }: Box, { innerWidth, innerHeight }: Window): boolean {
  return (right - left) * (bottom - top) < (innerWidth * innerHeight) / 3;
}

function isText(node: Node): boolean {
  return node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';
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
  return new Set([
    ...(row ? [row] : []),
    ...[...(table?.querySelectorAll(heads) ?? [])].slice(0, mostHeads),
    ...wordsOf(control),
  ]);
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

/** What has no height or no width of its own may hold what is placed anywhere. */
function isOutside({ left, top, right, bottom }: Box, { innerWidth, innerHeight }: Window): boolean {
  if (right === left || bottom === top) return false;
  return right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
}
