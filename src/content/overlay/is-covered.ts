/**
 * Whether something that came later lies over the middle of the card: the browser's top layer has its own order, in which what was shown
 * last is above. A menu that the person opened there closes by itself and is left alone.
 */
export function isCovered(card: Element, host: Element): boolean {
  const box = card.getBoundingClientRect();
  const root = host.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return hit !== null && hit !== host && !hit.closest('[popover="auto"], [popover=""], [popover="hint"]');
}
