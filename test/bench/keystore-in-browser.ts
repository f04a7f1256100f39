import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPracticePortal } from '../../practice/server.ts';
import { openBrowser, type TestBrowser } from '../browser/harness/browser.ts';
import type { BrowserName } from '../browser/harness/types.ts';
import { manyCredentials } from '../fixtures/many-credentials.ts';
import { password } from '../fixtures/setting.ts';
import { peakMegabytes } from './memory.ts';
import type { Report } from './report.ts';
import { median } from './side-by-side.ts';
import { type Watched, watched, watchPage } from './watch-page.ts';

const rounds = 5;

/** A file of 300 credentials on the keystore page: how long, how long the page is blocked at most, and how much memory it takes. */
export async function benchKeystoreInBrowser(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-bench-'));
  const file = join(folder, 'keystore-300.xml');
  writeFileSync(file, await manyCredentials(300, { seed: 1, now: new Date() }));
  const portal = await startPracticePortal();
  try {
    for (const name of ['chromium', 'firefox'] as const) {
      const browser = await openBrowser(name, { portal });
      try {
        await benchIn(name, browser, file, report);
      } finally {
        await browser.close();
      }
    }
  } finally {
    await portal.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchIn(name: BrowserName, browser: TestBrowser, file: string, report: Report): Promise<void> {
  const before = peakMegabytes(isExtensionProcess);
  const without = await measure(browser, file, '');
  const what = `300 credentials in ${name}`;
  if (name === 'chromium') report.goal(`${what}, without password`, without.untilDone, 1500, 'ms');
  else report.row(`${what}, without password`, without.untilDone);
  const opened = await measure(browser, file, password);
  report.row(`${what}, with password`, opened.untilDone);
  const longest = Math.max(without.longestBlock, opened.longestBlock);
  report.goal(`${what}, longest block of the page`, longest, 50, 'ms');
  const after = peakMegabytes(isExtensionProcess);
  if (before !== null && after !== null) report.row(`${what}, peak memory of its process`, after, 'MB');
}

/** Medians over a few pages. */
async function measure(browser: TestBrowser, file: string, typed: string): Promise<Watched> {
  const all: Watched[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.openExtensionPage('keystore.html');
    if (typed) await page.type({ css: 'input[type=password]' }, typed);
    await watchPage(page);
    await page.pickFile({ css: 'input[type=file]' }, file);
    all.push(await watched(page));
    await page.close();
  }
  return {
    untilDone: median(all.map(({ untilDone }) => untilDone)),
    longestBlock: median(all.map(({ longestBlock }) => longestBlock)),
  };
}

/** Chromium names the processes of extensions; Firefox tells its own apart only from within. */
function isExtensionProcess(commandLine: string): boolean {
  return commandLine.includes('--extension-process');
}
