import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AskedName } from './answer.ts';
import { openYardstickPage } from './chromium.ts';

/** The web platform's tests of names lie beside the repository or where YARDSTICK_SAMPLES points: they are not ours to ship. */
const folder = process.env['YARDSTICK_SAMPLES'] ?? join(import.meta.dirname, '../../../shared/yardstick');
const file = join(folder, 'wpt-accname.json');

export const haveWebPlatformTests = existsSync(file);

if (!haveWebPlatformTests) {
  console.warn(
    `Skipped: the web platform's tests of names are not at ${file} (YARDSTICK_SAMPLES can point elsewhere).`,
  );
}

declare const asked: typeof import('./asked-in-page.ts');

/** What we and the library call everything that those tests ask about, in Chromium. */
export async function askWebPlatformTests(): Promise<readonly AskedName[]> {
  const files: readonly { body: string; style: string }[] = JSON.parse(readFileSync(file, 'utf8'));
  const page = await openYardstickPage('test/yardstick/asked-in-page.ts', 'asked');
  try {
    const all: AskedName[] = [];
    for (const { body, style } of files) {
      await page.show(body, style);
      all.push(...(await page.evaluate(() => asked.namesOnPage(), null)));
    }
    return all;
  } finally {
    await page.close();
  }
}
