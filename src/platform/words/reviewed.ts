/** A person who speaks the language well and has read all of it. */
export interface Review {
  /** As they want to be named; “a native reader” where they do not. */
  readonly by: string;
  readonly on: string;
}

/**
 * The languages that somebody who speaks them well has read, by their tags (BCP 47). None so far: every translation was made without a native reader, and our
 * pages say so at their foot. A language comes in here when its page of `npm run review` was gone through to its end (docs/translations.md).
 */
export const reviewed: Readonly<Record<string, Review>> = {};
