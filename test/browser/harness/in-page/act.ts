/*
 * What the harness asks of a page about one locator. Sent to the page as text, together with `find.ts` and `names.ts`.
 */

import type { Sought } from './find.ts';

declare const boxOf: typeof import('./find.ts').boxOf;
declare const describe: typeof import('./find.ts').describe;
declare const everyElement: typeof import('./find.ts').everyElement;
declare const findAll: typeof import('./find.ts').findAll;
declare const innermostAt: typeof import('./find.ts').innermostAt;
declare const isVisible: typeof import('./find.ts').isVisible;
declare const pointOn: typeof import('./find.ts').pointOn;
declare const paintedText: typeof import('./find.ts').paintedText;
declare const roleOf: typeof import('./names.ts').roleOf;

/** The one visible element that answers, or why there is none. */
export function theOne(sought: Sought, hiddenToo = false): Element | string {
  const all = findAll(sought);
  const seen = hiddenToo ? all : all.filter(isVisible);
  const one = seen[sought.nth ?? 0];
  if (one && (seen.length === 1 || sought.nth !== undefined)) return one;
  if (one) return `${seen.length} elements answer: ${seen.map(describe).join(', ')}`;
  if (all.length > 0) return `it is there but not visible: ${all.map(describe).join(', ')}`;
  if (sought.role === undefined) return 'it is not on the page';
  const role = sought.role;
  const others = [...everyElement(document)].filter(
    (element) => roleOf(element) === role && isVisible(element),
  );
  return `it is not on the page. Visible with the role “${role}”: ${others.map(describe).join(', ') || 'nothing'}`;
}

/** Scrolls the element into view and says where it is, where to click, and what a click there would meet. */
export function aim(
  sought: Sought,
):
  | { problem: string }
  | { point: ReturnType<typeof pointOn>; box: ReturnType<typeof boxOf>; covered: string | null } {
  const one = theOne(sought);
  if (typeof one === 'string') return { problem: one };
  // What hangs on a control of the page moves with the page: it is scrolled to only where it cannot be seen, as by a person.
  const isOurs = (one.getRootNode() as Partial<ShadowRoot>).host?.localName === 'credential-guide';
  one.scrollIntoView({ block: isOurs ? 'nearest' : 'center', inline: 'nearest', behavior: 'instant' });
  const box = boxOf(one);
  const point = pointOn(one);
  // A card that has just grown is placed anew a moment later.
  const isInWindow = point.x >= 0 && point.y >= 0 && point.x <= innerWidth && point.y <= innerHeight;
  if (!isInWindow) return { problem: 'it is out of the window' };
  const hit = innermostAt(point.x, point.y);
  let above: Node | null = hit;
  while (above && above !== one) above = above.parentNode ?? (above as ShadowRoot).host ?? null;
  const isInLabel = hit?.closest('label')?.control === one;
  return { point, box, covered: above === one || isInLabel ? null : describe(hit) };
}

/**
 * Has the next press of the mouse heard only where it is meant: what stood at a point when it was asked for may have moved by the time the press
 * comes, and then nothing of the page hears of it. `pressGuarded` tells.
 */
export function guardNextPress(sought: Sought): void {
  const one = theOne(sought);
  if (typeof one === 'string') return;
  const guarded = window as Guarded;
  guarded.guard?.abort();
  delete guarded.press;
  const above = (node: Node | null): Node | null =>
    node && (node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null);
  const hosts: Node[] = [];
  for (let root = one.getRootNode() as Partial<ShadowRoot>; root.host; )
    root = hosts[hosts.push(root.host) - 1]?.getRootNode() as Partial<ShadowRoot>;
  const isMeant = (event: Event): boolean => {
    const first = event.composedPath()[0] as Element;
    // A closed shadow tree shows its host in the place of what is in it.
    const { clientX, clientY } = event as MouseEvent;
    const tree = one.getRootNode() as Document | ShadowRoot;
    const target = hosts.includes(first) ? (tree.elementFromPoint(clientX, clientY) ?? first) : first;
    if (target.closest?.('label')?.control === one) return true;
    for (let at: Node | null = target; at; at = above(at)) if (at === one) return true;
    return false;
  };
  const over = new AbortController();
  guarded.guard = over;
  const hear = (event: Event): void => {
    // Where it began is where it was aimed: what becomes of it after that is the page's own doing, and for the test to see.
    guarded.press ??= isMeant(event) ? 'met' : 'missed';
    if (guarded.press === 'met') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (
    let view = one.ownerDocument.defaultView;
    view;
    view = view.frameElement ? (view.parent as typeof view) : null
  ) {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      view.addEventListener(type, hear, { capture: true, signal: over.signal });
  }
}

type Guarded = typeof globalThis & { press?: 'missed' | 'met'; guard?: AbortController };

/** What became of the press that was guarded, whose guard ends with this. Nothing where none was heard of, or the page is another one by now. */
export function pressGuarded(): Guarded['press'] {
  const { guard, press } = window as Guarded;
  guard?.abort();
  return press;
}

/** Where the one element is, without scrolling. */
export function look(
  sought: Sought,
): { problem: string } | { box: ReturnType<typeof boxOf>; text: string; value: string | null } {
  const one = theOne(sought);
  if (typeof one === 'string') return { problem: one };
  return { box: boxOf(one), text: paintedText(one), value: 'value' in one ? String(one.value) : null };
}

/** How many visible elements answer. */
export function countOf(sought: Sought): number {
  return findAll(sought).filter(isVisible).length;
}

/** The element that has the focus, through frames and open shadow trees. */
export function focusedNow(): string {
  let active: Element | null = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined =
      active?.shadowRoot?.activeElement ??
      (active as HTMLIFrameElement | null)?.contentDocument?.activeElement;
    if (!inner || !active) break;
    active = inner;
  }
  if (!active || active.localName === 'body') return 'nothing';
  return `${roleOf(active)} ${describe(active)}`;
}

/** Where the page is and what it says. */
export function pageInWords(): { url: string; text: string } {
  return { url: location.href, text: paintedText(document.body) };
}
