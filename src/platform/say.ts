import { extension } from './extension.ts';
import { wordsOf } from './words.ts';

/** Words for our own pages and the background. The content script makes its own with `wordsOf`, without the polyfill. */
export const say = wordsOf((key, values) => extension.i18n.getMessage(key, values));
