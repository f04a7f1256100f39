import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import { say } from '../platform/say.ts';
import { counted, sentence } from '../sentence.ts';

const withWeekday = new Intl.DateTimeFormat('en-AU', { dateStyle: 'full', timeZone: 'UTC' });

/** A date and how far off it is: "Sunday 13 September 2026, in 12 days". */
export function describedDate(date: CalendarDate, today: CalendarDate): string {
  const words = withWeekday.format(Date.parse(date));
  const days = daysBetween(today, date);
  if (days === 0) return say(sentence('register_date_today', words));
  return say(
    days > 0 ? counted('register_date_in', days, words) : counted('register_date_ago', -days, words),
  );
}
