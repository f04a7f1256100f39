const isFirefox = 'mozInnerScreenX' in globalThis;

/**
 * Whether Tab would go past all that stands in this element, were it the source of a popover. Firefox (ESR 153, tried 2026-11-25) does that:
 * nobody could choose from a list that is pointed at without a mouse. So there neither ring nor card may have it as their source.
 */
export function wouldLoseItsContents(control: Element): boolean {
  return isFirefox && control.querySelector('a[href], button, input, select, textarea, [tabindex]') !== null;
}

/**
 * Whether the card is to come right after this control in Tab order. Firefox (ESR 153, tried 2026-11-23) never comes by Tab to a popover whose
 * source is a form field. Without a source the card stands in the corner there, and is reached at the end of the page. Not in a frame,
 * whose corner may be out of sight.
 */
export function leadsOnToCard(control: Element): boolean {
  if (wouldLoseItsContents(control)) return false;
  const isFramed = control.ownerDocument.defaultView?.frameElement != null;
  return isFramed || !(isFirefox && control.matches('input, textarea, select'));
}
