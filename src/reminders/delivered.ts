import type { RegisterEntry } from '../register/entry.ts';
import { addDays, type CalendarDate } from '../values/calendar-date.ts';
import { deadlineKinds } from './deadlines.ts';

/** What the person was told last of one deadline. */
export interface DeliveredReminder {
  /** Which reminder it was: so many days before the end. Those before it count as told. */
  readonly days: number;
  /** The end that it was about. With another one everything begins anew. */
  readonly until: CalendarDate;
  /** The snooze that had ended by then: each ends once. */
  readonly snoozedUntil: CalendarDate | null;
  /** The day on which it was told, in Australia. Left out in what was stored before 2026-11-29. */
  readonly on?: CalendarDate;
}

/** By the deadline’s key. */
export type Delivered = Readonly<Record<string, DeliveredReminder>>;

/**
 * Without what was told on a day that is still to come: a clock was wrong then, and nobody can know that the person heard it in its time.
 * Better twice than never. @param today the day in Australia, which no journey to another time zone changes.
 */
export function deliveredBy(delivered: Delivered, today: CalendarDate): Delivered {
  const counts = ([, reminder]: readonly [string, DeliveredReminder]) => deliveredOn(reminder) <= today;
  const sound = Object.entries(delivered).filter(counts);
  return sound.length === Object.keys(delivered).length ? delivered : Object.fromEntries(sound);
}

/** Where the day is not known, the first on which it could be told anywhere in the world. */
function deliveredOn({ on, until, days }: DeliveredReminder): CalendarDate {
  return on ?? addDays(until, -days - 1);
}

/** Without what is about credentials that are no longer in the register. */
export function deliveredOf(delivered: Delivered, entries: readonly RegisterEntry[]): Delivered {
  const ids = new Set(entries.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(delivered).filter(([key]) => ids.has(key.slice(key.indexOf(':') + 1))),
  );
}

/** What was told of an entry counts for the one that it was joined with, where nothing was told of that yet. */
export function carryDelivered(
  delivered: Delivered,
  joined: readonly { readonly from: string; readonly into: string }[],
): Delivered {
  const carried = joined.flatMap(({ from, into }) =>
    deadlineKinds.flatMap((kind) => {
      const reminder = delivered[`${kind}:${from}`];
      return reminder ? [[`${kind}:${into}`, reminder] as const] : [];
    }),
  );
  return { ...Object.fromEntries(carried), ...delivered };
}
