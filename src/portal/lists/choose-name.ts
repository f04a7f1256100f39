import type { Candidate } from '../dom/snapshot.ts';
import type { Line } from '../dom/words/lines.ts';
import { readText, squeeze } from '../dom/words/text.ts';

export interface ReadName {
  /** To the letter; '' where it is cut off and nothing gives the whole of it. */
  readonly text: string;
  readonly element: Element;
  /** What else may be the name, where it is the first of several and nothing but that tells. */
  readonly rivals?: readonly string[];
}

/** What is done with one credential alone; such a word before a name is the button's. */
const verb = /^(edit|revoke|claim|renew)\s+\S/i;
/** The number of a card, "2" or "2 of 7", and what stands in a picture's place for a name that begins with a number. */
const number = /^\d{1,3}([.)]|\s*(of|\/)\s*\d{1,4})?$/i;
const verbWords = ['edit', 'revoke', 'claim', 'renew', 'view', 'select', 'open', 'manage'];

/** Whether it says what is done, and with what: "Edit Bakery-Payroll". */
export function saysVerbAndName({ element }: Candidate): boolean {
  const text = element.textContent ?? '';
  return text.length < 400 && verb.test(readText(text));
}

/**
 * Which of the lines that may be a card's name is it: what a button says that it is for, else what stands in a heading, else the first. Null
 * where nothing tells: letters in a picture's place may be the name's, or those of whoever looks after it.
 */
export function chooseName(
  names: readonly ReadName[],
  lines: readonly Line[],
  pressables: readonly Candidate[],
): ReadName | null {
  const [first, second] = names;
  if (!first || !second) return first ?? null;
  const named = names.find(({ text }) => isNamedByButton(text, pressables));
  if (named) return named;
  const chosen = withoutInitials(first, second, lines);
  const rest = chosen === second ? names.slice(1) : names;
  const inHeading = rest.find(isInHeading);
  if (inHeading) return inHeading;
  if (chosen === null || isOnButton(chosen, names)) return null;
  const rivals = rest.slice(1).map(({ text }) => text);
  return rivals.length > 0 ? { ...chosen, rivals } : chosen;
}

/** Whether it stands on a button and another one beside that: what is done with it may be all that the button says. */
function isOnButton({ element }: ReadName, names: readonly ReadName[]): boolean {
  const button = element.closest('button,[role="button"]');
  return button !== null && names.some((other) => !button.contains(other.element));
}

/** Whether more than its place tells that it is the name. */
export function isTold(name: ReadName, pressables: readonly Candidate[]): boolean {
  return isInHeading(name) || isNamedByButton(name.text, pressables);
}

function isInHeading({ element }: ReadName): boolean {
  return element.closest('h2,h3,h4,h5,h6,[role="heading"]') !== null;
}

function isNamedByButton(name: string, pressables: readonly Candidate[]): boolean {
  const squeezed = squeeze(name);
  return pressables.some(({ texts }) =>
    texts.some((text) => verbWords.some((each) => text === each + squeezed)),
  );
}

function withoutInitials(first: ReadName, second: ReadName, lines: readonly Line[]): ReadName | null {
  if (number.test(first.text)) return second.text.startsWith(first.text) ? second : null;
  if (!/^\p{Lu}{1,3}$/u.test(first.text)) return first;
  if (second.text.toUpperCase().startsWith(first.text.charAt(0))) return second;
  // Some word begins with any one letter: that tells nothing.
  if (areInitials(first.text, lines)) return first.text.length > 1 ? second : null;
  // One letter is a name oftener than a person's picture; and what is no word, such as a date that is none, leaves no doubt.
  return first.text.length === 2 && /\p{L}{2}/u.test(second.text) ? null : first;
}

/** Whether words that stand side by side begin with these letters: "AN" of "Alexandra Nguyen". */
function areInitials(letters: string, lines: readonly Line[]): boolean {
  const words = new RegExp(
    `(?<!\\p{L})${[...letters].map((letter) => `${letter}\\p{L}+`).join('\\s+')}`,
    'u',
  );
  return lines.some(({ text }) => text.length < 200 && words.test(text));
}
