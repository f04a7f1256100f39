/** Where the card stands: beside its control in one of these ways, or in the corner of the window. */
export const cardPlaces = ['below', 'below-left', 'above', 'above-left', 'right', 'left', 'corner'] as const;

export type CardPlace = (typeof cardPlaces)[number];

/** The card's distance from control and window, in CSS pixels: its margin. */
export const distance = 14;

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

/**
 * The place in which the whole card fits, stays off its control, and covers the fewest other controls; of several the first in the order above,
 * the corner last, but the one it has already before all, so that it does not jump about. The style sheet keeps the card there while the page scrolls, and has it step aside when it no longer fits.
 */
export function placeOfCard(control: Element, card: Element, now: CardPlace | null): CardPlace {
  const view = control.ownerDocument.defaultView;
  if (view === null) return 'corner';
  const box = control.getBoundingClientRect();
  const size = { width: card.clientWidth + 2, height: card.clientHeight + 6 };
  const places = boxesOf(box, size, view);
  const others = boxesInUse(control);
  let best: { place: CardPlace; covered: number } = { place: 'corner', covered: Number.POSITIVE_INFINITY };
  // The corner of a frame may lie far outside of what the window shows of it; beside the control it is where the person looks.
  const tried = view.frameElement ? cardPlaces.filter((place) => place !== 'corner') : cardPlaces;
  for (const place of now ? [now, ...tried] : tried) {
    if (!fits(places[place], view) || overlaps(places[place], box)) continue;
    const covered = others.filter((other) => overlaps(places[place], other)).length;
    if (covered < best.covered) best = { place, covered };
  }
  return best.place;
}

/** In a small window the card lies along the bottom, unless along the top it lies on less of its control and the ring around it. */
export function isBetterOnTop(control: Element, card: Element): boolean {
  const view = control.ownerDocument.defaultView;
  if (view === null) return false;
  const { top, bottom } = control.getBoundingClientRect();
  const { height } = card.getBoundingClientRect();
  const ring = 6;
  const coveredBelow = bottom + ring - (view.innerHeight - height);
  const coveredAbove = height - (top - ring);
  return coveredBelow > 0 && coveredAbove < coveredBelow;
}

function boxesOf(box: DOMRect, { width, height }: { width: number; height: number }, view: Window) {
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
    corner: at(view.innerWidth - distance - width, view.innerHeight - distance - height),
  } satisfies Record<CardPlace, Box>;
}

function fits({ left, top, right, bottom }: Box, { innerWidth, innerHeight }: Window): boolean {
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function boxesInUse(control: Element): DOMRect[] {
  const elements = [...control.ownerDocument.querySelectorAll(inUse)].slice(0, mostLookedAt);
  return elements
    .filter((element) => !element.contains(control))
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 1 && height > 1);
}
