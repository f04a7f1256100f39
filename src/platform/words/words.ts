import { writtenDate } from '../../values/calendar-date.ts';
import type { Sentence, SentenceValue } from '../../values/sentence.ts';
import { withHarmlessDirection } from './harmless-direction.ts';
import { directionOf, readLanguage } from './language.ts';

/** What puts sentences into words: the browser's `i18n.getMessage`, or what does the same with a locale file. */
export type GetMessage = (key: string, values?: string[]) => string;

/**
 * Turns sentences into the words of the locale files. `getMessage` is the browser's: it fills the gaps and gives '' for a name
 * that it does not know, in which case the name itself is shown, so that a missing sentence is seen and not an empty card.
 */
export function wordsOf(getMessage: GetMessage): (sentence: Sentence) => string {
  return (sentence) => {
    // Most sentences are the same in whatever language: a long list asks for thousands of them.
    if (!sentence.values && !('count' in sentence)) return getMessage(sentence.key) || sentence.key;
    const language = languageOf(getMessage);
    const values = sentence.values?.map((value) => inWords(value, language));
    return getMessage(nameOf(sentence, language, getMessage), values) || sentence.key;
  };
}

/** What a sentence is called in the locale files, in the form that its number takes. */
export function nameOf(sentence: Sentence, language: string, getMessage: GetMessage): string {
  if (!('count' in sentence)) return sentence.key;
  const form = `${sentence.key}_${pluralRules(language).select(sentence.count)}`;
  // What is not translated yet is said in English, which has fewer forms than some.
  return getMessage(form) ? form : `${sentence.key}_other`;
}

const rulesOf = new Map<string, Intl.PluralRules>();

/** One for a language: to make one takes longer than to use it a hundred times. */
function pluralRules(language: string): Intl.PluralRules {
  const rules = rulesOf.get(language) ?? new Intl.PluralRules(language);
  rulesOf.set(language, rules);
  return rules;
}

/** The language of the locale file that the browser chose. */
export function languageOf(getMessage: GetMessage): string {
  return readLanguage(getMessage('locale_language'));
}

/** Names and numbers would be torn apart by the words around them where those run from right to left: they are shut off (Unicode isolates). */
function inWords(value: SentenceValue, language: string): string {
  const text = typeof value === 'string' ? withHarmlessDirection(value) : writtenDate(value.date, language);
  return directionOf(language) === 'rtl' ? `\u2068${text}\u2069` : text;
}
