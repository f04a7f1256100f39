/** A language that the English sentences are translated into. */
export interface Language {
  /** The folder in `_locales`, as the browsers want it. */
  readonly folder: string;
  /** The tag of BCP 47, for `Intl` and the pages' `lang`. */
  readonly tag: string;
  readonly name: string;
  /** What there is already is tested; what is missing or stale is let pass, and shows in English, until all of it is there. */
  readonly isUnfinished?: true;
}

/** While many sentences of English are still being written, no language can be whole; set to false, every one has to be. */
export const isEnglishGrowing: boolean = true;

/** English first, then the languages most spoken by owners of small businesses in Australia. */
export const languages: readonly Language[] = [
  { folder: 'zh_CN', tag: 'zh-CN', name: 'Chinese, simplified', isUnfinished: true },
  { folder: 'zh_TW', tag: 'zh-TW', name: 'Chinese, traditional', isUnfinished: true },
  { folder: 'vi', tag: 'vi', name: 'Vietnamese', isUnfinished: true },
  { folder: 'ar', tag: 'ar', name: 'Arabic', isUnfinished: true },
  { folder: 'pa', tag: 'pa', name: 'Punjabi', isUnfinished: true },
  { folder: 'hi', tag: 'hi', name: 'Hindi', isUnfinished: true },
  { folder: 'el', tag: 'el', name: 'Greek', isUnfinished: true },
  { folder: 'it', tag: 'it', name: 'Italian', isUnfinished: true },
  { folder: 'ko', tag: 'ko', name: 'Korean', isUnfinished: true },
  { folder: 'es', tag: 'es', name: 'Spanish', isUnfinished: true },
];

export function languageOf(folder: string): Language {
  const found = languages.find((language) => language.folder === folder);
  if (!found)
    throw new Error(
      `No such language: ${folder}. There are ${languages.map((one) => one.folder).join(', ')}.`,
    );
  return found;
}
