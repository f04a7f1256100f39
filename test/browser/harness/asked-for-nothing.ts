import { expect } from 'vitest';
import { measured } from '../../measured.ts';
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
  const ours = requests.filter(({ by }) => by !== 'web page');
  const atTheWall = browser.refused().filter((address) => !ofTheBrowserItself.test(address));
  measured('requests of ours', ours.length + atTheWall.length);
  measured('requests heard', requests.length);
  // That the web page's own requests were heard shows that ours would have been.
  expect(requests.filter(({ by }) => by === 'web page')).not.toEqual([]);
  expect(ours).toEqual([]);
  expect(atTheWall).toEqual([]);
}
