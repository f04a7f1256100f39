import { type CalendarDate, daysBetween } from './calendar-date.ts';

/**
 * Whole days to a last day; 0 on it, negative after it. Whoever tells a person how many days are left counts them here, so that a
 * notification, the list, the card and the check of a file never differ.
 *
 * @param today the day in Australia, wherever the computer is: the last day is one there.
 */
export function daysLeft(until: CalendarDate, today: CalendarDate): number {
  return daysBetween(today, until);
}
