import type { Sentence } from '../sentence.ts';
import { withHarmlessDirection } from './harmless-direction.ts';

/** The language of the locale files there are; a second one brings its own plural rules with it. */
export const languageOfSentences = 'en';

/**
 * Turns sentences into the words of the locale files. `getMessage` is the browser's: it fills the gaps and gives '' for a name
 * that it does not know, in which case the name itself is shown, so that a missing sentence is seen and not an empty card.
 */
export function wordsOf(
  getMessage: (key: string, values?: string[]) => string,
  language: string = languageOfSentences,
): (sentence: Sentence) => string {
  const plural = new Intl.PluralRules(language);
  return (sentence) => {
    const key = 'count' in sentence ? countedKey(sentence.key, sentence.count, plural) : sentence.key;
    return getMessage(key, sentence.values?.map(withHarmlessDirection)) || key;
  };
}

/** The locale files hold `_one` and `_other`: English, the only language so far, needs no more. */
function countedKey(key: string, count: number, plural: Intl.PluralRules): string {
  return `${key}_${plural.select(count) === 'one' ? 'one' : 'other'}`;
}
