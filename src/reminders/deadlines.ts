import type { RegisterEntry } from '../register/entry.ts';
import { claimUntil, isBeingRenewed } from '../register/renewal.ts';
import type { CalendarDate } from '../values/calendar-date.ts';

/** How many days before the end people are reminded who have set nothing else. */
export const usualReminderDays: readonly number[] = [60, 30, 14, 7, 1, 0];

/** The hour of the morning at which people are reminded: nobody wants to be at midnight. */
export const remindAtHour = 9;

/** What runs out: the credential itself, the authorisation that it works by, the time to claim it when it is suspended. */
export const deadlineKinds = ['validity', 'authorisation', 'suspension'] as const;

export type DeadlineKind = (typeof deadlineKinds)[number];

export interface Deadline {
  /** Names it among what was told. */
  readonly key: string;
  readonly kind: DeadlineKind;
  readonly entry: RegisterEntry;
  /** The last good day. */
  readonly until: CalendarDate;
  /** How many days before that to remind. */
  readonly days: readonly number[];
}

/**
 * The earliest reminder that is of use. An authorisation can be renewed from 40 days before its end; of a suspended credential RAM itself
 * writes 30 days after the suspension, which is 30 days before the end (RAM help, read 2026-11-23).
 */
const earliest: Record<DeadlineKind, number> = {
  validity: Number.POSITIVE_INFINITY,
  authorisation: 40,
  suspension: 30,
};

/** The deadlines of a credential that the person wants to hear of. */
export function deadlinesOf(entry: RegisterEntry, usualDays: readonly number[]): readonly Deadline[] {
  const days = entry.reminderDays ?? usualDays;
  const ends: Record<DeadlineKind, CalendarDate | null> = {
    validity: isBeingRenewed(entry) ? null : entry.validTo,
    authorisation: entry.authorisedUntil,
    suspension: entry.suspendedOn && claimUntil(entry.suspendedOn),
  };
  return deadlineKinds.flatMap((kind) => {
    const until = ends[kind];
    const useful = [...new Set(days.map((each) => Math.min(each, earliest[kind])))];
    return until ? [{ key: `${kind}:${entry.id}`, kind, entry, until, days: useful }] : [];
  });
}
