/** Where the card stands: beside its control in one of these ways, or in the corner of the window. */
export type CardPlace = 'below' | 'below-left' | 'above' | 'above-left' | 'right' | 'left' | 'corner';

/** The card's distance from control and window, in CSS pixels: its margin. */
export const distance = 14;

/** Fields have room beside them and other fields below; buttons and links have room below. */
const preferences: Readonly<Record<'field' | 'control', readonly CardPlace[]>> = {
  field: ['right', 'left', 'above', 'above-left', 'below', 'below-left'],
  control: ['below', 'below-left', 'above', 'above-left', 'right', 'left'],
};

/**
 * The first place in which the whole card fits without covering the control; the corner where none does. Around a tick box everything is
 * there to be read, so the card keeps away. The style sheet keeps the card there while the page scrolls, and has it step aside when it no
 * longer fits.
 */
export function placeOfCard(control: Element, card: Element): CardPlace {
  if (isTickBox(control)) return 'corner';
  const view = control.ownerDocument.defaultView;
  if (view === null) return 'corner';
  const box = control.getBoundingClientRect();
  const width = card.clientWidth + 2 * distance;
  const height = card.clientHeight + 2 * distance + 6;
  const room = {
    below: view.innerHeight - box.bottom >= height,
    above: box.top >= height,
    rightwards: view.innerWidth - box.left >= width,
    leftwards: box.right >= width,
    right: view.innerWidth - box.right >= width,
    left: box.left >= width,
  };
  const fits: Readonly<Record<CardPlace, boolean>> = {
    below: room.below && room.rightwards,
    'below-left': room.below && room.leftwards,
    above: room.above && room.rightwards,
    'above-left': room.above && room.leftwards,
    right: room.right,
    left: room.left,
    corner: true,
  };
  const kind = control.matches('input, textarea, [role="textbox"]') ? 'field' : 'control';
  return preferences[kind].find((place) => fits[place]) ?? 'corner';
}

function isTickBox(control: Element): boolean {
  const tickBox = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';
  return control.matches(tickBox) || control.querySelector(tickBox) !== null;
}
