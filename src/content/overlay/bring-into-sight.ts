import { coverOf, reachOf } from './reach/reach.ts';

/** The room that is left for the ring beside a bar, in CSS pixels. */
const beside = 12;

/** Scrolls only when the control cannot be seen whole, or a bar at the window's edge lies over it. */
export function bringIntoSight(element: Element): void {
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (view === null) return;
  const isInSight =
    box.top >= 0 &&
    box.left >= 0 &&
    box.bottom <= view.innerHeight &&
    box.right <= view.innerWidth &&
    reachOf(element) === 'free';
  const isTaller = box.height > view.innerHeight;
  if (!isInSight) element.scrollIntoView({ block: isTaller ? 'start' : 'center', inline: 'nearest' });
  scrollClear(element);
}

/**
 * Brings the control out from under a bar that stays at the window's upper or lower edge (a sticky header, a cookie bar), which scrolling
 * into view knows nothing of. What lies anywhere else is nothing to be scrolled around: the person has to see to it.
 */
export function scrollClear(element: Element): void {
  const { cover } = coverOf(element);
  const bar = cover && barAround(cover);
  if (!bar) return;
  const edge = bar.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const isAbove = edge.top <= 1;
  scrollBy(element, isAbove ? box.top - edge.bottom - beside : box.bottom - edge.top + beside);
}

/** What stays where it is while the page scrolls, along an edge of the window and less than half as high. */
function barAround(cover: Element): Element | null {
  const view = cover.ownerDocument.defaultView;
  for (let at: Element | null = cover; at && view; at = at.parentElement) {
    if (!/^(fixed|sticky)$/.test(view.getComputedStyle(at).position)) continue;
    const { top, bottom, width, height } = at.getBoundingClientRect();
    const isAtEdge = top <= 1 || bottom >= view.innerHeight - 1;
    return isAtEdge && width > view.innerWidth / 2 && height < view.innerHeight / 2 ? at : null;
  }
  return null;
}

/** In the innermost box around the control that still can. */
function scrollBy(element: Element, distance: number): void {
  const view = element.ownerDocument.defaultView;
  for (let at = element.parentElement; at && at !== at.ownerDocument.documentElement; at = at.parentElement) {
    const before = at.scrollTop;
    if (view === null || !/auto|scroll/.test(view.getComputedStyle(at).overflowY)) continue;
    at.scrollBy({ top: distance, behavior: 'instant' });
    if (at.scrollTop !== before) return;
  }
  view?.scrollBy({ top: distance, behavior: 'instant' });
}
