import { startPracticePortal } from '../../practice/server.ts';
import { openBrowser } from '../browser/harness/browser.ts';
import { practiceUrl } from '../browser/harness/renewing.ts';
import { programForPage } from '../program-for-page.ts';
import type { FindingTimes, SmallChange, Times } from './finding-in-page.ts';
import type { Report } from './report.ts';

declare const findingInPage: typeof import('./finding-in-page.ts');

/** Finding one control after a small change, on pages of 5,000 and 50,000 elements, beside what one could take off the shelf. */
export async function benchFinding(report: Report): Promise<void> {
  const program = await programForPage('test/bench/finding-in-page.ts', 'findingInPage');
  const portal = await startPracticePortal();
  const browser = await openBrowser('chromium', { portal });
  const measured: FindingTimes[] = [];
  try {
    for (const elements of [5000, 50_000]) {
      const page = await browser.openPage(practiceUrl(portal.url, {}, '#/entities/47999999901/credentials'));
      await page.text({ role: 'button', name: 'Create machine credential' });
      await page.driver.evaluate(program);
      await page.evaluate((count) => findingInPage.fill(count), elements);
      measured.push(await page.evaluate((rounds) => findingInPage.measureFinding(rounds), 40));
      await page.close();
    }
  } finally {
    await browser.close();
    await portal.close();
  }
  const [small, big] = measured;
  if (!small || !big) throw new Error('nothing was measured');
  for (const { elements, afterFrame, atOnce } of measured) {
    for (const change of changes) rows(report, `${elements} elements, ${said[change]}`, afterFrame[change]);
    for (const change of changes) {
      const at = `${elements} elements, ${said[change]}, the page's own styles and boxes not yet done`;
      report.row(`${at}: ours`, atOnce[change].ours);
      report.row(`${at}: testing-library`, atOnce[change].testingLibrary);
    }
  }
  for (const change of changes) {
    const [at5, at50] = [small.afterFrame[change], big.afterFrame[change]];
    report.goal(
      `${said[change]}, 5,000 elements: ours / testing-library`,
      at5.ours / at5.testingLibrary,
      0.1,
    );
    report.goal(`${said[change]}, 5,000 elements: ours / the floor`, at5.ours / at5.floor, 4);
    report.goal(`${said[change]}: ours, 50,000 elements / 5,000`, at50.ours / at5.ours, 1.5);
  }
}

const changes = ['words', 'row', 'control'] as const satisfies readonly SmallChange[];
const said = { words: 'words changed', row: 'a row replaced', control: 'the control replaced' };

function rows(report: Report, at: string, { ours, testingLibrary, everyName, floor }: Times): void {
  report.row(`${at}: ours`, ours);
  report.row(`${at}: testing-library’s queryByRole`, testingLibrary);
  report.row(`${at}: the accessible name of every candidate`, everyName);
  report.row(`${at}: one pass of querySelectorAll (the floor)`, floor);
}
