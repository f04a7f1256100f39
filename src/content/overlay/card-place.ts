/** Where the card stands: beside its control in one of these ways, or in a corner of the window. */
const besideControl = ['below', 'below-left', 'above', 'above-left', 'right', 'left'] as const;
const corners = ['corner', 'corner-left', 'corner-top', 'corner-top-left'] as const;

export type CardPlace = (typeof besideControl)[number] | (typeof corners)[number];

/** The card's distance from control and window, in CSS pixels: its margin. */
export const distance = 14;
/** What the ring takes around the control. */
const ring = 6;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a person may want to use or read while the card is there. On a page with more of it, the first ones have to do. */
const inUse =
  'a[href], button, input, select, textarea, label, [role="button"], [role="tab"], [role="checkbox"]';
const mostLookedAt = 300;
/** To cover its own control is worse than any number of others. */
const ownControl = mostLookedAt + 1;

/**
 * The place in which the whole card fits and covers the fewest controls, least of all its own; of several the first in the order above, but
 * the one it has already before all, so that it does not jump about. Without a control only the corners come into question. The style sheet
 * keeps the card there while the page scrolls, and has it step aside when it no longer fits.
 */
export function placeOfCard(
  control: Element | null,
  card: Element,
  page: Document,
  now: CardPlace | null,
): CardPlace {
  const view = page.defaultView;
  if (view === null) return 'corner';
  const size = { width: card.clientWidth + 2, height: card.clientHeight + 6 };
  const box = control?.getBoundingClientRect();
  const places = { ...cornersOf(size, view), ...(box && placesBeside(box, size, view)) };
  // The corner of a frame may lie far outside of what the window shows of it; beside the control it is where the person looks.
  const isFramed = view.frameElement !== null && control !== null;
  const tried = [...(control ? besideControl : []), ...(isFramed ? [] : corners)];
  const others = boxesInUse(page, control);
  let best: CardPlace = 'corner';
  let fewest = Number.POSITIVE_INFINITY;
  for (const place of now ? [now, ...tried] : tried) {
    const there = places[place];
    if (!there || !fits(there, view)) continue;
    const covered = countCovered(there, others) + (box ? harmTo(box, place, there) : 0);
    if (covered < fewest) [best, fewest] = [place, covered];
  }
  return best;
}

/** Counted as so many controls covered: who looks at the control should see the card too. */
const farCorner = 3;

function harmTo(control: Box, place: CardPlace, there: Box): number {
  const isFar = place.startsWith('corner-');
  return (overlaps(there, around(control)) ? ownControl : 0) + (isFar ? farCorner : 0);
}

/** In a small window the card lies along the bottom, unless along the top it lies on less of its control, or without one on fewer others. */
export function isBetterOnTop(control: Element | null, card: Element, page: Document): boolean {
  const view = page.defaultView;
  if (view === null) return false;
  const { innerWidth: right, innerHeight: bottom } = view;
  const { height } = card.getBoundingClientRect();
  if (control) {
    const box = around(control.getBoundingClientRect());
    return box.bottom > bottom - height && height - box.top < box.bottom - (bottom - height);
  }
  const others = boxesInUse(page, null);
  const below = countCovered({ left: 0, top: bottom - height, right, bottom }, others);
  return countCovered({ left: 0, top: 0, right, bottom: height }, others) < below;
}

/** Whether the card lies on its control, or on the ring around it. */
export function isOnControl(card: Element, control: Element): boolean {
  return overlaps(card.getBoundingClientRect(), around(control.getBoundingClientRect()));
}

type Size = Readonly<Record<'width' | 'height', number>>;

function placesBeside(box: DOMRect, { width, height }: Size, view: Window) {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const below = box.bottom + distance;
  const above = box.top - distance - height;
  const middle = Math.min(
    Math.max(box.top + (box.height - height) / 2, distance),
    view.innerHeight - distance - height,
  );
  return {
    below: at(box.left + distance, below),
    'below-left': at(box.right - distance - width, below),
    above: at(box.left + distance, above),
    'above-left': at(box.right - distance - width, above),
    right: at(box.right + distance, middle),
    left: at(box.left - distance - width, middle),
  } satisfies Partial<Record<CardPlace, Box>>;
}

function cornersOf(
  { width, height }: Size,
  { innerWidth, innerHeight }: Window,
): Partial<Record<CardPlace, Box>> {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const [right, bottom] = [innerWidth - distance - width, innerHeight - distance - height];
  return {
    corner: at(right, bottom),
    'corner-left': at(distance, bottom),
    'corner-top': at(right, distance),
    'corner-top-left': at(distance, distance),
  };
}

function fits({ left, top, right, bottom }: Box, { innerWidth, innerHeight }: Window): boolean {
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}

function around({ left, top, right, bottom }: Box): Box {
  return { left: left - ring, top: top - ring, right: right + ring, bottom: bottom + ring };
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function countCovered(box: Box, others: readonly Box[]): number {
  return others.filter((other) => overlaps(box, other)).length;
}

function boxesInUse(page: Document, control: Element | null): DOMRect[] {
  const elements = [...page.querySelectorAll(inUse)].slice(0, mostLookedAt);
  return elements
    .filter((element) => control === null || !element.contains(control))
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 1 && height > 1);
}
