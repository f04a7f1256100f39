import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestBrowser } from '../../test/browser/harness/browser.ts';
import type { TestPage } from '../../test/browser/harness/page.ts';
import { sizes } from './camera.ts';

const panelWidth = 392;

/**
 * Opens the real side panel and puts its picture beside that of the page, as they stand in a window: no browser takes one of both. Gives a
 * page that shows them.
 */
export async function besideEachOther(browser: TestBrowser, portal: TestPage): Promise<TestPage> {
  const popup = await browser.openExtensionPage('popup/popup.html');
  await popup.click({ css: '.beside .button' });
  const panel = await browser.openedPanel();
  await popup.close();
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-beside-'));
  try {
    const { width, height } = sizes.window;
    await portal.bringToFront();
    await portal.setViewport({ width: width - panelWidth - 1, height });
    await panel.setViewport({ width: panelWidth, height });
    await portal.evaluate(() => new Promise((done) => setTimeout(done, 600)));
    await panel.evaluate(() => document.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' }));
    const pictures = [];
    for (const [name, page] of Object.entries({ portal, panel })) {
      const path = join(folder, `${name}.png`);
      await page.screenshot(path);
      pictures.push(`data:image/png;base64,${readFileSync(path).toString('base64')}`);
    }
    const both = await browser.openPage('about:blank');
    await both.evaluate(async (addresses: string[]) => {
      document.body.style.cssText = 'margin: 0; display: flex; gap: 1px; background: #79848a';
      for (const address of addresses) {
        const picture = document.body.appendChild(new Image());
        picture.src = address;
        await picture.decode();
      }
    }, pictures);
    return both;
  } finally {
    await panel.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
