import { afterEach, expect, it } from 'vitest';
import { isWhole } from '../sample.ts';
import { guideAt } from './harness/guide.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';
import { followTheGuide, type Person, startRenewing } from './harness/person.ts';
import { newPerson, stopJourney } from './harness/renewing.ts';
import { doAsANewcomerWould, startSettingUp } from './harness/setting-up.ts';
import { until } from './harness/wait.ts';

/** A browser makes a popup no higher; what is more than that has to be scrolled to. */
const highest = 600;
const nothingYet = { signedIn: '0', linked: 'no', software: 'missing', credentials: 'none' } as const;
/** The languages that say it in most letters; Greek in more than all others, and the set-up has the most steps. */
const longLanguages = {
  renew: isWhole ? ['el', 'hi', 'pa', 'vi', 'es', 'it', 'ar'] : [],
  'set-up': isWhole ? ['el', 'hi', 'pa', 'vi', 'es', 'it', 'ar'] : ['el'],
} as const;
const unreachable = 'WebDriver does not reach Firefox’s real popup';

inEachBrowser('the toolbar button’s real popup', (stage) => {
  let person: Person | null = null;
  afterEach(async () => {
    if (person) await stopJourney(person.popup);
    person = null;
  });

  /** How high its content is once it is drawn. */
  async function heightOf(popup: TestPage, step: string): Promise<number> {
    let last = 0;
    return until(
      async () => {
        const { height, current } = await popup.evaluate(() => ({
          height: document.documentElement.scrollHeight,
          current: document.querySelector<HTMLElement>('[data-step][aria-current]')?.dataset['step'] ?? null,
        }));
        const isAtRest = current === step && height === last;
        last = height;
        return isAtRest ? height : null;
      },
      () => popup.describe(),
    );
  }

  /** '' is the browser's own language. The popup draws itself anew. */
  async function speak(popup: TestPage, language: string): Promise<void> {
    await popup.box({ css: '.language select' });
    await popup
      .evaluate((folder: string) => {
        const choice = document.querySelector('select');
        if (!choice) return;
        choice.value = folder;
        choice.dispatchEvent(new Event('change', { bubbles: true }));
      }, language)
      // It may be gone before it answers.
      .catch(() => undefined);
    await popup.waitUntil((lang: string) => document.documentElement.lang === lang, [language || 'en-AU']);
  }

  it.for(['renew', 'set-up'] as const)(
    'needs no scrolling at any step, nor in languages with long words: %s',
    async (journey, { skip }) => {
      if (stage.name === 'firefox') return skip(unreachable);
      person = await newPerson(stage, journey === 'set-up' ? nothingYet : {});
      if (journey === 'renew') await startRenewing(person);
      else await startSettingUp(person);
      const heights: Record<string, number> = {};
      await followTheGuide(person, {
        before: async (step) => {
          const popup = await stage.browser.openRealPopup('popup/popup.html');
          heights[step] = await heightOf(popup, step);
          for (const language of longLanguages[journey]) {
            await speak(popup, language);
            heights[`${step} ${language}`] = await heightOf(popup, step);
          }
          if (longLanguages[journey].length > 0) await speak(popup, '');
          await popup.close();
        },
        ...(journey === 'set-up' ? { instead: doAsANewcomerWould('2025') } : {}),
      });
      expect(Object.keys(heights).length).toBeGreaterThan(15);
      expect(Object.entries(heights).filter(([, height]) => height > highest)).toEqual([]);
    },
  );

  it('goes by itself once what was pressed in it has brought the ring onto the page in front', async ({
    skip,
  }) => {
    if (stage.name === 'firefox') return skip(unreachable);
    person = await newPerson(stage);
    await startRenewing(person);
    await followTheGuide(person, { last: 'set-old-keystore-aside' });
    await person.portal.bringToFront();
    const popup = await stage.browser.openRealPopup('popup/popup.html');
    await heightOf(popup, 'set-old-keystore-aside');
    await popup.click({ role: 'button', name: /^Done/ });
    await guideAt(person.portal, 'back-to-list', 'pointing');
    await until(
      async () => (popup.driver.isClosed() ? true : null),
      () => 'The popup stays',
    );
  });
});
