import { afterAll, expect, it } from 'vitest';
import { guideOn, guideWhen } from './harness/guide.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';
import { practiceUrl } from './harness/renewing.ts';
import { until } from './harness/wait.ts';

const welcomePath = 'welcome.html';

declare const chrome: { tabs: { query(what: { url: string }): Promise<readonly unknown[]> } };

inEachBrowser(
  'the first minute',
  (stage) => {
    /** Pages of ours that are open. */
    const welcomes = async (): Promise<TestPage[]> => {
      const all = await stage.browser.pages();
      const urls = await Promise.all(all.map((page) => page.url().catch(() => '')));
      return all.filter((_, at) => urls[at] === stage.browser.extensionUrl(welcomePath));
    };
    const opened = (): Promise<TestPage> =>
      until(
        async () => (await welcomes())[0] ?? null,
        () => 'The page of welcome has not opened',
      );

    afterAll(async () => {
      for (const page of await welcomes()) await page.close();
    });

    it('begins with one page, which has three ways and says what is read and kept', async () => {
      const page = await opened();
      await page.text({ role: 'heading', name: 'Welcome to Credential Guide' });
      expect(await welcomes()).toHaveLength(1);
      for (const name of ['Renew a machine credential', 'Set up a first credential', 'Try it safely'])
        await page.text({ role: 'button', name });
      const words = await page.text({ css: 'main' });
      expect(words).toContain('By starting you agree to this');
      expect(words).toContain('It never ticks, fills in, presses or sends anything for you.');
    });

    it('nothing of ours is on RAM’s pages before one of them is pressed; pressing it leads there', async () => {
      const page = await opened();
      const before = await stage.browser.openPage(practiceUrl(stage.portal.url));
      await before.text({ role: 'heading', name: /./, nth: 0 });
      expect(await guideOn(before)).toBeNull();
      await before.close();
      // A browser under load still finds a tab that is closing, and the press would bring that one to the front.
      await page.waitUntil(
        async () => (await chrome.tabs.query({ url: 'https://authorisationmanager.gov.au/*' })).length === 0,
        [],
        { what: 'RAM’s tab is gone' },
      );

      await page.bringToFront();
      await page.click({ role: 'button', name: 'Renew a machine credential' });
      const portal = await until(
        async () => {
          const all = await stage.browser.pages();
          const urls = await Promise.all(all.map((each) => each.url().catch(() => '')));
          return all.find((_, at) => urls[at]?.startsWith('https://authorisationmanager.gov.au/')) ?? null;
        },
        () => 'RAM has not opened',
      );
      await guideWhen(portal, 'the journey has begun', ({ step }) => step === 'sign-in');
    });
  },
  { keepsWelcome: true },
);
