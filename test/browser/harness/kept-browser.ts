import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type PracticePortal, startPracticePortal } from '../../../practice/server.ts';
import { openBrowser, type TestBrowser } from './browser.ts';
import type { BrowserName } from './types.ts';

/** A browser and the practice portal whose address it was told when it started. */
export interface Ground {
  readonly browser: TestBrowser;
  readonly portal: PracticePortal;
}

/** The browsers that stay open for the suites to come, in this process: to start one takes longer than many a suite. */
const kept = new Map<BrowserName, Ground>();

/** A browser in which nothing has happened yet: one that is open already, with everything forgotten, or a new one. */
export async function keptBrowser(name: BrowserName): Promise<Ground> {
  const open = kept.get(name);
  if (open) {
    try {
      await open.browser.forgetEverything(open.portal.url);
      for (const folder of [open.browser.downloads, open.portal.helperFolder]) emptyFolder(folder);
      return open;
    } catch (error) {
      console.error(`${name} could not forget, and is started anew: ${error}`);
      await letGo(name);
    }
  }
  const portal = await startPracticePortal();
  const ground = { portal, browser: await openBrowser(name, { portal }) };
  kept.set(name, ground);
  return ground;
}

/** Closes the kept browser: after a failed test, the next suite shall not have to do with what is left of it. */
export async function letGo(name: BrowserName): Promise<void> {
  const open = kept.get(name);
  kept.delete(name);
  await open?.browser.close().catch(() => undefined);
  await open?.portal.close();
}

function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}
