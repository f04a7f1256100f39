/** A language that the English sentences are translated into. */
export interface Language {
  /** The folder in `_locales`, as the browsers want it. */
  readonly folder: string;
  /** The tag of BCP 47, for `Intl` and the pages' `lang`. */
  readonly tag: string;
  readonly name: string;
  /** What there is already is tested; what is missing or stale is let pass. The built extension is without the language until all of it is there. */
  readonly isUnfinished?: true;
}

/** English first, then the languages most spoken by owners of small businesses in Australia. */
export const languages: readonly Language[] = [
  { folder: 'zh_CN', tag: 'zh-CN', name: 'Chinese, simplified' },
  { folder: 'zh_TW', tag: 'zh-TW', name: 'Chinese, traditional' },
  { folder: 'vi', tag: 'vi', name: 'Vietnamese' },
  { folder: 'ar', tag: 'ar', name: 'Arabic' },
  { folder: 'pa', tag: 'pa', name: 'Punjabi' },
  { folder: 'hi', tag: 'hi', name: 'Hindi' },
  { folder: 'el', tag: 'el', name: 'Greek' },
  { folder: 'it', tag: 'it', name: 'Italian' },
  { folder: 'ko', tag: 'ko', name: 'Korean' },
  { folder: 'es', tag: 'es', name: 'Spanish' },
];

export function languageOf(folder: string): Language {
  const found = languages.find((language) => language.folder === folder);
  if (!found)
    throw new Error(
      `No such language: ${folder}. There are ${languages.map((one) => one.folder).join(', ')}.`,
    );
  return found;
}
