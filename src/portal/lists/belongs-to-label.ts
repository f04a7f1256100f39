import type { Line, Piece } from '../dom/words/lines.ts';
import { readText, squeeze } from '../dom/words/text.ts';

const labelElements = 'label,dt,th,legend,[role="rowheader"],[role="columnheader"],[role="term"]';
const hints = 'small,sup,[role="tooltip"]';
const buttons = 'button,[role="button"]';
/** What a link or a button beside a label or a value does. Squeezed. */
const isVerb =
  /^(copy|copied|rename|change|edit|update|help|info|information|more|moreinfo|moreinformation|learnmore|whatisthis|whatsthis|show|hide|view)(the|this|it|display|credential|machine|name|value|toclipboard)*$/;

/** Whether a piece of a line that begins with a label belongs to the label: a star, a "?" or "i", a button, a hint, "Change". */
export function belongsToLabel({ pieces: [first] }: Line, { raw, element }: Piece): boolean {
  const text = readText(raw);
  if (text === '') return false;
  if (saysNothing(text)) return true;
  const isApart = (around: Element | null) => around !== null && !around.contains(first.element);
  if (isApart(element.closest(hints)) || isApart(element.closest(buttons))) return true;
  if (isApart(element.closest('a,[role="link"]')) && isVerb.test(squeeze(text))) return true;
  const label = first.element.closest(labelElements);
  // Old pages write label and value into one `label`, with a colon between them.
  return label?.contains(element) === true && !(label.localName === 'label' && /:\s*$/.test(first.raw));
}

/** Whether a line is a button, a hint or a sign that stands between a label and its value, and is neither. */
export function standsBetween({ pieces }: Line): boolean {
  return pieces.every(({ raw, element }) => {
    const text = readText(raw);
    if (text === '' || saysNothing(text) || element.closest(hints)) return true;
    return element.closest(`${buttons},a,[role="link"]`) !== null && isVerb.test(squeeze(text));
  });
}

/** Whether a line is the label of something else. */
export function isOwnLabel({ pieces: [first] }: Line): boolean {
  const label = first.element.closest(labelElements);
  return label !== null && (label.localName !== 'label' || label.hasAttribute('for'));
}

/** Signs are pictures, and so is the "i" of help. */
function saysNothing(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || /^[^\p{L}\p{N}]*i[^\p{L}\p{N}]*$/iu.test(text);
}
