import { groupBy } from '../values/group-by.ts';
import { counted, type Sentence, sentence } from '../values/sentence.ts';
import type { Reminder } from './due.ts';

/** One notification for everything that is due. */
export interface ReminderNotice {
  readonly title: Sentence;
  readonly lines: readonly Sentence[];
}

/** More lines than a notification shows on any system. */
const mostLines = 4;

/** What to tell, to the person alone; null when nothing is due. */
export function noticeOf(reminders: readonly Reminder[]): ReminderNotice | null {
  return noticeIn(
    reminders,
    reminders.map((reminder) => ({ said: sayReminder(reminder), of: 1 })),
  );
}

/** The same for everybody to see: how many and which day, and no name of a credential or a business. */
export function namelessNoticeOf(reminders: readonly Reminder[]): ReminderNotice | null {
  const alike = groupBy(reminders, (reminder) => JSON.stringify(sayDay(reminder)));
  const lines = [...alike.values()].flatMap(([first, ...others]) =>
    first ? [{ said: sayDay(first), of: 1 + others.length }] : [],
  );
  return noticeIn(reminders, lines);
}

/** A line of a notification, and of how many reminders it speaks. */
interface Line {
  readonly said: Sentence;
  readonly of: number;
}

function noticeIn(reminders: readonly Reminder[], lines: readonly Line[]): ReminderNotice | null {
  if (reminders.length === 0) return null;
  const shown = lines.length > mostLines ? lines.slice(0, mostLines - 1) : lines;
  const others = reminders.length - shown.reduce((sum, line) => sum + line.of, 0);
  const credentials = new Set(reminders.map(({ entry }) => entry.id));
  return {
    title: counted('reminder_title', credentials.size),
    lines: [...shown.map(({ said }) => said), ...(others > 0 ? [counted('reminder_more', others)] : [])],
  };
}

/** What runs out, and when, without saying whose. */
function sayDay({ kind, until, daysLeft }: Reminder): Sentence {
  if (kind !== 'validity') return sentence(`reminder_day_${kind}`, { date: until });
  if (daysLeft === 0) return sentence('validity_last_day', { date: until });
  return daysLeft < 0
    ? counted('validity_expired', -daysLeft, { date: until })
    : counted('validity_left', daysLeft, { date: until });
}

/** What runs out, and when. */
function sayReminder({ kind, entry, until, daysLeft }: Reminder): Sentence {
  const values = [entry.displayName, entry.business, { date: until }];
  if (daysLeft === 0) return sentence(`reminder_${kind}_last`, ...values);
  return daysLeft < 0
    ? counted(`reminder_${kind}_over`, -daysLeft, ...values)
    : counted(`reminder_${kind}_left`, daysLeft, ...values);
}
