import type { RegisterEntry } from '../../register/entry.ts';
import { tableAsHtml, tableAsText } from '../../register/list/as-table.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { sentence } from '../../values/sentence.ts';
import { tableOf } from './entry-table-cells.ts';
import type { Done } from './page-props.ts';

/** Copies these credentials, as a table for letters and as text for spreadsheets. @returns what to say of it. */
export async function copyTableOf(entries: readonly RegisterEntry[], today: CalendarDate): Promise<Done> {
  const table = tableOf(entries, today);
  const kinds = { 'text/html': tableAsHtml(table), 'text/plain': tableAsText(table) };
  const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return { what: sentence('register_copied') };
  } catch (error) {
    console.error('Credential Guide could not copy its list.', error);
    return { what: sentence('register_copy_failed') };
  }
}
