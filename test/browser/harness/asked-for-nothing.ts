import { expect } from 'vitest';
import type { TestBrowser } from './browser.ts';

/** The browsers' makers, whose services (updates, lists) the browsers ask for by themselves whatever is installed in them. */
const ofTheBrowserItself =
  /^https?:\/\/([\w-]+\.)*(google|googleapis|gvt1|gvt2|gstatic|chromium|mozilla|firefox|mozgcp)\.(com|net|org)(:\d+)?(\/|$)/;

/**
 * Fails when the extension asked the network for anything so far: by what the browser says of each request and who made it, and by what
 * arrived at the wall, through which everything but the portal has to go.
 */
export async function expectNothingAskedFor(browser: TestBrowser): Promise<void> {
  const requests = await browser.requests();
  // That the web page's own requests were heard shows that ours would have been.
  expect(requests.filter(({ by }) => by === 'web page')).not.toEqual([]);
  expect(requests.filter(({ by }) => by !== 'web page')).toEqual([]);
  expect(browser.refused().filter((address) => !ofTheBrowserItself.test(address))).toEqual([]);
}
