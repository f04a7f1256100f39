import { beginRenewal, dropRenewal, type EntryChanges } from '../../../src/register/change.ts';
import type { Register, RegisterEntry } from '../../../src/register/entry.ts';
import { changeEntry, withEntry } from '../../../src/register/remember.ts';
import { usualReminderDays } from '../../../src/reminders/deadlines.ts';
import type { Delivered } from '../../../src/reminders/delivered.ts';
import { dueReminders } from '../../../src/reminders/due.ts';
import { dayIn } from '../../../src/reminders/local-time.ts';
import { alarmChange, nextWake } from '../../../src/reminders/next-wake.ts';
import {
  addDays,
  type CalendarDate,
  dayInAustralia,
  daysBetween,
} from '../../../src/values/calendar-date.ts';

/** A computer with the register on it: what it shows, stores and loses. The person and the weather are played from outside. */
export class SimulatedComputer {
  /** What its clock shows. */
  now: number;
  zone: string;
  isOn = true;
  register: Register;
  alarm: number | null = null;
  /** Everything that was told: clock, end, and how many days before it. */
  readonly heard: Heard[] = [];
  #told = '{}';

  constructor(now: number, zone: string, register: Register) {
    this.now = now;
    this.zone = zone;
    this.register = register;
    this.check();
  }

  get today(): CalendarDate {
    return dayIn(this.zone, this.now);
  }

  get dayInAustralia(): CalendarDate {
    return dayInAustralia(new Date(this.now));
  }

  /** The whole of what a background has to do when it starts, at an alarm, and when something changed. */
  check(): void {
    const state = { entries: this.register.entries, usualDays: usualReminderDays };
    const told: Delivered = JSON.parse(this.#told);
    const due = dueReminders({ ...state, told }, this.dayInAustralia);
    for (const { key, until, entry } of due.reminders) {
      const days = due.told[key]?.days;
      this.heard.push({
        key,
        until,
        days,
        on: this.dayInAustralia,
        at: this.now,
        snooze: entry.snoozedUntil,
      });
    }
    this.#told = JSON.stringify(due.told);
    const wake = nextWake({ ...state, told: due.told }, this.now, this.zone);
    if (alarmChange(this.alarm, wake) !== 'keep') this.alarm = wake;
  }

  /** Half an hour passes. */
  pass(): void {
    this.now += 1_800_000;
    if (!this.isOn || this.alarm === null || this.alarm > this.now) return;
    this.alarm = null;
    this.check();
  }

  start(losesAlarm: boolean): void {
    this.isOn = true;
    if (losesAlarm) this.alarm = null;
    this.check();
  }

  change(id: string, changes: EntryChanges): void {
    this.register = changeEntry(this.register, id, changes, { today: this.today, now: this.now });
    this.check();
  }

  renewal(entry: RegisterEntry, what: 'begin' | 'drop'): void {
    const when = { today: this.today, now: this.now };
    this.register = withEntry(this.register, (what === 'begin' ? beginRenewal : dropRenewal)(entry, when));
    this.check();
  }
}

export interface Heard {
  readonly key: string;
  readonly until: CalendarDate;
  readonly days: number | undefined;
  readonly on: CalendarDate;
  readonly at: number;
  readonly snooze: CalendarDate | null;
}

/**
 * What the person should have heard, kept in another way than the program does: a set of every single reminder that is done with. What was done
 * on a day that is still to come, by a clock that was wrong, is done with no longer.
 */
export class Ledger {
  readonly #done = new Set<string>();
  readonly #endedSnoozes = new Set<string>();
  readonly #lastDone = new Map<string, CalendarDate>();

  /** What is to be told on this day in Australia, by key; and from then on it counts as told. */
  settle(entries: readonly RegisterEntry[], on: CalendarDate): string[] {
    return this.owed(entries, on).map(({ key, until, reached, snooze }) => {
      this.#lastDone.set(key, on);
      for (const days of reached) this.#done.add(`${key} ${until} ${days}`);
      if (snooze) this.#endedSnoozes.add(`${key} ${snooze}`);
      return `${key} ${until} ${Math.min(...reached)}`;
    });
  }

  /** What is not told yet of what was due on `today`. @param on the day in Australia now. */
  owed(entries: readonly RegisterEntry[], today: CalendarDate, on = today) {
    this.#forgetWhatIsToCome(on);
    return entries.flatMap((entry) => {
      const snooze = entry.snoozedUntil;
      if (snooze && today < snooze) return [];
      return endsOf(entry).flatMap(({ key, until, all }) => {
        const reached = all.filter((days) => daysBetween(today, until) <= days);
        const isNew = reached.some((days) => !this.#done.has(`${key} ${until} ${days}`));
        const isAwake = snooze !== null && !this.#endedSnoozes.has(`${key} ${snooze}`);
        return reached.length > 0 && (isNew || isAwake) ? [{ key, until, reached, snooze }] : [];
      });
    });
  }

  #forgetWhatIsToCome(on: CalendarDate): void {
    for (const [key, day] of this.#lastDone) {
      if (day <= on) continue;
      this.#lastDone.delete(key);
      for (const lines of [this.#done, this.#endedSnoozes]) {
        for (const line of lines) if (line.startsWith(`${key} `)) lines.delete(line);
      }
    }
  }
}

function endsOf({ id, validTo, renewal, replaces, authorisedUntil, suspendedOn }: RegisterEntry) {
  const isQuiet = renewal !== 'none' && replaces === validTo;
  return [
    ...(validTo && !isQuiet ? [{ key: `validity:${id}`, until: validTo, all: [60, 30, 14, 7, 1, 0] }] : []),
    ...(authorisedUntil
      ? [{ key: `authorisation:${id}`, until: authorisedUntil, all: [40, 30, 14, 7, 1, 0] }]
      : []),
    ...(suspendedOn
      ? [{ key: `suspension:${id}`, until: addDays(suspendedOn, 60), all: [30, 14, 7, 1, 0] }]
      : []),
  ];
}
