import { spokenName } from './name.ts';
import type { Place } from './places.ts';
import { isPressable } from './role.ts';
import { squeeze } from './text.ts';

/** Something to press, with its text squeezed but not yet checked: hidden parts may be in it. */
export interface Candidate {
  readonly element: Element;
  readonly texts: readonly string[];
}

const longestName = 400;

/** Null for what cannot be pressed, or has more text than any control. */
export function candidateAt(element: Element, place: Place): Candidate | null {
  if (!isPressable(element) || hasMoreTextThan(longestName, element)) return null;
  const text = textOf(element, place);
  if (text.length > longestName) return null;
  return { element, texts: [text, ...attributeTexts(element)].filter(Boolean).map(squeeze) };
}

/** Asked before the text is read: some portals make something to press of all of the page. */
export function hasMoreTextThan(most: number, element: Element): boolean {
  if (element.childElementCount === 0) return false;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let length = 0;
  while (length <= most && walker.nextNode()) length += (walker.currentNode as Text).length;
  return length > most;
}

function textOf(element: Element, place: Place): string {
  const raw = element.textContent ?? '';
  // An icon's ligature ("open_in_new") must not grow into the word beside it.
  const text = raw.includes('_') && element.childElementCount > 0 ? textsIn(element).join(' ') : raw;
  if (place.nodeType !== 11) return text;
  const fill = element.querySelector('slot')?.assignedNodes({ flatten: true }) ?? [];
  return text + fill.map((node) => node.textContent ?? '').join('');
}

function textsIn(node: Node): string[] {
  return node.nodeType === 3 ? [node.nodeValue ?? ''] : [...node.childNodes].flatMap(textsIn);
}

function attributeTexts(element: Element): string[] {
  const texts = ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? '');
  if (element.localName === 'input') texts.push(element.getAttribute('value') ?? '');
  if (element.childElementCount > 0) texts.push(element.querySelector('img[alt]')?.getAttribute('alt') ?? '');
  return element.hasAttribute('aria-labelledby') ? [...texts, spokenName(element)] : texts;
}
