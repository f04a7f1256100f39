import type { CalendarDate } from '../../values/calendar-date.ts';
import { daysLeft as daysLeftTo } from '../../values/days-left.ts';
import { daysOfNearEnd } from '../../values/near-end.ts';
import { counted, type Sentence, sentence } from '../../values/sentence.ts';
import type { RegisterEntry } from '../entry.ts';

export const validityStates = ['expired', 'soon', 'fine', 'unknown'] as const;

export type ValidityState = (typeof validityStates)[number];

/** Whole days to the last day; 0 on it, negative after it, null when that day is not known. */
export function daysLeft({ validTo }: Pick<RegisterEntry, 'validTo'>, today: CalendarDate): number | null {
  return validTo && daysLeftTo(validTo, today);
}

export function validityState(entry: Pick<RegisterEntry, 'validTo'>, today: CalendarDate): ValidityState {
  const days = daysLeft(entry, today);
  if (days === null) return 'unknown';
  if (days < 0) return 'expired';
  return days <= daysOfNearEnd ? 'soon' : 'fine';
}

/** Days left in the few words that a table has room for. */
export function sayDaysLeft(entry: Pick<RegisterEntry, 'validTo'>, today: CalendarDate): Sentence {
  const days = daysLeft(entry, today);
  if (days === null) return sentence('register_days_unknown');
  if (days === 0) return sentence('register_days_last');
  return days < 0 ? counted('register_days_expired', -days) : counted('register_days_left', days);
}
