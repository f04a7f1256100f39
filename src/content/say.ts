import { extension } from '../platform/extension-in-page.ts';
import { directionOf } from '../platform/language.ts';
import { type GetMessage, languageOf, wordsOf } from '../platform/words.ts';

const getMessage: GetMessage = (key, values) => extension.i18n.getMessage(key, values);

/** Words for the card. */
export const say = wordsOf(getMessage);

/** "A, B or C", as the card's language strings them together. */
export function sayAlternatives(names: readonly string[]): string {
  return new Intl.ListFormat(languageOf(getMessage), { type: 'disjunction' }).format(names);
}

/** The page is in English; the card says which language it is in and which way that runs. */
export function markLanguage(card: HTMLElement): void {
  const language = languageOf(getMessage);
  card.lang = language;
  card.dir = directionOf(language);
}
