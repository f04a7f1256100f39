import type { CalendarDate } from '../../values/calendar-date.ts';
import { daysLeft } from '../../values/days-left.ts';
import { counted, type Sentence, sentence } from '../../values/sentence.ts';

/** Says how long a credential is still valid, or how long ago it ended, in words and in days. */
export function sayValidity(validTo: CalendarDate, today: CalendarDate): Sentence {
  const days = daysLeft(validTo, today);
  if (days === 0) return sentence('validity_last_day', { date: validTo });
  return days < 0
    ? counted('validity_expired', -days, { date: validTo })
    : counted('validity_left', days, { date: validTo });
}
