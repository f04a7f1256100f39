import type { RegisterEntry } from '../../register/entry.ts';
import { isInGroup } from '../../register/list/entry-groups.ts';
import { everyEntry, findEntries } from '../../register/list/find-entries.ts';
import { sortEntries } from '../../register/list/sort-entries.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import type { ListChoice } from './use-list-state.ts';

/** The entries that the list shows, in its order. */
export function shownEntries(
  entries: readonly RegisterEntry[],
  { group, month, text, column, direction }: Omit<ListChoice, 'selected'>,
  today: CalendarDate,
): readonly RegisterEntry[] {
  const narrowed = entries.filter(
    (entry) =>
      isInGroup(entry, group, today) && (month === null || (entry.validTo?.startsWith(month) ?? false)),
  );
  return sortEntries(findEntries(narrowed, { ...everyEntry, text }, today), column, direction);
}
