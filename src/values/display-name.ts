import { type Sentence, sentence } from './sentence.ts';

/** In what way a typed display name differs from the old credential's, from the slightest to the plainest. */
export type Difference =
  | 'outer-spaces'
  | 'inner-spaces'
  | 'case'
  | 'accents'
  | 'dash'
  | 'look-alike'
  | 'several'
  | 'unfinished'
  | 'other';

/**
 * Compares what stands in the field with the old display name, character by character: the portal takes any other spelling for a new
 * name, and a new name has none of the old one's permissions. Null when they are the same or nothing has been typed.
 */
export function differenceOf(typed: string, wanted: string): Difference | null {
  if (typed === wanted || typed === '') return null;
  if (typed.trim() === wanted.trim()) return 'outer-spaces';
  if (withoutSpaces(typed) === withoutSpaces(wanted)) return 'inner-spaces';
  if (typed.toLowerCase() === wanted.toLowerCase()) return 'case';
  if (typed.normalize('NFC') === wanted.normalize('NFC')) return 'accents';
  if (withPlainDashes(typed) === withPlainDashes(wanted)) return 'dash';
  const isLookAlike = asSeen(typed) === asSeen(wanted) || isOneLookAlike(typed, wanted);
  // A space, a dash or a mark that differs first is of no alphabet.
  if (isLookAlike && /[\p{L}\p{N}|]/u.test(firstDifferentCharacters(typed, wanted)[0])) return 'look-alike';
  if (foldedEntirely(typed) === foldedEntirely(wanted)) return 'several';
  return wanted.startsWith(typed) ? 'unfinished' : 'other';
}

/** Says in words what differs; where single characters do, which ones. */
export function sayDifference(difference: Difference, typed: string, wanted: string): Sentence {
  switch (difference) {
    case 'outer-spaces':
      return sentence(typed.length > wanted.length ? 'name_differs_extra_space' : 'name_differs_lost_space');
    case 'inner-spaces':
      return sentence('name_differs_inner_spaces');
    case 'accents':
      return sentence('name_differs_accents');
    case 'several':
      return sentence('name_differs_several');
    case 'unfinished':
      return sentence('name_differs_unfinished');
    case 'other':
      return sentence('name_differs_entirely');
    case 'look-alike':
      return sentence(
        `name_differs_look_alike_${kindOf(firstDifferentCharacters(typed, wanted)[0])}`,
        ...firstDifferentCharacters(typed, wanted),
      );
    default:
      return sentence(`name_differs_${difference}`, ...firstDifferentCharacters(typed, wanted));
  }
}

/** One character only, and one that looks alike but for its size: a zero for the small letter o. */
function isOneLookAlike(typed: string, wanted: string): boolean {
  const [typedCharacters, wantedCharacters] = [[...typed], [...wanted]];
  const differing = wantedCharacters.filter((character, index) => character !== typedCharacters[index]);
  return (
    typedCharacters.length === wantedCharacters.length &&
    differing.length === 1 &&
    foldedEntirely(typed) === foldedEntirely(wanted)
  );
}

/** The first character that differs: as typed, as wanted, and its place from 1. */
function firstDifferentCharacters(typed: string, wanted: string): [string, string, string] {
  const [typedCharacters, wantedCharacters] = [[...typed], [...wanted]];
  const at = wantedCharacters.findIndex((character, index) => character !== typedCharacters[index]);
  return [typedCharacters[at] ?? '', wantedCharacters[at] ?? '', String(at + 1)];
}

function kindOf(character: string): 'digit' | 'latin' | 'alphabet' {
  if (/\p{Number}/u.test(character)) return 'digit';
  return /\p{Script=Latin}|[|]/u.test(character) ? 'latin' : 'alphabet';
}

/** Without what is no letter either, and not even seen: a space of no width comes with what is pasted. */
function withoutSpaces(name: string): string {
  return name.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');
}

function withPlainQuotes(name: string): string {
  return name.replace(/[\u2018\u2019\u2032`\u00b4]/g, "'").replace(/[\u201c\u201d\u2033]/g, '"');
}

function withPlainDashes(name: string): string {
  return name.replace(/[\p{Pd}\u2212]/gu, '-');
}

/** Characters of other alphabets, and digits, that look like a Latin letter (Unicode UTS #39, those on Australian keyboards). */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['O', '0ОΟ'],
    ['o', 'оο'],
    ['l', '1I|Іl'],
    ['A', 'АΑ'],
    ['a', 'а'],
    ['B', '8ВΒ'],
    ['C', 'С'],
    ['c', 'с'],
    ['E', 'ЕΕ'],
    ['e', 'е'],
    ['H', 'НΗ'],
    ['i', 'і'],
    ['J', 'Ј'],
    ['j', 'ј'],
    ['K', 'КΚ'],
    ['M', 'МΜ'],
    ['N', 'Ν'],
    ['P', 'РΡ'],
    ['p', 'рρ'],
    ['S', '5Ѕ'],
    ['s', 'ѕ'],
    ['T', 'ТΤ'],
    ['X', 'ХΧ'],
    ['x', 'х'],
    ['Y', 'УΥ'],
    ['y', 'у'],
    ['Z', '2Ζ'],
    ['v', 'ν'],
  ].flatMap(([latin = '', doubles = '']) => [...doubles].map((double) => [double, latin])),
);

function asSeen(name: string): string {
  return [...withPlainDashes(withPlainQuotes(name).normalize('NFKC'))]
    .map((each) => lookAlikes[each] ?? each)
    .join('');
}

function foldedEntirely(name: string): string {
  return withoutSpaces(asSeen(name)).toLowerCase();
}
