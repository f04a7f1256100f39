/** The language that the sentences are written in first; all others are translated from it. */
export const sourceLanguage = 'en-AU';

/** Those of our languages that are written from right to left. */
const rightToLeft: readonly string[] = ['ar'];

/** As much of BCP 47 as the languages of locale files need: "vi", "zh-TW", "en-AU". */
const tag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/**
 * The language of a locale file, as a tag of BCP 47, from what its sentence `locale_language` says. The source language where it says
 * nothing that is one: `Intl` throws at such. Asked for every sentence, and on the portal's pages: there the first question to `Intl`
 * would hold up the page.
 */
export function readLanguage(said: string): string {
  return tag.test(said) ? said : sourceLanguage;
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
