import type { CalendarDate } from '../values/calendar-date.ts';

/** The day so many days after a date, or before it. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10) as CalendarDate;
}
