import type { Target } from './controls.ts';
import { isVisible } from './dom/visibility.ts';
import { findControl } from './find-control.ts';

/**
 * Whether what was pointed at is still the right thing. The cheap reasons why not come first; then the whole question is asked anew,
 * because a twin that came, a dialog that opened or a row that moved make it wrong without touching the element itself.
 */
export function stillRight(target: Target, element: Element): boolean {
  if (!element.isConnected || !isVisible(element)) return false;
  const found = findControl(topDocument(element), target);
  return (found.kind === 'found' || found.kind === 'disabled') && found.element === element;
}

/** The document that the search began in: the outermost of the same origin. */
function topDocument(element: Element): Document {
  let at = element.ownerDocument;
  for (let frame = at.defaultView?.frameElement; frame; frame = at.defaultView?.frameElement)
    at = frame.ownerDocument;
  return at;
}
