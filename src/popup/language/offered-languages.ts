import { type Language, languages } from '../../platform/words/languages.ts';

/**
 * The languages of ours that the person reads (`navigator.languages`, the browser's list for websites), best first, without the one that is
 * spoken now. Many a browser in Australia speaks English to people who would rather read something else.
 *
 * @param spoken a tag of BCP 47
 */
export function offeredLanguages(read: readonly string[], spoken: string): readonly Language[] {
  const known = read.flatMap((tag) => languages.find((language) => isSame(language.tag, tag)) ?? []);
  return [...new Set(known)].filter(({ tag }) => !isSame(tag, spoken));
}

/** Of the same language in the same script: Chinese of Hong Kong is written like that of Taiwan, Mexican Spanish like any other. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((tag) => new Intl.Locale(tag).maximize());
  return first?.language === second?.language && first?.script === second?.script;
}
