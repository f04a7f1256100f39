import { reckonedEnd } from '../journey/new-expiry.ts';
import { addDays, type CalendarDate, dayInAustralia } from '../values/calendar-date.ts';
import { changed, dropRenewal, type When } from './change.ts';
import type { RegisterEntry } from './entry.ts';

/** Once it has another last day than when the renewal began, that one is the new credential's. */
export function isBeingRenewed({ renewal, replaces, validTo }: RegisterEntry): boolean {
  return renewal !== 'none' && replaces === validTo;
}

/** RAM lets a suspended credential be claimed for so many days ("Machine credentials", read 2026-11-23). */
const daysToClaim = 60;

/** The last day on which a suspended credential can be claimed. */
export function claimUntil(suspendedOn: CalendarDate): CalendarDate {
  return addDays(suspendedOn, daysToClaim);
}

/** So long a renewal that was begun keeps quiet. Somebody who has not finished it by then has forgotten it, which is what reminders are for. */
const quietDays = 14;
const dayInMilliseconds = 86_400_000;

/**
 * When a renewal that was begun no longer keeps quiet, in milliseconds since 1970; null for one that does not keep quiet. A credential that ends
 * meanwhile is told of on the day before, or a day after the renewal was begun: left half done, it would end without a word.
 */
export function quietUntil(entry: RegisterEntry): number | null {
  const begun = begunQuiet(entry);
  if (begun === null) return null;
  const [end, dayAfter] = [begun + quietDays * dayInMilliseconds, begun + dayInMilliseconds];
  const { validTo } = entry;
  // What had ended before is told already.
  if (validTo === null || validTo < dayInAustralia(new Date(begun))) return end;
  return Math.min(end, Math.max(dayAfter, Date.parse(addDays(validTo, -1))));
}

/** When the renewal was begun for which an entry keeps quiet; null where it does not. */
function begunQuiet(entry: RegisterEntry): number | null {
  if (entry.renewal !== 'under-way' || !isBeingRenewed(entry)) return null;
  // Entries of before 2026-11-29 have the stamp alone.
  return entry.begunAt ?? entry.stamps.renewal ?? entry.changedAt;
}

/**
 * The entry after a renewal that has come to its end, however it ended: with the new credential's last day, as it was read or is reckoned, else
 * with its reminders going on. @param newEnd null where no new credential is known of.
 */
export function endRenewal(entry: RegisterEntry, newEnd: NewEnd | null, when: When): RegisterEntry {
  const renewed = withNewEnd(entry, newEnd, when);
  return isBeingRenewed(renewed) ? dropRenewal(renewed, when) : renewed;
}

/** The last day of the new credential. */
export interface NewEnd {
  readonly validTo: CalendarDate;
  /** It was read; else it is reckoned. */
  readonly isCertain: boolean;
}

/** The entry with this last day, where that is news: a later one, or one that was read where there was only a reckoned one. */
export function withNewEnd(entry: RegisterEntry, newEnd: NewEnd | null, when: When): RegisterEntry {
  if (newEnd === null) return entry;
  const { validTo, isCertain } = newEnd;
  const isNews = (entry.validTo ?? '') < validTo || (entry.isReckoned === true && isCertain);
  return isNews ? changed(entry, { validTo, isReckoned: !isCertain }, when) : entry;
}

/** The last day as it is reckoned from the day on which the person said that the software works with the new credential. */
function reckonedFromHistory({ history }: RegisterEntry, { today }: When): NewEnd | null {
  const said = history.findLast(({ what }) => what === 'confirmed')?.day;
  // A day that is still to come was written while the clock was wrong.
  return said ? { validTo: reckonedEnd(said < today ? said : today), isCertain: false } : null;
}

/**
 * The entry after what time itself changes, so that nothing keeps quiet for ever: a renewal that was begun and left has come to its end, and what
 * was written while the clock stood in the future counts no longer. @param newEnd what the journey of its renewal knows.
 */
export function afterTime(entry: RegisterEntry, newEnd: NewEnd | null, when: When): RegisterEntry {
  return endedQuiet(awake(notTooLate(entry, when), when), newEnd, when);
}

/** A reckoned day is at most two years ahead: a later one was reckoned by a clock in the future. */
function notTooLate(entry: RegisterEntry, when: When): RegisterEntry {
  const latest = reckonedEnd(when.today);
  const isTooLate = entry.isReckoned === true && entry.validTo !== null && entry.validTo > latest;
  return isTooLate ? changed(entry, { validTo: latest, isReckoned: true }, when) : entry;
}

/** A snooze that was asked for in the future was asked for by a clock that was wrong. */
function awake(entry: RegisterEntry, when: When): RegisterEntry {
  return isInFuture(entry.snoozedAt, when) ? changed(entry, { snoozedUntil: null }, when) : entry;
}

function endedQuiet(entry: RegisterEntry, newEnd: NewEnd | null, when: When): RegisterEntry {
  if (!isBeingRenewed(entry)) return entry;
  if (entry.renewal === 'confirmed')
    return endRenewal(entry, newEnd ?? reckonedFromHistory(entry, when), when);
  const isOver = (quietUntil(entry) ?? when.now) <= when.now || isInFuture(begunQuiet(entry) ?? 0, when);
  return isOver ? endRenewal(entry, newEnd, when) : entry;
}

/** More than the second by which a clock is put right: a day, so that a journey that was begun just now goes on. */
function isInFuture(moment: number | undefined, { now }: When): boolean {
  return moment !== undefined && moment > now + dayInMilliseconds;
}
