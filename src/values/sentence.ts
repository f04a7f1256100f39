import type messages from '../public/_locales/en/messages.json';
import type { CalendarDate } from './calendar-date.ts';

type Key = keyof typeof messages;

/** A sentence of the locale files that depends on a number: English has it as `<key>_one` and `<key>_other`. */
export type CountedKey = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** A sentence of the locale files, by its name there. */
export type MessageKey = Exclude<Key, `${CountedKey}_one` | `${CountedKey}_other`>;

/** What goes into a gap of a sentence: text as it is, or a day, which every language writes in its own way. */
export type SentenceValue = string | { readonly date: CalendarDate };

/**
 * Something a person will read, before it has become words: the name of a sentence in the locale files, and what goes into
 * its gaps, in order. The pure rooms speak in these; `platform/words/words.ts` turns them into the person's language.
 */
export type Sentence =
  | { readonly key: MessageKey; readonly values?: readonly SentenceValue[] }
  | { readonly key: CountedKey; readonly count: number; readonly values?: readonly SentenceValue[] };

/** A sentence without a number in it. */
export function sentence(key: MessageKey, ...values: readonly SentenceValue[]): Sentence {
  return values.length > 0 ? { key, values } : { key };
}

/** A sentence whose wording depends on `count`, which also fills its first gap. */
export function counted(key: CountedKey, count: number, ...values: readonly SentenceValue[]): Sentence {
  return { key, count, values: [String(count), ...values] };
}
