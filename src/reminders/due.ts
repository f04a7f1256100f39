import type { RegisterEntry } from '../register/entry.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { daysLeft } from '../values/days-left.ts';
import { type Deadline, deadlinesOf } from './deadlines.ts';
import { type Delivered, deliveredBy } from './delivered.ts';

/** What reminders go by. */
export interface ReminderState {
  readonly entries: readonly RegisterEntry[];
  /** How many days before the end to remind, for all credentials that have no days of their own. */
  readonly usualDays: readonly number[];
  readonly told: Delivered;
}

/** Something to tell the person now. */
export interface Reminder extends Deadline {
  /** Negative when the end is past. */
  readonly daysLeft: number;
}

export interface DueReminders {
  /** The most urgent first. All of them make one notification. */
  readonly reminders: readonly Reminder[];
  /** What was told once these are. */
  readonly told: Delivered;
}

/**
 * What has to be told on this day and was not yet. After missed days only the most urgent reminder of each deadline is told, and those before it
 * count as told. What was told by a clock that was ahead counts no longer once the clock is right.
 *
 * @param today the day in Australia.
 */
export function dueReminders(state: ReminderState, today: CalendarDate): DueReminders {
  const { entries, usualDays } = state;
  const told = deliveredBy(state.told, today);
  const due = entries
    .flatMap((entry) => deadlinesOf(entry, usualDays))
    .flatMap((deadline) => {
      const days = dueOn(deadline, told, today);
      return days === null ? [] : [{ deadline, days }];
    });
  const nowTold = due.map(({ deadline: { key, until, entry }, days }) => [
    key,
    { days, until, snoozedUntil: entry.snoozedUntil, on: today },
  ]);
  const reminders = due.map(({ deadline }) => ({ ...deadline, daysLeft: daysLeft(deadline.until, today) }));
  return {
    reminders: reminders.sort(
      (one, other) =>
        one.daysLeft - other.daysLeft || one.entry.business.localeCompare(other.entry.business, 'en-AU'),
    ),
    told: due.length === 0 ? told : { ...told, ...Object.fromEntries(nowTold) },
  };
}

/** Which of a deadline's reminders is to be told on this day; null for none. */
export function dueOn(
  { key, until, days, entry }: Deadline,
  told: Delivered,
  today: CalendarDate,
): number | null {
  const { snoozedUntil } = entry;
  if (snoozedUntil !== null && today < snoozedUntil) return null;
  const left = daysLeft(until, today);
  const reached = days.filter((each) => left <= each);
  if (reached.length === 0) return null;
  const mostUrgent = Math.min(...reached);
  const last = told[key];
  if (last?.until !== until || mostUrgent < last.days) return mostUrgent;
  // A snooze asks to be told the same again, once.
  return snoozedUntil !== null && last.snoozedUntil !== snoozedUntil ? mostUrgent : null;
}
