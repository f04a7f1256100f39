import type { Language } from './languages.ts';
import type { LocaleFile, Message } from './locale-file.ts';

/** A sentence that a language has to have. */
export interface Wanted {
  readonly key: string;
  /** What it is translated from. */
  readonly english: Message;
  /** The plural form that it is for; null for a sentence without a number. */
  readonly form: Intl.LDMLPluralRule | null;
}

const counted = /^(.+)_(one|other)$/;

/**
 * All the sentences of a language, in the order of the English file. Of a sentence that depends on a number it has as many forms as CLDR
 * gives the language: Arabic six, Chinese one. All but `one` are translated from the English `other`.
 */
export function wantedOf(english: LocaleFile, { tag }: Language): readonly Wanted[] {
  const forms = formsOf(tag);
  return Object.entries(english).flatMap(([key, message]): Wanted[] => {
    const [, base = key] = counted.exec(key) ?? [];
    const one = english[`${base}_one`];
    const other = english[`${base}_other`];
    if (!one || !other) return [{ key, english: message, form: null }];
    // Once for both.
    if (key !== `${base}_one`) return [];
    return forms.map((form) => ({
      key: `${base}_${form}`,
      english: form === 'one' ? one : other,
      form,
    }));
  });
}

/** Those that our numbers need: days and things in a list, never a million, for which Italian and Spanish have a form of their own. */
function formsOf(tag: string): readonly Intl.LDMLPluralRule[] {
  const rules = new Intl.PluralRules(tag);
  const forms = new Set(Array.from({ length: 10_000 }, (_, number) => rules.select(number)));
  return (['zero', 'one', 'two', 'few', 'many', 'other'] as const).filter((form) => forms.has(form));
}
