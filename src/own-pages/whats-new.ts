import { type Sentence, sentence } from '../values/sentence.ts';

/**
 * What is new for people, in one line, and the version that brought it: the popup's line after an update, and the stores' release notes in every
 * language (`npm run release`). A version that changes nothing for people leaves it as it is.
 */
export const whatsNew: { readonly since: string; readonly line: Sentence } = {
  since: '1.0.0',
  line: sentence('whats_new'),
};
