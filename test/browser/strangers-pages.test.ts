import { beforeAll, describe, expect, it } from 'vitest';
import { programForPage } from '../program-for-page.ts';
import { themes } from '../strangers/all-pages.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';

/*
 * The pages of test/strangers/pages once more, drawn by real browsers: boxes, styles and shadow trees as these have them.
 */

declare const strangers: typeof import('../strangers/pages-in-page.ts');

inEachBrowser('pages of strangers', (stage) => {
  let page: TestPage;

  beforeAll(async () => {
    page = await stage.browser.openPage('about:blank');
    await page.driver.evaluate(await programForPage('test/strangers/pages-in-page.ts', 'strangers'));
  });

  describe.each(themes.map((theme) => [theme.name, theme.pages] as const))('%s', (name, pages) => {
    let faults: readonly (readonly string[])[];

    beforeAll(async () => {
      faults = await page.evaluate((theme) => strangers.faultsOfTheme(theme), name);
    });

    it.each(pages.map((each, at) => [each.it, at] as const))('%s', (_, at) => {
      expect(faults[at]).toEqual([]);
    });
  });
});
