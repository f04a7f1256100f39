/**
 * The browser's extension API as promises, in Chrome and Firefox alike, for the background and our own pages. Everything outside
 * `platform/` and the background's entry file goes through here. The content script takes `extension-in-page.ts` instead: the
 * polyfill is too heavy for every portal page.
 */
export { default as extension } from 'webextension-polyfill';
