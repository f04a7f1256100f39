import { type NewExpiry, newExpiry } from '../../journey/new-expiry.ts';
import type { Progress } from '../../journey/progress-record.ts';
import type { When } from '../../register/change.ts';
import type { Register, RegisterEntry } from '../../register/entry.ts';
import { newCredentialOf } from '../../register/from-journey.ts';
import { remember } from '../../register/remember.ts';
import type { CalendarEntry } from '../../reminders/calendar.ts';
import { calendarEntriesOf } from '../../reminders/calendar-entries.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';

/**
 * The days of a journey's new credential for a calendar file: those that the register's page saves of its entry, whether it stands in the register
 * already or comes into it later. So it stands once in a calendar into which both files were taken.
 */
export function newCalendarOf(
  progress: Progress,
  register: Register,
  usualDays: readonly number[],
  when: When,
): readonly CalendarEntry<Sentence>[] {
  const expiry = newExpiry(progress);
  if (!expiry) return [];
  const entry = entryFor(progress, expiry, register, when);
  return calendarEntriesOf(entry ? [entry] : [], usualDays, (words) => words).map((each) =>
    each.day === expiry.validTo ? { ...each, description: describe(expiry) ?? each.description } : each,
  );
}

/** The entry as the register has it, or would have it. Where no name is known, only this file knows it. */
function entryFor(
  progress: Progress,
  { validTo, displayName, business }: NewExpiry,
  register: Register,
  when: When,
): RegisterEntry | undefined {
  const found = newCredentialOf(progress, null) ?? {
    business: business ?? '',
    displayName: displayName ?? business ?? '',
    validTo,
    origin: 'portal' as const,
  };
  const { register: kept, id } = remember(register, found, when, progress.run);
  return kept.entries.find((entry) => entry.id === id);
}

/** What the register cannot say: that the day is only reckoned, or that the credential's own name is not known. */
function describe({ validTo, isCertain, displayName, business }: NewExpiry): Sentence | null {
  if (isCertain && displayName !== null && business !== null) return null;
  const key = isCertain ? 'calendar_certain' : 'calendar_reckoned';
  return sentence(key, { date: validTo }, business ?? displayName ?? '');
}
