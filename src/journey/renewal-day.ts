import { type CalendarDate, dayInAustralia } from '../values/calendar-date.ts';

/**
 * About when a credential with this end was made: it is valid for two years less a day (ATO, "Is your machine credential expiring?", read
 * 2026-11-23).
 */
export function renewalDayOf(validTo: CalendarDate): CalendarDate {
  const [year = 0, month = 1, day = 1] = validTo.split('-').map(Number);
  return dayInAustralia(new Date(Date.UTC(year - 2, month - 1, day + 1)));
}
