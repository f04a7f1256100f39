import type { RegisterEntry } from '../register/entry.ts';
import { type Sentence, sentence } from '../values/sentence.ts';
import type { CalendarEntry } from './calendar.ts';
import { deadlinesOf, remindAtHour } from './deadlines.ts';

/**
 * The days of these credentials for a calendar file, each with the reminders that the person has set. The same credential has the same UID
 * for as long as it is in the register, so that the file of a later day moves it. What is being renewed is in it too, without alarms.
 */
export function calendarEntriesOf<Words>(
  entries: readonly RegisterEntry[],
  usualDays: readonly number[],
  say: (sentence: Sentence) => Words,
): readonly CalendarEntry<Words>[] {
  return entries
    .flatMap((entry) =>
      deadlinesOf({ ...entry, renewal: 'none' }, usualDays).map((deadline) => ({ deadline, entry })),
    )
    .map(({ deadline: { key, kind, until, days }, entry }) => ({
      uid: `${key.replace(':', '-')}@credential-guide`,
      day: until,
      title: say(sentence(`reminder_calendar_${kind}`, entry.displayName)),
      description: say(
        sentence(`reminder_calendar_${kind}_about`, entry.displayName, entry.business, { date: until }),
      ),
      remindDaysBefore: entry.renewal !== 'none' && entry.replaces === until ? [] : days,
      remindAtHour,
      changedAt: entry.changedAt,
    }));
}
