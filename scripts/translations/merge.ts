import { type Fault, faultsOf } from './faults.ts';
import type { Language } from './languages.ts';
import type { LocaleFile, Message } from './locale-file.ts';
import { wantedOf } from './wanted.ts';

/**
 * A locale file with new translations in it, in the order of the English file and each beside the English that it was made from; what is
 * not wanted any more is gone. A translation with a fault is not taken in.
 */
export function merge(
  english: LocaleFile,
  translated: LocaleFile,
  given: Readonly<Record<string, string>>,
  language: Language,
): { readonly merged: LocaleFile; readonly refused: readonly Fault[] } {
  const all: Readonly<Record<string, string>> = { ...given, locale_language: language.tag };
  const wanted = wantedOf(english, language);
  const merged: Record<string, Message> = {};
  for (const { key, english: source } of wanted) {
    const text = all[key];
    const kept = translated[key];
    if (text !== undefined) {
      const { placeholders } = source;
      merged[key] = { message: text, description: source.message, ...(placeholders && { placeholders }) };
    } else if (kept) merged[key] = kept;
  }
  const known = new Set(wanted.map(({ key }) => key));
  const unknown = Object.keys(given).filter((key) => !known.has(key));
  const faults = faultsOf(english, merged, language).filter(({ key }) => key in all);
  for (const { key } of faults) {
    const kept = translated[key];
    if (kept) merged[key] = kept;
    else delete merged[key];
  }
  return {
    merged,
    refused: [...unknown.map((key) => ({ key, fault: 'no such sentence in this language' })), ...faults],
  };
}
