import { existsSync } from 'node:fs';
import { startPracticePortal } from '../../practice/server.ts';
import { openBrowser } from '../../test/browser/harness/browser.ts';
import type { OpenOptions } from '../../test/browser/harness/types.ts';
import { Camera, type Look } from './camera.ts';
import { tour } from './tour.ts';

const looks: Readonly<Record<Look, Omit<OpenOptions, 'portal'>>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'right-to-left': { language: 'ar' },
};

const isLook = (name: string): name is Look => name in looks;

/** Takes all pictures, or those of one look. */
export async function run(only?: string): Promise<void> {
  const wanted = Object.keys(looks)
    .filter(isLook)
    .filter((look) => only === undefined || look === only);
  if (wanted.length === 0) throw new Error(`There is no look “${only}”`);
  for (const look of wanted) {
    if (look === 'right-to-left' && !existsSync('src/public/_locales/ar')) {
      console.log('No pictures from right to left: there is no Arabic yet.');
      continue;
    }
    const portal = await startPracticePortal();
    const browser = await openBrowser('chromium', { ...looks[look], portal });
    try {
      await tour(browser, portal, new Camera(look));
    } finally {
      await browser.close();
      await portal.close();
    }
  }
}
