import type { Answer } from './answer.ts';

/** Where a code stands in a message; null where it does not. */
export function placeOfCode(code: string, text: string, amid: readonly string[] = []): number | null {
  if (isOfFiguresAlone(code) && !mayBeCode(text, amid)) return null;
  const found = patternOf(code).exec(text);
  return found ? found.index : null;
}

/** The first place of any of the answer's codes. */
export function placeOfCodes({ codes, codesAmid }: Answer, text: string): number | null {
  const places = (codes ?? []).flatMap((code) => placeOfCode(code, text, codesAmid) ?? []);
  return places.length > 0 ? Math.min(...places) : null;
}

const isOfFiguresAlone = (code: string): boolean => /^\d+$/.test(code);

/** A year or a postcode is no code. */
const mostWordsBeside = 3;

function mayBeCode(text: string, amid: readonly string[]): boolean {
  const words = text.toLowerCase().match(/[\p{Letter}\p{Mark}]+|\p{Number}+/gu) ?? [];
  if (words.some((word) => amid.includes(word))) return true;
  return words.length <= mostWordsBeside && words.filter((word) => /^\d/.test(word)).length === 1;
}

/**
 * A code as people write it down: in any case, with spaces, dashes or nothing between its parts ("sbr gen auth 8"). Help pages write the same one
 * with more zeros or fewer: "REB.BR0301" beside "REB.BR.0314".
 */
function patternOf(code: string): RegExp {
  const parts = code.match(/[A-Z]+|\d+/g) ?? [];
  const between = '[\\s.:_/\\-\u2010-\u2015\u00b7]{0,3}';
  const written = parts.map((part) => (/^\d/.test(part) ? `0*${Number(part)}` : part)).join(between);
  return new RegExp(`(?<![a-z0-9])${written}(?![0-9])`, 'i');
}
