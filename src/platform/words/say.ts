import { parseCalendarDate, writtenDate } from '../../values/calendar-date.ts';
import { extension } from '../extension.ts';
import { cardWords } from './card-words.ts';
import { directionOf, sourceLanguage } from './language.ts';
import { reviewed } from './reviewed.ts';
import { languageOf, wordsOf } from './words.ts';
import { type Words, wordsSource } from './words-source.ts';
import { wordsFor, writtenOut } from './written-out.ts';

const { getMessage, learn } = wordsSource(extension);

/** To be waited for before anything is said: learns which language the person chose. */
export const learnWords = learn;

/** Words for our own pages and the background. The content script makes its own with `wordsOf`, without the polyfill. */
export const say = wordsOf(getMessage);

/** What the portal's pages are told, so that they find nothing out by themselves: days and numbers in words, and all words that it takes. */
export function inWordsForPage<Told>(told: Told): { readonly told: Told; readonly words: Words } {
  const written = writtenOut(told, getMessage);
  return { told: written, words: wordsFor(written, cardWords, getMessage) };
}

/** A day in words; anything else ("2020", "undated") as it is. */
export function sayDate(date: string): string {
  const day = parseCalendarDate(date);
  return day ? writtenDate(day, languageOf(getMessage)) : date;
}

/** The language that is read here, for `Intl`; with the portal's digits. */
export function language(): string {
  return `${languageOf(getMessage)}-u-nu-latn`;
}

/** Whether what is read here was translated, and no native reader has looked at it yet. */
export function isTranslated(): boolean {
  const language = languageOf(getMessage);
  return language !== sourceLanguage && !(language in reviewed);
}

/** Tells the browser, and through it screen readers and hyphenation, what language this page of ours is in and which way it runs. */
export function markLanguage(page: HTMLElement): void {
  const language = languageOf(getMessage);
  page.lang = language;
  page.dir = directionOf(language);
}
