import type { CalendarDate } from '../values/calendar-date.ts';
import { addDays, dayInAustralia } from '../values/calendar-date.ts';
import { type Deadline, deadlinesOf, remindAtHour } from './deadlines.ts';
import { type Delivered, deliveredBy } from './delivered.ts';
import { dueOn, type ReminderState } from './due.ts';
import { atHour, dayIn } from './local-time.ts';

/** Browsers round the time of an alarm, and none rings more often than once in half a minute. */
const tolerance = 60_000;

/**
 * When to wake next: the next nine o'clock of this time zone, after `now`, at which something is to be told, if nothing changes until then.
 * Null when nothing ever will. The hour is the person's own; the day that is counted by is the one that it then is in Australia.
 */
export function nextWake(state: ReminderState, now: number, zone: string): number | null {
  const today = dayIn(zone, now);
  const first = atHour(remindAtHour, today, zone) > now ? today : addDays(today, 1);
  const morning = atHour(remindAtHour, first, zone);
  const told = deliveredBy(state.told, dayInAustralia(new Date(now)));
  const from = dayInAustralia(new Date(morning));
  const days = state.entries
    .flatMap((entry) => deadlinesOf(entry, state.usualDays))
    .flatMap((deadline) => firstDueFrom(from, deadline, told) ?? []);
  const next = days.reduce<CalendarDate | null>((least, day) => (least && least <= day ? least : day), null);
  return next && (next === from ? morning : morningOf(next, zone));
}

/** The first nine o'clock of this time zone at which it is this day in Australia, or later. In America that is the evening before. */
export function morningOf(day: CalendarDate, zone: string): number {
  const before = atHour(remindAtHour, addDays(day, -1), zone);
  return dayInAustralia(new Date(before)) >= day ? before : atHour(remindAtHour, day, zone);
}

/**
 * What to do with the one alarm that serves all reminders. Browsers lose alarms (at a crash, after an update), so this is asked at every start;
 * @param armedFor is when it will ring, null without one.
 */
export function alarmChange(armedFor: number | null, wake: number | null): 'keep' | 'arm' | 'clear' {
  if (wake === null) return armedFor === null ? 'keep' : 'clear';
  return armedFor !== null && Math.abs(armedFor - wake) <= tolerance ? 'keep' : 'arm';
}

/** Between the days on which a reminder comes due or a snooze ends, nothing changes. */
function firstDueFrom(first: CalendarDate, deadline: Deadline, told: Delivered): CalendarDate | null {
  const { until, days, entry } = deadline;
  const turns = [
    ...days.map((each) => addDays(until, -each)),
    ...(entry.snoozedUntil ? [entry.snoozedUntil] : []),
  ];
  const later = turns.filter((day) => day > first).sort();
  return [first, ...later].find((day) => dueOn(deadline, told, day) !== null) ?? null;
}
