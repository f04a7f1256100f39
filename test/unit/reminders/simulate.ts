import { expect } from 'vitest';
import type { RegisterToBackground } from '../../../src/platform/messages/register-messages.ts';
import type { EntryChanges } from '../../../src/register/change.ts';
import type { Register, RegisterEntry } from '../../../src/register/entry.ts';
import type { CalendarDate } from '../../../src/values/calendar-date.ts';
import { addDays, dayInAustralia } from '../../../src/values/calendar-date.ts';
import { day, registerOf } from '../register/an-entry.ts';
import { random, someOf, zones } from './chance.ts';
import { nineOf } from './nine.ts';
import { Ledger } from './simulated-computer.ts';

/** A background whose clock is set from outside, in a browser that is real or made up. */
export interface BackgroundWithClock {
  /** What its clock shows. */
  now: number;
  zone: string;
  readonly isOn: boolean;
  readonly today: CalendarDate;
  /** The register as it is stored. */
  readonly entries: readonly RegisterEntry[];
  /** When the alarm rings; null without one. */
  alarm(): Promise<number | null>;
  start(losesAlarm: boolean): Promise<void>;
  stop(): Promise<void>;
  ring(): Promise<void>;
  tell(message: RegisterToBackground): Promise<void>;
  /** What was shown since this was last asked. */
  shown(): readonly ShownNotice[];
}

export interface ShownNotice {
  readonly title: string;
  readonly message: string;
}

/** How much happens in the days. */
export interface Course {
  readonly days: number;
  readonly restarts: number;
  readonly zoneChanges: number;
  readonly clockChanges: number;
  /** What the person changes in the register. */
  readonly news: number;
  readonly seed: number;
}

/** What a notification says: how many credentials it is about, and of its lines what runs out and for which one. */
export type ReadNotice = (notice: ShownNotice) => {
  readonly count: number;
  readonly lines: readonly string[];
};

/** Every course begins here: real alarms that are armed for it do not ring while a test runs. */
const firstDay = day('2040-11-24');
export const firstMoment = Date.parse(`${firstDay}T01:00:00Z`);
export const firstZone = 'Australia/Lord_Howe';

/** What there is to remind of. */
export function startRegister(seed: number): Register {
  const below = random(seed);
  const soon = (spread: number) => addDays(firstDay, below(spread) - 30);
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
async function doSomething(background: BackgroundWithClock, below: (below: number) => number): Promise<void> {
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

const australian = ({ now }: BackgroundWithClock): CalendarDate => dayInAustralia(new Date(now));

/**
 * Days, restarts and changes, one after the other, and after each check what was shown beside what had to be. What a person and the weather
 * do is the same for the same seed.
 *
 * @param background holds `startRegister(course.seed)`, at `firstMoment` in `firstZone`, and is off.
 */
export async function simulateReminders(background: BackgroundWithClock, course: Course, read: ReadNotice) {
  const hours = course.days * 24;
  const below = random(course.seed);
  const stops = someOf(hours, course.restarts, below);
  const zoneChanges = someOf(hours, course.zoneChanges, below);
  const clockChanges = someOf(hours, course.clockChanges, below);
  const news = someOf(hours, course.news, below);
  const ledger = new Ledger();
  const counts = { restarts: 0, lost: 0, notices: 0, reminders: 0 };

  // After the zone or the clock was changed under a running browser, its alarm may ring late; from its next check on it is right again.
  let isSettled = true;
  const compare = (hour: number) => {
    const at = `hour ${hour}, ${background.today} in ${background.zone}`;
    const names = new Map(background.entries.map(({ id, displayName }) => [id, displayName]));
    const owed = ledger.settle(background.entries, australian(background)).map((line) => {
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
    const said = read(notice);
    expect(said.count, at).toBe(count);
    if (owed.length <= 4) expect([...said.lines].sort(), at).toEqual(owed.sort());
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
      await background.stop();
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
    // Within the hour after nine the alarm has rung.
    const nine = background.isOn && isSettled ? nineOf(background, 10) : null;
    if (nine)
      expect(
        ledger.owed(background.entries, nine, australian(background)),
        `hour ${hour}: nothing is late`,
      ).toEqual([]);
  }
  return counts;
}
