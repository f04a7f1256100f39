import { openBrowser } from '../browser/harness/browser.ts';
import { nextStepAfter } from '../browser/harness/checklist.ts';
import type { TestPage } from '../browser/harness/page.ts';
import type { BrowserName, Portal } from '../browser/harness/types.ts';
import { PatientBrowser } from './patient-browser.ts';

/** A browser for what needs no journey: the extension is in it and does nothing. */
export function idleBrowser(name: BrowserName, portal: Portal): PatientBrowser<{ readonly page: TestPage }> {
  return new PatientBrowser(async () => {
    const browser = await openBrowser(name, { portal });
    return { open: async (url) => ({ page: await browser.openPage(url) }), close: () => browser.close() };
  });
}

/** The same with a renewal under way, so that the guide is on every page of the portal. */
export function guidedBrowser(
  name: BrowserName,
  portal: Portal,
): PatientBrowser<{ readonly page: TestPage }> {
  return new PatientBrowser(async () => {
    const browser = await openBrowser(name, { portal });
    await startRenewal(await browser.openExtensionPage('popup/popup.html'));
    return { open: async (url) => ({ page: await browser.openPage(url) }), close: () => browser.close() };
  });
}

/** From the popup's first page. */
export async function startRenewal(popup: TestPage): Promise<void> {
  await popup.click({ role: 'button', name: /^Renew/ });
  await nextStepAfter(popup, null);
}
