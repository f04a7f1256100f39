import { isAbn, spacedAbn, typedAbn } from '../../values/abn.ts';
import { type CalendarDate, daysBetween } from '../../values/calendar-date.ts';
import { placeOfYear, readLoneDate } from '../../values/read-date.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import type { EntryChanges } from '../change.ts';
import type { RegisterEntry } from '../entry.ts';
import { longestNotes, longestText } from '../read/parse-entry.ts';
import { readDays } from '../read/read-form.ts';
import { softwareName, softwareNamed } from '../software-name.ts';
import type { CsvField } from './csv-columns.ts';

/** What a cell says, or why it says nothing that we understand. */
export type ReadCell =
  | { readonly kind: 'read'; readonly value: EntryChanges[CsvField] }
  | { readonly kind: 'refused'; readonly why: Sentence };

const read = (value: EntryChanges[CsvField]): ReadCell => ({ kind: 'read', value });
const refused = (why: Sentence): ReadCell => ({ kind: 'refused', why });

/** In the list "never" stands for no reminders; an empty cell for the days that are set for all. */
const never = 'never';

/**
 * In days, the furthest that an end is taken to be away: a machine credential lasts two years (ATO, "Is your machine credential expiring?", read
 * 2026-11-23), and a computer's clock may be years behind. What is further is a mistyped year, which nobody would notice for as long.
 */
const furthestEnd = 5 * 366;

/** Of the list that a cell stands in. */
export interface AroundCell {
  readonly today: CalendarDate;
  /** The dates of its column may begin with their year. */
  readonly mayBeginWithYear: boolean;
}

/** Reads a cell that is not empty. */
export function readCell(field: CsvField, text: string, around: AroundCell): ReadCell {
  const longest = field === 'notes' ? longestNotes : longestText;
  if (text.length > longest) return refused(sentence('register_import_too_long', String(longest)));
  if (field === 'abn') return readAbnCell(text);
  if (field === 'reminderDays') return readDaysCell(text);
  if (field === 'software') return read(softwareNamed(text));
  if (
    field !== 'validTo' &&
    field !== 'authorisedUntil' &&
    field !== 'suspendedOn' &&
    field !== 'snoozedUntil'
  )
    return read(text);
  return readDateCell(field, text, around);
}

function readDateCell(field: CsvField, text: string, { today, mayBeginWithYear }: AroundCell): ReadCell {
  const date = readLoneDate(text);
  if (!date) return refused(sentence('register_import_date', shortened(text)));
  if (mayBeginWithYear && placeOfYear(text, today) === 'either')
    return refused(sentence('register_import_year', shortened(text)));
  if (field === 'validTo' && daysBetween(today, date) > furthestEnd)
    return refused(sentence('register_import_far', shortened(text)));
  return read(date);
}

/** The cell as it is written; '' for what is not known. */
export function writeCell(field: CsvField, entry: RegisterEntry): string {
  if (field === 'abn') return entry.abn ? spacedAbn(entry.abn) : '';
  if (field === 'software') return softwareName(entry.software);
  if (field === 'reminderDays') return entry.reminderDays ? entry.reminderDays.join(' ') || never : '';
  return entry[field] ?? '';
}

function readAbnCell(text: string): ReadCell {
  const digits = typedAbn(text);
  return isAbn(digits) ? read(digits) : refused(sentence('register_import_abn', shortened(text)));
}

function readDaysCell(text: string): ReadCell {
  const days = text.toLowerCase() === never ? [] : readDays(text);
  return days ? read(days) : refused(sentence('register_import_days', shortened(text)));
}

/** So much of a cell as a sentence has room for. */
function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
