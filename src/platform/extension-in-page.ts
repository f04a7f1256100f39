import type { Browser } from 'webextension-polyfill';

const globals = globalThis as unknown as { browser?: Browser; chrome?: Browser };

/**
 * The part of the browser's extension API that a content script has. Both browsers' Manifest V3 APIs return promises by
 * themselves, so that no polyfill is needed here.
 */
export const extension = (globals.browser ?? globals.chrome) as Browser;

/** False once this extension was updated or removed under the running page: then nothing of ours may run any longer. */
export function isAlive(): boolean {
  return (globals.browser ?? globals.chrome)?.runtime?.id !== undefined;
}
