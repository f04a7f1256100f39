import type { CalendarDate } from '../../values/calendar-date.ts';
import { counted, type Sentence } from '../../values/sentence.ts';
import type { RegisterEntry } from '../entry.ts';
import { isBeingRenewed } from '../renewal.ts';
import { daysLeft } from './validity.ts';

/** What the popup speaks of: the time in which a renewal should not wait any longer. */
export const dueDays = 30;

/** What has expired or ends within `dueDays` and is not being renewed. */
export function dueEntries(entries: readonly RegisterEntry[], today: CalendarDate): readonly RegisterEntry[] {
  return entries.filter((entry) => {
    const left = daysLeft(entry, today);
    return left !== null && left <= dueDays && !isBeingRenewed(entry);
  });
}

/** "2 credentials end within 30 days"; null when there is nothing to do. */
export function sayDue(entries: readonly RegisterEntry[], today: CalendarDate): Sentence | null {
  const due = dueEntries(entries, today);
  if (due.length === 0) return null;
  const over = due.filter((entry) => (daysLeft(entry, today) ?? 0) < 0).length;
  if (over === due.length) return counted('register_due_over', over);
  return counted(over > 0 ? 'register_due_both' : 'register_due_soon', due.length, String(dueDays));
}
