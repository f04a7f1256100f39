export const isFirefox = 'mozInnerScreenX' in globalThis;

/**
 * Whether Tab would go past all that stands in this element, were it the source of a popover. Firefox (ESR 153, tried 2026-11-25) does that:
 * nobody could choose from a list that is pointed at without a mouse. So there neither ring nor card may have it as their source.
 */
export function wouldLoseItsContents(control: Element): boolean {
  return isFirefox && control.querySelector('a[href], button, input, select, textarea, [tabindex]') !== null;
}

/**
 * Whether the card is to come right after this control in Tab order. Firefox (ESR 153, tried 2026-11-23) never comes by Tab to a popover whose
 * source is a form field. Without a source the card is reached at the end of the page.
 */
export function leadsOnToCard(control: Element): boolean {
  return !wouldLoseItsContents(control) && !(isFirefox && control.matches('input, textarea, select'));
}
