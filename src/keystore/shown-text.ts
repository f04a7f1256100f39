import type { SentenceValue } from '../values/sentence.ts';

/**
 * Text from a file as it may stand in a sentence: characters that turn the writing direction or show nothing at all become visible
 * as their code point, so that what is read is what is there. A long text is cut. Plain text always; never markup.
 */
export function shownText(text: string, longest = 120): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\u115f\u1160\u2028\u2029\u3164\uffa0]/gu,
    (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
  const characters = [...visible];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : visible;
}

/** The same, shut off from the writing direction of the sentence around it (Unicode isolates), which a sentence cannot do with markup. */
export function quotedText(text: string): string {
  const shown = shownText(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no isolation.
  return /^[\u0000-\u007f]*$/.test(shown) ? shown : `\u2068${shown}\u2069`;
}

/** The same for what goes into a gap of a sentence. A day is our own writing. */
export function quotedValue(value: SentenceValue): SentenceValue {
  return typeof value === 'string' ? quotedText(value) : value;
}
