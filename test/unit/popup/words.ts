/** The locale file's sentences with their gaps filled, for components that are drawn outside a browser. */
export { getMessage } from '../../../scripts/check-keystore/words.ts';
