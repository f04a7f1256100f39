import { extension } from '../platform/extension-in-page.ts';
import { wordsOf } from '../platform/words.ts';

/** Words for the card. */
export const say = wordsOf((key, values) => extension.i18n.getMessage(key, values));
