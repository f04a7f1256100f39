/** The sentences of a language, with `$1`, `$2` … where their gaps are; made by `scripts/translations/words-plugin.ts`. */
declare module 'virtual:words/*' {
  const words: Readonly<Record<string, string>>;
  export default words;
}
