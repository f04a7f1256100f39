import { addDays, type CalendarDate, calendarDate, dayInAustralia } from '../values/calendar-date.ts';
import type { Progress } from './progress-record.ts';

/** When the new credential ends, for a reminder. */
export interface NewExpiry {
  readonly validTo: CalendarDate;
  /** Read from the new keystore file; otherwise reckoned from the day on which it was handed over. */
  readonly isCertain: boolean;
  readonly displayName: string | null;
  readonly business: string | null;
}

/** The last day of the journey's new credential: as its file says, else as it is reckoned. */
export function newExpiry({ known, startedAt }: Progress): NewExpiry {
  // What was found in another file says nothing of the new credential.
  const read = known.checked?.outcome === 'right' ? known.checked.validTo : null;
  // Where nobody saw it being handed over, the day on which the journey began serves: a reminder may be some days early.
  const madeOn = known.handedOverOn ?? dayInAustralia(new Date(startedAt));
  return {
    validTo: read ?? reckonedEnd(madeOn),
    isCertain: read !== null,
    displayName: known.oldCredential?.displayName ?? null,
    business: known.business?.name ?? null,
  };
}

/** The last day of a credential that was made on this day: two years less a day (ATO, "Is your machine credential expiring?", read 2026-11-23). */
export function reckonedEnd(madeOn: CalendarDate): CalendarDate {
  const [year = 0, month = 1, day = 1] = madeOn.split('-').map(Number);
  // 28 February serves for a 29th, and a reminder may be a day early.
  const twoYearsLater = calendarDate(year + 2, month, day) ?? calendarDate(year + 2, month, 28) ?? madeOn;
  return addDays(twoYearsLater, -1);
}
