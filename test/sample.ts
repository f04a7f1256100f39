import { type BrowserName, browsers } from './browser/harness/types.ts';

/** Whether everything is tried in every browser, however long it takes: `npm test -- --whole`. */
export const isWhole = process.env['CREDENTIAL_GUIDE_WHOLE'] === '1';

const asked = process.env['CREDENTIAL_GUIDE_BROWSERS']?.split(',') ?? [];

/** The browsers that are tried: both, or those that `npm test -- --browsers=chromium` names. */
export const chosenBrowsers: readonly BrowserName[] =
  asked.length === 0 ? browsers : browsers.filter((name) => asked.includes(name));

/** Whether what can be tried in either browser is shared between the two. */
export const isShared = !isWhole && chosenBrowsers.length > 1;

/**
 * The examples that are tried in this browser: one half of them in Chromium and the other in Firefox, so that each is tried every time, and
 * both kinds of browser with many of them. The whole list in both with `--whole`.
 */
export function shareOf<Example>(browser: BrowserName, all: readonly Example[]): readonly Example[] {
  if (!isShared) return all;
  const first = browser === 'chromium' ? 0 : 1;
  return all.filter((_, at) => at % 2 === first);
}
