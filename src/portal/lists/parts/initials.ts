import type { Piece } from '../../dom/words/lines.ts';
import { readText } from '../../dom/words/text.ts';

const letters = /^\p{Lu}{1,3}$/u;

/**
 * Letters in an element of their own that only repeat how the words after them begin, as a picture of somebody without one does: "IN" before
 * "INGLETON153", "IB" before "Ingleton Bakery".
 */
export function initialsOf(pieces: readonly Piece[]): Piece | null {
  const [first, ...rest] = pieces.filter(({ raw }) => raw.trim() !== '');
  const text = readText(first?.raw ?? '');
  // What a search found is marked, and is a part of the name.
  if (
    !first ||
    first.element.localName === 'mark' ||
    !letters.test(text) ||
    rest.some(({ element }) => element === first.element)
  )
    return null;
  const name = readText(rest.map(({ raw }) => raw).join('')).toUpperCase();
  const begins = name.split(/[^\p{L}\d]+/u).map((word) => word.slice(0, 1));
  return name.startsWith(text) || begins.join('').startsWith(text) ? first : null;
}

/** Whether they stand in a box of their own, and so are no part of the word after them. */
export function isBoxed({ element }: Piece): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return /^inline-/.test(style?.display ?? '');
}
