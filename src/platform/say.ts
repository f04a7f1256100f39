import { parseCalendarDate, writtenDate } from '../calendar-date.ts';
import { extension } from './extension.ts';
import { directionOf, sourceLanguage } from './language.ts';
import { type GetMessage, languageOf, wordsOf } from './words.ts';

const getMessage: GetMessage = (key, values) => extension.i18n.getMessage(key, values);

/** Words for our own pages and the background. The content script makes its own with `wordsOf`, without the polyfill. */
export const say = wordsOf(getMessage);

/** A day in words; anything else ("2020", "undated") as it is. */
export function sayDate(date: string): string {
  const day = parseCalendarDate(date);
  return day ? writtenDate(day, languageOf(getMessage)) : date;
}

/** Whether what is read here was translated, and no native reader has looked at it yet. */
export function isTranslated(): boolean {
  return languageOf(getMessage) !== sourceLanguage;
}

/** Tells the browser, and through it screen readers and hyphenation, what language this page of ours is in and which way it runs. */
export function markLanguage(page: HTMLElement): void {
  const language = languageOf(getMessage);
  page.lang = language;
  page.dir = directionOf(language);
}
