import { extension } from '../../platform/extension-in-page.ts';
import { directionOf } from '../../platform/words/language.ts';
import { languageOf, wordsOf } from '../../platform/words/words.ts';
import { wordsSource } from '../../platform/words/words-source.ts';
import { listIn } from '../../values/written-language.ts';

const { getMessage, learn } = wordsSource(extension);

/** To be waited for before the card says anything: learns which language the person chose. */
export const learnWords = learn;

/** Words for the card. */
export const say = wordsOf(getMessage);

/** "A, B or C", as the card's language strings them together. */
export function sayAlternatives(names: readonly string[]): string {
  return listIn(languageOf(getMessage), names, 'disjunction');
}

/** The page is in English; the card says which language it is in and which way that runs. */
export function markLanguage(card: HTMLElement): void {
  const language = languageOf(getMessage);
  card.lang = language;
  card.dir = directionOf(language);
}
