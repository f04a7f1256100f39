import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addDays } from '../../../src/register/add-days.ts';
import type { EntryChanges } from '../../../src/register/change.ts';
import { day, registerOf } from '../register/an-entry.ts';
import { random, someOf, zones } from '../reminders/chance.ts';
import { Ledger } from '../reminders/simulated-computer.ts';
import { aBrowser } from './a-browser.ts';
import { SimulatedBackground } from './simulated-background.ts';

const { extension, stored } = vi.hoisted(() => ({
  extension: {} as ReturnType<typeof aBrowser>,
  stored: {} as Record<string, unknown>,
}));
vi.mock('../../../src/platform/extension.ts', () => ({ extension }));

const days = 800;
const restarts = 200;
const hours = days * 24;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/150.0 Safari/537.36' });
  Object.assign(extension, aBrowser(stored, { reading: false, writing: false }));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function startRegister(below: (below: number) => number) {
  const soon = (spread: number) => addDays(day('2026-11-24'), below(spread) - 30);
  return registerOf(
    ...Array.from({ length: 12 }, (_, index) => ({
      displayName: `CREDENTIAL-${index}`,
      validTo: soon(780),
      ...(index % 3 === 0 ? { authorisedUntil: soon(400) } : {}),
      ...(index % 5 === 0 ? { suspendedOn: soon(300) } : {}),
    })),
  );
}

/** What a person may do to one of the credentials. */
async function doSomething(background: SimulatedBackground, below: (below: number) => number): Promise<void> {
  const entry = background.entries[below(12)];
  if (!entry) return;
  const { id, validTo, suspendedOn, renewal } = entry;
  const changes: EntryChanges[] = [
    { snoozedUntil: addDays(background.today, 1 + below(10)) },
    ...(validTo ? [{ validTo: addDays(validTo, 729) }] : []),
    { suspendedOn: suspendedOn ? null : addDays(background.today, -below(20)) },
    { notes: `Looked at on ${background.today}` },
  ];
  const change = changes[below(changes.length + 1)];
  if (change) await background.tell({ kind: 'entries-changed', ids: [id], changes: change });
  else if (renewal === 'none') await background.tell({ kind: 'renewal-begun', id });
  else await background.tell({ kind: 'renewal-dropped', id });
}

/** The names in a notification's lines, with what runs out: `reminder_validity_left_other|12|NAME|…`. */
function named(message: string): string[] {
  return message.split('\n').map((line) => {
    const [key = '', ...values] = line.split('|');
    return `${key.split('_')[1]} ${values.find((value) => value.startsWith('CREDENTIAL-'))}`;
  });
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Whether clocks there show ten o'clock or later, told by the system: within the hour after nine the alarm has rung. */
function isMorningOver({ now, zone }: SimulatedBackground): boolean {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' });
  clocks.set(zone, clock);
  return Number(clock.format(now)) >= 10;
}

it('the background itself tells each reminder exactly once in 800 days with 200 restarts', async () => {
  const below = random(20261125);
  const stops = someOf(hours, restarts, below);
  const zoneChanges = someOf(hours, 60, below);
  const clockChanges = someOf(hours, 30, below);
  const news = someOf(hours, 150, below);
  const { entries, forgotten } = startRegister(below);
  stored['credential-guide-register'] = { version: 1, entries, forgotten, told: {} };
  const background = new SimulatedBackground(
    Date.parse('2026-11-24T01:00:00Z'),
    'Australia/Lord_Howe',
    extension,
    stored,
  );
  const ledger = new Ledger();
  const counts = { restarts: 0, lost: 0, notices: 0, reminders: 0 };

  // After the zone or the clock was changed under a running browser, its alarm may ring late; from its next check on it is right again.
  let isSettled = true;
  const compare = (hour: number) => {
    const at = `hour ${hour}, ${background.today} in ${background.zone}`;
    const names = new Map(background.entries.map(({ id, displayName }) => [id, displayName]));
    const owed = ledger.settle(background.entries, background.today).map((line) => {
      const [kind, id] = (line.split(' ')[0] ?? '').split(':');
      return `${kind} ${names.get(id ?? '')}`;
    });
    const shown = background.shown();
    expect(shown.length, `${at}: one notification for all that is due`).toBe(owed.length > 0 ? 1 : 0);
    isSettled = true;
    const [notice] = shown;
    if (!notice) return;
    counts.notices += 1;
    counts.reminders += owed.length;
    const count = new Set(owed.map((one) => one.split(' ')[1])).size;
    expect(notice.title, at).toBe(count === 1 ? 'reminder_title_one|1' : `reminder_title_other|${count}`);
    if (owed.length <= 4) expect(named(notice.message).sort(), at).toEqual(owed.sort());
  };

  await background.start(false);
  compare(0);
  let startsAt = 0;
  let stopsToCome = 0;
  let wrongBy = 0;
  for (let hour = 1; hour < hours; hour += 1) {
    background.now += 3_600_000;
    const alarm = await background.alarm();
    if (background.isOn && alarm !== null && alarm <= background.now) {
      await background.ring();
      compare(hour);
    }
    if (zoneChanges.has(hour)) {
      background.zone = zones[below(zones.length)] ?? 'UTC';
      isSettled = false;
    }
    if (clockChanges.has(hour)) {
      const next = wrongBy === 0 ? (below(240) - 120) * 3_600_000 : 0;
      background.now += next - wrongBy;
      wrongBy = next;
      isSettled = false;
    }
    if (stops.has(hour)) stopsToCome += 1;
    if (background.isOn && stopsToCome > 0) {
      stopsToCome -= 1;
      background.stop();
      startsAt = hour + (below(3) === 0 ? below(24 * 10) : below(10));
    }
    if (!background.isOn && hour >= startsAt) {
      const losesAlarm = below(3) === 0;
      counts.lost += Number(losesAlarm);
      counts.restarts += 1;
      await background.start(losesAlarm);
      compare(hour);
    }
    if (background.isOn && news.has(hour)) {
      await doSomething(background, below);
      compare(hour);
    }
    if (background.isOn && isSettled && isMorningOver(background))
      expect(ledger.owed(background.entries, background.today), `hour ${hour}: nothing is late`).toEqual([]);
  }
  expect(counts.restarts).toBe(restarts);
  expect(counts.lost).toBeGreaterThan(40);
  expect(counts.notices).toBeGreaterThan(50);
  expect(counts.reminders).toBeGreaterThan(counts.notices);
}, 120_000);
