import { writtenDate } from '../../values/calendar-date.ts';
import type { Sentence } from '../../values/sentence.ts';
import { type GetMessage, languageOf, nameOf } from './words.ts';
import type { Words } from './words-source.ts';

/**
 * The same with every day in its sentences written out, and the form of each counted one chosen. For what goes to the portal's pages: the first
 * `Intl.DateTimeFormat` of a page holds it up for 50 ms (Chromium 156, measured 2026-11-30), `Intl.PluralRules` for 5.
 */
export function writtenOut<Told>(told: Told, getMessage: GetMessage): Told {
  const language = languageOf(getMessage);
  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(within);
    if (typeof value !== 'object' || value === null) return value;
    if (isSentence(value)) return inForm(value, language, getMessage);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, within(each)]));
  };
  return within(told) as Told;
}

/**
 * All words that a page needs to say what it is told, besides those of these names. The browser's own way to them (`i18n.getMessage`) holds up the
 * first page that asks for 20 ms (Chromium 156, measured 2026-11-30): it waits for another process.
 */
export function wordsFor(told: unknown, names: readonly string[], getMessage: GetMessage): Words {
  const words: Record<string, string> = {};
  const take = (name: string): void => {
    const said = getMessage(name, gaps);
    if (said) words[name] = said;
  };
  const within = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('key' in value && typeof value.key === 'string') take(value.key);
    for (const each of Object.values(value)) within(each);
  };
  names.forEach(take);
  within(told);
  return words;
}

/** Each gap filled with its own sign. */
const gaps = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

function isSentence(value: object): value is Sentence {
  return 'key' in value && typeof value.key === 'string' && ('count' in value || 'values' in value);
}

function inForm(sentence: Sentence, language: string, getMessage: GetMessage): Sentence {
  const values = sentence.values?.map((value) =>
    typeof value === 'string' ? value : writtenDate(value.date, language),
  );
  const key = nameOf(sentence, language, getMessage);
  return { key, ...(values ? { values } : {}) } as Sentence;
}
