import { giveFile } from '../../own-pages/give-file.ts';
import type { SetAside } from '../../platform/storage/set-aside.ts';
import { say } from '../../platform/words/say.ts';
import type { Register, RegisterEntry } from '../../register/entry.ts';
import { writeBackup } from '../../register/import/backup.ts';
import { exportCsv } from '../../register/import/import-csv.ts';
import { type OfficeList, writeOfficeFile } from '../../register/office/office-file.ts';
import { calendarFile } from '../../reminders/calendar.ts';
import { calendarEntriesOf } from '../../reminders/calendar-entries.ts';

/** Files are made here and handed to the browser as downloads; their names begin alike, so that they stand together in a folder. */
function give(text: string, ending: string, mediaType: string): void {
  const day = new Intl.DateTimeFormat('en-CA').format(new Date());
  const bytes = new TextEncoder().encode(text);
  giveFile({ bytes, fileName: `machine-credentials-${day}.${ending}`, mediaType });
}

export function saveListOf(entries: readonly RegisterEntry[]): void {
  give(exportCsv(entries), 'csv', 'text/csv');
}

export function saveBackupOf(register: Register): void {
  give(writeBackup(register, new Date()), 'json', 'application/json');
}

/** The same text as `useOffice` writes, for browsers that keep no file open. */
export function saveOfficeFile(list: OfficeList): void {
  give(writeOfficeFile(list), 'office.json', 'application/json');
}

export function saveCalendarOf(entries: readonly RegisterEntry[], usualDays: readonly number[]): void {
  give(calendarFile(calendarEntriesOf(entries, usualDays, say), new Date()), 'ics', 'text/calendar');
}

/** As they are, so that whoever helps can read them. */
export function saveCopies(copies: readonly SetAside[]): void {
  give(`${JSON.stringify(copies, null, 1)}\n`, 'copies.json', 'application/json');
}
