import { say } from '../../platform/words/say.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import type { Table } from '../../register/list/as-table.ts';
import { sayDaysLeft } from '../../register/list/validity.ts';
import { softwareName } from '../../register/software-name.ts';
import { spacedAbn } from '../../values/abn.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { sentence } from '../../values/sentence.ts';
import { shortDate } from './dates.ts';

/** What a letter or a printed list has of each credential. Notes are the person's own, and in neither. */
const columns: readonly {
  readonly head: Parameters<typeof sentence>[0];
  readonly cell: (entry: RegisterEntry, today: CalendarDate) => string;
}[] = [
  { head: 'register_field_business', cell: ({ business }) => business },
  { head: 'register_field_abn', cell: ({ abn }) => (abn ? spacedAbn(abn) : '') },
  { head: 'register_field_displayName', cell: ({ displayName }) => displayName },
  { head: 'register_field_validTo', cell: ({ validTo }) => (validTo ? shortDate(validTo) : '') },
  { head: 'register_column_left', cell: (entry, today) => say(sayDaysLeft(entry, today)) },
  { head: 'register_field_software', cell: ({ software }) => softwareName(software) },
  { head: 'register_column_file', cell: ({ file }) => file },
];

/** These credentials as cells in rows, in the person's language. */
export function tableOf(entries: readonly RegisterEntry[], today: CalendarDate): Table {
  return [
    columns.map(({ head }) => say(sentence(head))),
    ...entries.map((entry) => columns.map(({ cell }) => cell(entry, today))),
  ];
}
