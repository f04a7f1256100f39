import type { TestBrowser } from './browser.ts';
import type { TestPage } from './page.ts';

export const keepBeside = { role: 'button', name: 'Keep this beside the portal' } as const;

/**
 * Opens Chrome's side panel or Firefox's sidebar as a person does, with a click in the popup's page, and gives the real thing. It is the
 * popup's program: what takes the popup's page (`checklistOn`, `Person.popup`, `Renewal.popup`) takes the panel too. It stays open over
 * all tabs of the window until it is closed; opened a second time, it is the same one.
 */
export async function openPanel(browser: TestBrowser): Promise<TestPage> {
  const popup = await browser.openExtensionPage('popup/popup.html');
  await popup.click(keepBeside);
  const panel = await browser.openedPanel();
  await popup.close();
  return panel;
}
