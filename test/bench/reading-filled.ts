import type { PracticePortal } from '../../practice/server.ts';
import { practiceUrl } from '../browser/harness/renewing.ts';
import type { BrowserName } from '../browser/harness/types.ts';
import { programForPage } from '../program-for-page.ts';
import { idleBrowser } from './reading-browsers.ts';
import { rounds } from './reading-looks.ts';
import type { Report } from './report.ts';

declare const readingInPage: typeof import('./reading-in-page.ts');

/** Elements on the page, and how many milliseconds a look at it may take. */
const goals = [
  { elements: 500, most: 1.5 },
  { elements: 5000, most: 8 },
] as const;

/** A look at a page of the practice portal that is filled up, and, in Chromium, what one control costs beside libraries that find one. */
export async function benchFilledPages(
  name: BrowserName,
  portal: PracticePortal,
  report: Report,
): Promise<void> {
  const program = await programForPage('test/bench/reading-in-page.ts', 'readingInPage');
  const browser = idleBrowser(name, portal);
  const url = practiceUrl(portal.url, {}, '#/entities/47999999901/credentials');
  try {
    for (const { elements, most } of goals) {
      const at = `${name}, ${elements} elements`;
      const seen = await browser.inTab(async ({ page }) => {
        await page.goto(url);
        await page.text({ role: 'button', name: 'Create machine credential' });
        await page.driver.evaluate(program);
        await page.evaluate((count) => readingInPage.fill(count), elements);
        const look = await page.evaluate((options) => readingInPage.measureLooks(options), rounds);
        return { look, finding: await page.evaluate((count) => readingInPage.measureFinding(count), 9) };
      });
      if (!seen) {
        report.missed(`${at}: a look`, 'did not finish in 20 s');
        continue;
      }
      const { look, finding } = seen;
      report.goal(`${at} (${look.elements}): a look`, look.milliseconds, most, 'ms');
      report.row(`${at}, one control: a look of ours for it`, finding.ours);
      report.row(`${at}, one control: testing-library’s queryByRole`, finding.testingLibrary);
      report.row(`${at}, one control: dom-accessibility-api’s every name`, finding.everyName);
      report.row(
        `${at}, one control: ours / testing-library`,
        finding.ours / finding.testingLibrary,
        'times',
      );
      report.row(`${at}, one control: ours / every name`, finding.ours / finding.everyName, 'times');
    }
  } finally {
    await browser.close();
  }
}
