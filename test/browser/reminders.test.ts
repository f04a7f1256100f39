import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import {
  type Course,
  firstMoment,
  firstZone,
  type ReadNotice,
  simulateReminders,
  startRegister,
} from '../unit/reminders/simulate.ts';
import { ClockedBackground } from './harness/clocked-background.ts';
import { clockedExtension } from './harness/clocked-extension.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';

/** `REMINDER_RESTARTS=200` makes the long run, of some minutes: as many restarts and changes as the unit test of the background has. */
const restarts = Number(process.env['REMINDER_RESTARTS'] ?? 20);
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

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

inEachBrowser(
  'reminders in the real background, whose clock is set',
  (stage) => {
    const stored = () => ({ version: 1, ...startRegister(course.seed), told: {} });

    it('come exactly once in 800 days, with restarts, lost alarms, other zones and changed clocks', async () => {
      const background = await ClockedBackground.put(stage.browser, firstMoment, firstZone, stored());
      const counts = await simulateReminders(background, course, read);
      expect(counts.restarts).toBe(restarts);
      expect(counts.lost).toBeGreaterThan(restarts / 6);
      expect(counts.notices).toBeGreaterThan(40);
      await background.close();
    }, 1_200_000);
  },
  {
    extension: (name) => {
      const folder = clockedExtension(name);
      folders.push(folder);
      return folder;
    },
  },
);
