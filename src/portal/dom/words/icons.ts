/*
 * Icons that a font draws: the page holds a word ("login"), and where the font is there the word is drawn as a picture. Read out, or with
 * the font missing, the word is glued to the label.
 */

const iconWord = /^[a-z0-9_]{2,30}$/;
const iconFont = /icon|symbols|glyph/i;

/**
 * Words of Material Symbols and Material Icons (fonts.google.com/icons, read 2026-11-29) that are one plain word and go before labels.
 * None that would turn the label beside it round is among them: an "undo" before "Revoke" is no decoration to rely on, nor is
 * "cancel", "close", "block", "remove", "stop" or "history".
 */
const pictures = new Set(
  (
    'login logout edit create add download upload save delete person people group groups lock key link launch search settings menu ' +
    'home help info warning error check done visibility refresh sync print share send email mail call phone business store badge ' +
    'fingerprint security shield verified password assignment article description folder list apps dashboard east west forward ' +
    'reply star flag face today event schedule language public file summarize tune handyman build domain ' +
    'storefront contacts topic feed task inventory policy gavel approval receipt savings work passkey ' +
    'devices computer laptop dns storage cloud memory token extension api code terminal'
  ).split(' '),
);
/** Those that are put after a label. Most words after one belong to it: "Edit email", "Download key". */
const picturesAfter = new Set(['east', 'launch', 'forward']);

/** Whether an element holds an icon's word and nothing else: told by its tag, its class or its font, or by the word where the tag is `i`. */
export function isIcon(element: Element, fontFamily: () => string): boolean {
  if (element.childElementCount > 0) return false;
  const word = (element.textContent ?? '').trim();
  if (!iconWord.test(word)) return false;
  if (element.localName.includes('icon') || iconFont.test(element.getAttribute('class') ?? '')) return true;
  // A slanted word may be a word of the label: "Download <i>guide</i>".
  if (element.localName === 'i') return pictures.has(word) || word.includes('_') || goesBeforeLabel(element);
  return iconFont.test(fontFamily());
}

function goesBeforeLabel({ previousSibling, nextSibling }: Element): boolean {
  return !previousSibling?.textContent?.trim() && /^\s*\p{Lu}/u.test(nextSibling?.textContent ?? '');
}

/**
 * A name without an icon's word that stands glued to it, whatever element that is in: "login Continue with Digital Identity". Only a word
 * in lower case before a label that begins with a capital is taken for one; so no label is written.
 */
export function withoutIconWord(name: string): string {
  const [, before, label] = /^([a-z0-9_]+)\s+([\p{Lu}\p{N}].*)$/su.exec(name) ?? [];
  if (before && label && pictures.has(before)) return label;
  const [, rest, after] = /^(\p{Lu}.*\S)\s+([a-z]+)$/su.exec(name) ?? [];
  if (!rest || !after) return name;
  const repeatsLabel = pictures.has(after) && rest.toLowerCase().split(' ').includes(after);
  return repeatsLabel || picturesAfter.has(after) ? rest : name;
}
