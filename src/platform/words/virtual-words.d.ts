/** The sentences of a language, with `$1`, `$2` … where their gaps are; made by `scripts/translations/words-plugin.ts`. */
declare module 'virtual:words/*' {
  const words: Readonly<Record<string, string>>;
  export default words;
}

/** The folders in `_locales` of the languages that have every sentence. */
declare module 'virtual:finished-languages' {
  const folders: readonly string[];
  export default folders;
}
