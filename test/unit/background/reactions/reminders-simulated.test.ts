import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { firstRecord } from '../../../../src/platform/storage/stored-record.ts';
import {
  type Course,
  firstMoment,
  firstZone,
  type ReadNotice,
  simulateReminders,
  startRegister,
} from '../../reminders/simulate.ts';
import { aBrowser } from '../a-browser.ts';
import { SimulatedBackground } from '../simulated-background.ts';

const { extension, stored } = vi.hoisted(() => ({
  extension: {} as ReturnType<typeof aBrowser>,
  stored: {} as Record<string, unknown>,
}));
vi.mock('../../../../src/platform/extension.ts', () => ({ extension }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/150.0 Safari/537.36' });
  Object.assign(extension, aBrowser(stored, { reading: false, writing: false }));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const course: Course = {
  days: 800,
  restarts: 200,
  zoneChanges: 60,
  clockChanges: 30,
  news: 150,
  seed: 20261125,
};

/** As `a-browser.ts` says sentences: `reminder_validity_left_other|12|NAME|…`. */
const read: ReadNotice = ({ title, message }) => ({
  count: Number(title.split('|')[1]),
  lines: message.split('\n').map((line) => {
    const [key = '', ...values] = line.split('|');
    return `${key.split('_')[1]} ${values.find((value) => value.startsWith('CREDENTIAL-'))}`;
  }),
});

it('the background itself tells each reminder exactly once in 800 days with 200 restarts', async () => {
  const { entries, forgotten } = startRegister(course.seed);
  stored['credential-guide-register'] = { version: 1, entries, forgotten, told: {} };
  stored['credential-guide'] = { ...firstRecord, namesInReminders: true };
  const background = new SimulatedBackground(firstMoment, firstZone, extension, stored);
  const counts = await simulateReminders(background, course, read);
  expect(counts.restarts).toBe(course.restarts);
  expect(counts.lost).toBeGreaterThan(40);
  expect(counts.notices).toBeGreaterThan(50);
  expect(counts.reminders).toBeGreaterThan(counts.notices);
});
