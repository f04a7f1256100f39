import { startPracticePortal } from '../practice/server.ts';
import { openBrowser } from '../test/browser/harness/browser.ts';
import type { BrowserName } from '../test/browser/harness/types.ts';

const instructions = `
A browser is open, with the extension and with the practice portal in it.

  Its second tab is the extension's own page (what its toolbar button shows).
  1. Press “Renew…” there.
  2. Go to the practice portal's tab and do what the guide points at.
     Your old credential is “Bakery-Payroll-N” of Wattle & Finch Bakery Pty Ltd.
     It expired 71 days ago. Any password that follows the rules will do.

The address is the real portal's, but nothing reaches it: this browser goes to the practice portal on this computer, and nowhere else.
New keystore files go to: `;

/** Opens a window on the practice portal, and waits until it is closed or Ctrl-C is pressed. */
export async function run(name: BrowserName): Promise<void> {
  const portal = await startPracticePortal();
  const browser = await openBrowser(name, { portal, headed: true });
  const first = await browser.openPage(portal.url);
  await browser.openExtensionPage('popup/popup.html');
  await first.bringToFront();
  console.log(`${instructions}${browser.downloads}\n\nClose the browser, or press Ctrl-C here, to end.`);
  await new Promise<void>((resolve) => {
    browser.onClosed(resolve);
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await browser.close().catch(() => {});
  await portal.close();
  console.log('Ended. The browser’s profile and its downloads are gone with it.');
}
