import type { CalendarDate } from '../calendar-date.ts';

const long = new Intl.DateTimeFormat('en-AU', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "21 November 2028". */
export function longDate(date: CalendarDate): string {
  return long.format(new Date(`${date}T00:00:00Z`));
}
