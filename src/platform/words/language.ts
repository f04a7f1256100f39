/** The language that the sentences are written in first; all others are translated from it. */
export const sourceLanguage = 'en-AU';

/** Those of our languages that are written from right to left. */
const rightToLeft: readonly string[] = ['ar'];

/**
 * The language of a locale file, as a tag of BCP 47, from what its sentence `locale_language` says. The source language where it says
 * nothing that is one: `Intl` throws at such.
 */
export function readLanguage(said: string): string {
  const before = known.get(said);
  if (before !== undefined) return before;
  const language = tagOf(said);
  known.set(said, language);
  return language;
}

/** Asked for every sentence. */
const known = new Map<string, string>();

function tagOf(said: string): string {
  try {
    return new Intl.Locale(said).toString();
  } catch {
    return sourceLanguage;
  }
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(new Intl.Locale(language).language) ? 'rtl' : 'ltr';
}
