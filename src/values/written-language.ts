/** In whose words dates are written where the browser has none for a language: as the portal writes them. */
const portalLanguage = 'en-AU';

const known = new Map<string, boolean>();

/**
 * Whether the browser knows the words of a language, beyond its own pages' sentences. Chromium (156, tried 2026-11-25) has no Punjabi in it, although
 * it says so (`supportedLocalesOf`), and would write "2026 M09 16".
 */
export function hasWordsOf(language: string): boolean {
  const cached = known.get(language);
  if (cached !== undefined) return cached;
  // Every browser has these.
  if (/^en\b/.test(language)) return true;
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(0);
  const isKnown = !/^M\d+$/.test(month);
  known.set(language, isKnown);
  return isKnown;
}

/** The language to write dates in for somebody who reads this one. */
export function languageOfDates(language: string): string {
  return hasWordsOf(language) ? language : portalLanguage;
}

/** "A, B and C", or with `disjunction` "A, B or C"; "A, B, C" where the browser does not know the language's word. */
export function listIn(
  language: string,
  names: readonly string[],
  type: 'conjunction' | 'disjunction',
): string {
  return new Intl.ListFormat(language, { type: hasWordsOf(language) ? type : 'unit' }).format(names);
}
