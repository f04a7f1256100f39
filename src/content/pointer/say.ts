import { extension } from '../../platform/extension-in-page.ts';
import { directionOf } from '../../platform/words/language.ts';
import { languageOf, wordsOf } from '../../platform/words/words.ts';
import { wordsSource } from '../../platform/words/words-source.ts';
import type { MessageKey } from '../../values/sentence.ts';

const { getMessage, learn, take } = wordsSource(extension);

/** For a page of ours with the guide in it, before the card says anything: learns which language the person chose. */
export const learnWords = learn;

/** On the portal's pages the background tells the words with what there is to say. */
export const takeWords = take;

/** Words for the card. */
export const say = wordsOf(getMessage);

/**
 * "A, B or C" of what is in words already, as the card's language strings it together. Not by `Intl.ListFormat`: the first one holds up a
 * page for 50 ms.
 */
export function sayAlternatives([first, ...others]: readonly string[]): string {
  const last = others.pop();
  if (first === undefined || last === undefined) return first ?? '';
  const before = others.reduce(
    (list, each) => getMessage('list_between' satisfies MessageKey, [list, each]),
    first,
  );
  return getMessage('list_or' satisfies MessageKey, [before, last]);
}

/** The page is in English; the card says which language it is in and which way that runs. */
export function markLanguage(card: HTMLElement): void {
  const language = languageOf(getMessage);
  card.lang = language;
  card.dir = directionOf(language);
}
