import { mistypedBy } from '../software/near-words.ts';

/** What was typed, ready to be looked through. */
export interface Typed {
  readonly words: readonly string[];
  /** All of it without what stands between the words: Chinese has no spaces. */
  readonly inOne: string;
}

/** A pasted text is long enough with that. */
const mostWords = 300;

export function typedWords(text: string): Typed {
  const words = plain(text)
    .split(/[^\p{Letter}\p{Mark}\p{Number}]+/u)
    .filter(Boolean)
    .slice(0, mostWords);
  return { words, inOne: words.join('') };
}

/**
 * Small letters without accents, which people leave out when they are in a hurry. The vowels of Hindi and Punjabi are marks too, and stay: a
 * word is nothing without them. Arabic is written with and without its short vowels.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('ς', 'σ')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}

/** How well a word of a phrase stands in what was typed: 1 as it is, less with another ending or a typing error, 0 not at all. */
export function standsIn(word: string, typed: Typed, isKnown: (word: string) => boolean): number {
  if (/\p{Script=Han}/u.test(word)) return typed.inOne.includes(word) ? 1 : 0;
  const beside = word.split('_');
  if (beside.length > 1) return standBeside(beside, typed.words) ? 1 : 0;
  let best = 0;
  for (const each of typed.words) {
    if (each === word) return 1;
    best = Math.max(best, isInflected(each, word) ? 0.9 : isMistyped(each, word, isKnown) ? 0.8 : 0);
  }
  return best;
}

function standBeside(beside: readonly string[], words: readonly string[]): boolean {
  return words.some((_, at) => beside.every((each, along) => words[at + along] === each));
}

/** Articles and little words that Arabic writes together with the next one. */
const arabicBefore = /^[وف]?(ال|لل|بال|كال|[بلك])?/;

/**
 * The same word in another form: "renewing" for "renewal", "caducada" for "caducado". In Korean what follows a noun is written together with
 * it, in Arabic what goes before.
 */
function isInflected(typed: string, word: string): boolean {
  if (/\p{Script=Hangul}/u.test(word)) return typed.startsWith(word);
  if (/\p{Script=Arabic}/u.test(word) && typed.length > word.length) {
    const bare = typed.replace(arabicBefore, '');
    return bare === word || bare === word.replace(/^ال/, '');
  }
  const same = commonBeginning(typed, word);
  const isLonger = same >= 4 && same === Math.min(typed.length, word.length);
  return (isLonger || same >= 5) && Math.max(typed.length, word.length) - same <= 3;
}

function commonBeginning(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** Short words are too near to each other: "store" is not "stole". What is itself a word that answers are found by was meant. */
function isMistyped(typed: string, word: string, isKnown: (word: string) => boolean): boolean {
  return word.length >= 6 && typed.length >= 6 && !isKnown(typed) && mistypedBy(typed, word) < 3;
}
