import { hostName } from './host.ts';

/** Scrolls only when the control cannot be seen whole. */
export function bringIntoSight(element: Element): void {
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  const isInSight =
    view !== null &&
    box.top >= 0 &&
    box.left >= 0 &&
    box.bottom <= view.innerHeight &&
    box.right <= view.innerWidth &&
    isUncovered(element, box);
  const isTaller = view !== null && box.height > view.innerHeight;
  if (!isInSight) element.scrollIntoView({ block: isTaller ? 'start' : 'center', inline: 'nearest' });
}

/** False where a sticky header or the edge of a scrolling box hides it. */
function isUncovered(element: Element, box: DOMRect): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return hit === null || element.contains(hit) || hit.contains(element) || hit.localName === hostName;
}
