import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { stepIds } from '../../src/journey/ids.ts';
import { addDays } from '../../src/values/calendar-date.ts';
import { isWhole } from '../sample.ts';
import { day } from '../unit/register/an-entry.ts';
import {
  type Course,
  firstMoment,
  firstZone,
  type ReadNotice,
  simulateReminders,
  startRegister,
} from '../unit/reminders/simulate.ts';
import type { TestBrowser } from './harness/browser.ts';
import { ClockedBackground } from './harness/clocked-background.ts';
import { clockedExtension } from './harness/clocked-extension.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import { until } from './harness/wait.ts';

/** With `--whole` as many restarts and changes as the unit test of the background has every time. */
const restarts = isWhole ? 200 : 60;
const course: Course = {
  days: 800,
  restarts,
  zoneChanges: Math.ceil(restarts * 0.3),
  clockChanges: Math.ceil(restarts * 0.15),
  news: Math.ceil(restarts * 0.75),
  seed: 20261125,
};

const read: ReadNotice = ({ title, message }) => ({
  count: Number(/^\d+/.exec(title)?.[0] ?? 1),
  lines: message.split('\n').map((line) => {
    const kind = /suspended/.test(line) ? 'suspension' : /authoris/.test(line) ? 'authorisation' : 'validity';
    return `${kind} ${/CREDENTIAL-\d+/.exec(line)?.[0]}`;
  }),
});

/** The stored record of a renewal that stands at its last step, "remember-expiry". */
const journeyAtItsEnd = {
  version: 4,
  journeys: [
    {
      run: 'first',
      journey: 'renew',
      startedAt: '2040-11-20T01:00:00.000Z',
      states: Object.fromEntries(
        stepIds.filter((step) => step !== 'remember-expiry').map((step) => [step, 'done']),
      ),
      known: {
        business: { name: 'Sunrise Bakery Pty Ltd', abn: '51824753556' },
        linked: true,
        oldCredential: { displayName: 'SUNRISE-PAYROLL', validTo: '2040-11-20', status: 'expired' },
        softwareMissing: false,
        handedOver: { how: 'download', path: '/home/kim/keystore.xml', downloadId: 7, renamed: false },
        downloadFailed: null,
        checked: { outcome: 'right', verdict: 'good', validTo: '2042-11-20' },
      },
      seen: null,
      past: [],
    },
  ],
  open: 'first',
  answers: { software: 'xero', place: null, role: null },
  taught: [],
  reminderDays: null,
  isSynced: false,
};

/** No journey is under way, and notifications name names, which the ledger goes by. */
const naming = {
  version: 6,
  journeys: [],
  open: null,
  answers: null,
  taught: [],
  reminderDays: null,
  isSynced: false,
  namesInReminders: true,
  isInOffice: false,
  toRenew: [],
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

byTurnsInBrowsers(
  'reminders in the real background, whose clock is set',
  (stage) => {
    const stored = () => ({ version: 1, ...startRegister(course.seed), told: {} });

    it('come exactly once in 800 days, with restarts, lost alarms, other zones and changed clocks', async () => {
      const background = await ClockedBackground.put(stage.browser, firstMoment, firstZone, stored(), naming);
      const counts = await simulateReminders(background, course, read);
      expect(counts.restarts).toBe(restarts);
      expect(counts.lost).toBeGreaterThan(0);
      expect(counts.notices).toBeGreaterThan(40);
      await background.close();
    }, 1_200_000);

    it('is checked when the browser’s own alarm starts the stopped background', async () => {
      const background = await ClockedBackground.put(stage.browser, firstMoment, firstZone, stored());
      await background.start(false);
      await background.stop();
      expect(await stage.browser.isBackgroundRunning()).toBe(false);
      await background.ringReally();
      expect(await stage.browser.isBackgroundRunning()).toBe(true);
      await background.close();
    });

    it('of several credentials are one notification, and a click on it opens the register at what is due', async () => {
      const { entries, ...others } = stored();
      const soon = entries.map((entry) => ({ ...entry, validTo: day('2040-11-30') }));
      const several = { ...others, entries: soon };
      const background = await ClockedBackground.put(stage.browser, firstMoment, firstZone, several);
      await background.start(false);
      expect(background.shown().map(({ id }) => id)).toEqual(['reminder register.html#due']);
      await background.press('onClicked', 'reminder register.html#due');
      const page = await stage.browser.pageAt('register.html');
      expect(new URL(await page.url()).hash).toBe('#due');
      expect(await shownNow(stage.browser)).not.toContain('reminder register.html#due');
      await page.close();
      await background.close();
    });

    it('of one credential opens the register at its row, in the tab that shows it already', async () => {
      const { entries } = startRegister(course.seed);
      const due = entries.find(
        // A suspended one has to be claimed first, and leads there.
        ({ validTo, suspendedOn }) => validTo !== null && validTo > '2041-03-01' && !suspendedOn,
      );
      if (!due?.validTo) throw new Error('none of them ends later');
      const only = { version: 1, entries: [due], forgotten: [], told: {} };
      const moment = Date.parse(`${addDays(due.validTo, -7)}T02:00:00Z`);
      const background = await ClockedBackground.put(stage.browser, moment, firstZone, only);
      await background.start(false);
      const id = `reminder register.html#entry=${due.id}`;
      expect(background.shown().map((shown) => shown.id)).toEqual([id]);
      // Without a window Firefox takes every notification for one that was closed at once.
      if (stage.name === 'chromium') expect(await shownNow(stage.browser)).toContain(id);
      const register = await stage.browser.openExtensionPage('register.html');
      await background.press('onClicked', id);
      await until(
        async () => (new URL(await register.url()).hash === `#entry=${due.id}` ? true : null),
        () => register.describe(),
      );
      if (stage.name === 'chromium') {
        await background.press('onButtonClicked', id, 0);
        const portal = await stage.browser.pageAt('authorisationmanager.gov.au');
        await until(
          async () => {
            const { local } = await stage.browser.storage();
            return JSON.stringify(local).includes('"renewal":"under-way"') ? true : null;
          },
          () => 'The button does not start the renewal',
        );
        await portal.close();
      }
      await register.close();
      await background.close();
    });

    it('the popup says what is due, and shows all that would be kept of the new credential before it keeps it', async () => {
      const [entry] = startRegister(course.seed).entries;
      if (!entry) throw new Error('the register is empty');
      const soon = { ...entry, validTo: addDays(day('2040-11-24'), 20) };
      const expired = { ...entry, id: '0'.repeat(24), displayName: 'OTHER', validTo: day('2040-11-01') };
      const background = await ClockedBackground.put(
        stage.browser,
        firstMoment,
        firstZone,
        { version: 1, entries: [soon, expired], forgotten: [], told: {} },
        journeyAtItsEnd,
      );
      await background.start(false);
      const popup = await stage.browser.openExtensionPage('popup/popup.html');
      await popup.text({ text: '2 credentials have expired or end within 30 days' });
      const kept = await popup.waitUntil(
        () => {
          const facts = [...document.querySelectorAll('.remember dd')].map((fact) => fact.textContent);
          return facts.length > 0 && facts;
        },
        [],
        { what: 'the popup shows what would be kept' },
      );
      expect(kept).toEqual([
        'Sunrise Bakery Pty Ltd',
        '51 824 753 556',
        'SUNRISE-PAYROLL',
        '20 November 2042',
        'Xero',
        '/home/kim/keystore.xml',
      ]);
      expect(await namesKept(stage.browser)).not.toContain('SUNRISE-PAYROLL');
      if (process.env['PICTURES']) {
        for (const [width, height] of [
          [400, 1400],
          [320, 1500],
        ] as const) {
          await popup.setViewport({ width, height });
          await popup.screenshot(`${process.env['PICTURES']}/${stage.name}-${width}.png`);
        }
      }
      await popup.click({ role: 'button', name: 'Keep and remind me' });
      await until(
        async () => ((await namesKept(stage.browser)).includes('SUNRISE-PAYROLL') ? true : null),
        () => popup.describe(),
      );
      await popup.text({ text: /^All done|finished/i });
      await popup.click({ role: 'button', name: 'Show them' });
      const register = await stage.browser.pageAt('register.html');
      expect(new URL(await register.url()).hash).toBe('#due');
      await register.close();
      await popup.close();
      await background.close();
    });
  },
  {
    extension: (name) => {
      const folder = clockedExtension(name);
      folders.push(folder);
      return folder;
    },
  },
);

/** The ids of the notifications that the browser shows now. */
async function shownNow(browser: TestBrowser): Promise<string[]> {
  const icon = await browser.openExtensionPage('icons/16.png');
  const ids = await icon.evaluate(async () => {
    type Api = { notifications: { getAll(): Promise<Record<string, unknown>> } };
    const api = globalThis as unknown as { browser?: Api; chrome: Api };
    return Object.keys(await (api.browser ?? api.chrome).notifications.getAll());
  });
  await icon.close();
  return ids;
}

async function namesKept(browser: TestBrowser): Promise<string[]> {
  const { local } = await browser.storage();
  const register = local['credential-guide-register'] as { entries: { displayName: string }[] };
  return register.entries.map(({ displayName }) => displayName);
}
