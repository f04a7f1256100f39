import type { PracticePortal } from '../../practice/server.ts';
import type { BrowserName } from '../browser/harness/types.ts';
import { programForPage } from '../program-for-page.ts';
import { type LongPageId, longPageIds, longPages, rowCounts } from './pages/long-pages.ts';
import { idleBrowser } from './reading-browsers.ts';
import type { LookTimes } from './reading-in-page.ts';
import type { Report } from './report.ts';

declare const readingInPage: typeof import('./reading-in-page.ts');

/** Ten times as many rows may cost so many times as much: what is linear, and something for the caches of a processor. */
const mostGrowth = 12;

/** Rounds for one page, and after how many milliseconds of looking there have been enough of them. */
export const rounds = { rounds: 40, enough: 1500 };

/** One whole look at each long page, with 10, 100 and 1,000 rows, and how it grows. */
export async function benchLooks(name: BrowserName, portal: PracticePortal, report: Report): Promise<void> {
  const program = await programForPage('test/bench/reading-in-page.ts', 'readingInPage');
  const browser = idleBrowser(name, portal);
  try {
    for (const id of longPageIds) {
      const times: (LookTimes | null)[] = [];
      for (const rows of rowCounts) times.push(await lookAt(browser, program, id, rows));
      tell(name, id, times, report);
    }
  } finally {
    await browser.close();
  }
}

function lookAt(browser: ReturnType<typeof idleBrowser>, program: string, id: LongPageId, rows: number) {
  return browser.inTab(async ({ page }) => {
    await page.driver.evaluate(program);
    await page.evaluate((which, count) => readingInPage.show(which, count), id, rows);
    return page.evaluate((options) => readingInPage.measureLooks(options), rounds);
  });
}

function tell(name: BrowserName, id: LongPageId, times: readonly (LookTimes | null)[], report: Report): void {
  const at = `${name}, ${longPages[id].what}`;
  for (const [index, rows] of rowCounts.entries()) {
    const seen = times[index];
    if (seen) report.row(`${at}, ${rows} rows (${seen.elements}): a look`, seen.milliseconds);
    else report.note(`${at}, ${rows} rows: a look`, 'did not finish in 20 s');
  }
  const [, hundred, thousand] = times;
  const growth = `${at}: 1,000 rows / 100`;
  if (hundred && thousand) report.goal(growth, thousand.milliseconds / hundred.milliseconds, mostGrowth);
  else report.missed(growth, 'did not finish');
}
