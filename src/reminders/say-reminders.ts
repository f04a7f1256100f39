import { counted, type Sentence, sentence } from '../values/sentence.ts';
import type { Reminder } from './due.ts';

/** One notification for everything that is due. */
export interface ReminderNotice {
  readonly title: Sentence;
  readonly lines: readonly Sentence[];
}

/** More lines than a notification shows on any system. */
const mostLines = 4;

/** What to tell; null when nothing is due. */
export function noticeOf(reminders: readonly Reminder[]): ReminderNotice | null {
  if (reminders.length === 0) return null;
  const shown = reminders.length > mostLines ? reminders.slice(0, mostLines - 1) : reminders;
  const others = reminders.length - shown.length;
  const credentials = new Set(reminders.map(({ entry }) => entry.id));
  return {
    title: counted('reminder_title', credentials.size),
    lines: [...shown.map(sayReminder), ...(others > 0 ? [counted('reminder_more', others)] : [])],
  };
}

/** What runs out, and when. */
export function sayReminder({ kind, entry, until, daysLeft }: Reminder): Sentence {
  const values = [entry.displayName, entry.business, { date: until }];
  if (daysLeft === 0) return sentence(`reminder_${kind}_last`, ...values);
  return daysLeft < 0
    ? counted(`reminder_${kind}_over`, -daysLeft, ...values)
    : counted(`reminder_${kind}_left`, daysLeft, ...values);
}
