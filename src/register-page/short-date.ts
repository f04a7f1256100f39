import type { CalendarDate } from '../calendar-date.ts';

const short = new Intl.DateTimeFormat('en-AU', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A date where there is little room: "13 Sep 2026". */
export function shortDate(date: CalendarDate): string {
  return short.format(Date.parse(date));
}
