import { type CalendarDate, calendarDate, dayInAustralia } from '../values/calendar-date.ts';
import type { Progress } from './progress-record.ts';

/** When the new credential ends, for a reminder. */
export interface NewExpiry {
  readonly validTo: CalendarDate;
  /** Read from the new keystore file; otherwise reckoned from the day of the renewal. */
  readonly isCertain: boolean;
  readonly displayName: string | null;
  readonly business: string | null;
}

/** A credential is valid for two years less a day (ATO, "Is your machine credential expiring?", read 2026-11-23). */
export function newExpiry({ known, startedAt }: Progress): NewExpiry | null {
  // What was found in another file says nothing of the new credential.
  const read = known.checked?.outcome === 'right' ? known.checked.validTo : null;
  const validTo = read ?? twoYearsAfter(dayInAustralia(new Date(startedAt)));
  return (
    validTo && {
      validTo,
      isCertain: read !== null,
      displayName: known.oldCredential?.displayName ?? null,
      business: known.business?.name ?? null,
    }
  );
}

function twoYearsAfter(day: CalendarDate): CalendarDate | null {
  const [year, month, date] = day.split('-').map(Number);
  // 28 February serves for a 29th, and a reminder may be a day early.
  return calendarDate((year ?? 0) + 2, month ?? 1, Math.min(date ?? 1, 28));
}
