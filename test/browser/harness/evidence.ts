import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestBrowser } from './browser.ts';

const folder = 'test-results';

/** Leaves a picture and the text of every open tab in `test-results/`, for whoever has to find out why a test failed. */
export async function leaveEvidence(browser: TestBrowser, test: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const name = `${browser.name}-${test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100)}`;
  const pages = await browser.pages().catch(() => []);
  for (const [index, page] of pages.entries()) {
    const file = join(folder, `${name}-tab${index}`);
    const words = await page.describe();
    if (words.startsWith('The page is about:')) continue;
    writeFileSync(`${file}.txt`, `${words}\n\nFocus: ${await page.focused().catch(String)}\n`);
    await page.screenshot(`${file}.png`).catch(() => {});
  }
}
