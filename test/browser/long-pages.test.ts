import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LongPageId, longPages } from '../bench/pages/long-pages.ts';
import { type LongPagePortal, startLongPages } from '../bench/pages/serve.ts';
import { readTicker } from '../bench/pages/ticker.ts';
import { chosenBrowsers, shareOf } from '../sample.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { nextStepAfter } from './harness/checklist.ts';
import { type GuideState, guideWhen } from './harness/guide.ts';
import { patience } from './harness/wait.ts';

type Answer = Extract<GuideState, 'pointing' | 'not-found' | 'elsewhere'>;

/** What is no longer "looking", and not "away" either: that is said of steps off the portal. */
const anyAnswer: readonly Answer[] = ['pointing', 'not-found', 'elsewhere'];

/**
 * Lists as long as an accountant's, each in a way in which the guide was seen to stop the page. Beside the users stands the tab that is
 * next; which business or credential is meant, a journey that has just begun may have to ask.
 */
const lists: readonly { id: LongPageId; rows: number; answers: readonly Answer[] }[] = [
  { id: 'users', rows: 400, answers: ['pointing'] },
  { id: 'history', rows: 1200, answers: anyAnswer },
  { id: 'entities', rows: 400, answers: anyAnswer },
  { id: 'nested', rows: 400, answers: ['pointing'] },
];

/** How long a browser whose page hangs is given to close before the next one is opened beside it. */
const farewell = 10_000;

describe.each(chosenBrowsers)('a long page (%s)', (name) => {
  let portal: LongPagePortal;
  let browser: TestBrowser | undefined;

  beforeAll(async () => {
    portal = await startLongPages();
  });
  afterAll(async () => {
    await leave(browser);
    await portal.close();
  });
  // A browser of its own for each: one whose page hangs would take the next test with it.
  beforeEach(async () => {
    await leave(browser);
    const opened = await openBrowser(name, { portal });
    browser = opened;
    const popup = await opened.openExtensionPage('popup/popup.html');
    await popup.click({ role: 'button', name: /^Renew/ });
    await nextStepAfter(popup, null);
  });

  it.each(shareOf(name, lists))(
    'of $rows rows ($id) is answered, and gets on with its own work',
    async ({ id, rows, answers }) => {
      const page = await there(browser).openPage('about:blank');
      const answer = () =>
        guideWhen(page, `answers ${answers.join(' or ')}`, ({ state }) =>
          answers.some((one) => one === state),
        );
      const visit = async () => {
        await page.goto(portal.at(id, rows));
        await answer();
        await page.evaluate(readTicker);
        await page.evaluate(workOn);
        // What the page did meanwhile was looked at too.
        await answer();
        return page.evaluate(readTicker);
      };
      const { ticks } = await within(3 * patience, visit(), `${longPages[id].what}, ${rows} rows`);
      expect(ticks).toBeGreaterThan(0);
    },
  );
});

/** The page changes some of its rows, one after the other, as it hears of them. */
async function workOn(): Promise<void> {
  const controls = [...document.querySelectorAll('[data-rows] :is(a, button)')];
  for (const control of controls.filter((_, at) => at % 20 === 0)) {
    control.parentElement?.append(document.createElement('br'));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function leave(browser: TestBrowser | undefined): Promise<void> {
  if (browser) await within(farewell, browser.close()).catch(() => {});
}

function there(browser: TestBrowser | undefined): TestBrowser {
  if (!browser) throw new Error('No browser is open');
  return browser;
}

/** What comes of something that may never end. */
async function within<T>(milliseconds: number, act: Promise<T>, what = 'it'): Promise<T> {
  // What fails after it was given up has nobody left to tell.
  act.catch(() => {});
  const late = sleep(milliseconds, null, { ref: false }).then(() => {
    throw new Error(`The browser does not answer within ${milliseconds / 1000} s: ${what}`);
  });
  return Promise.race([act, late]);
}
