import type { CalendarDate } from '../../values/calendar-date.ts';
import { type NumericOrder, numericOrder, placeOfYear } from '../../values/read-date.ts';
import { sentence } from '../../values/sentence.ts';
import type { EntryChanges, When } from '../change.ts';
import { CredentialIndex } from '../credential-index.ts';
import type { Register, RegisterEntry } from '../entry.ts';
import type { FoundCredential } from '../remember.ts';
import { Remembering } from '../remembering.ts';
import { type CsvRow, csvInSteps, writeCsv } from './csv.ts';
import { readCell, writeCell } from './csv-cells.ts';
import { type CsvField, csvColumns, fieldOf, headerOf } from './csv-columns.ts';
import { type ImportPreview, type ImportProblem, nothingFrom, previewOf } from './import-preview.ts';
import type { Steps } from './steps.ts';

/** The entries as a table that opens in Excel. */
export function exportCsv(entries: readonly RegisterEntry[]): string {
  const rows = entries.map((entry) => csvColumns.map(({ field }) => writeCell(field, entry)));
  return writeCsv([csvColumns.map(({ field }) => headerOf(field)), ...rows]);
}

const isColumn = (cell: string) => fieldOf(cell) !== null;
/** A step is so many rows. */
const rowsInStep = 25;

/** What importing a table would do. An empty cell changes nothing; what cannot be read is told and left out. */
export function* importCsv(text: string, register: Register, when: When): Steps<ImportPreview> {
  const { rows, unclosedQuote } = yield* csvInSteps(text, isColumn);
  const [header, ...records] = rows;
  if (!header) return nothingFrom(register, sentence('register_import_empty'));
  const columns = yield* withoutDoubtful(columnsOf(header), header.row, records, when.today);
  const problems = [...columns.problems];
  for (const field of ['business', 'displayName'] as const) {
    if (!columns.fields.includes(field))
      return nothingFrom(register, sentence('register_import_no_column', headerOf(field)));
  }
  const found: FoundInRow[] = [];
  for (const [index, record] of records.entries()) {
    if (index % rowsInStep === 0) yield;
    if (record.row === unclosedQuote)
      problems.push({ row: record.row, column: null, sentence: sentence('register_import_quote') });
    else {
      const read = readRow(record, columns, problems, when.today);
      if (read) found.push(read);
    }
  }
  const joined = yield* joinedRows(found, problems);
  const remembering = new Remembering(register, when);
  for (const [index, credential] of joined.entries()) {
    if (index % rowsInStep === 0) yield;
    remembering.remember(credential);
  }
  return previewOf(register, remembering.register, remembering.named, problems);
}

interface FoundInRow extends FoundCredential {
  readonly row: number;
}

/** A list from the portal has the old credential and the new one, both with the same name: they are one entry, and the later one is it. */
function* joinedRows(
  rows: readonly FoundInRow[],
  problems: ImportProblem[],
): Steps<readonly FoundCredential[]> {
  const joined = new CredentialIndex<FoundInRow>();
  for (const [index, found] of rows.entries()) {
    if (index % rowsInStep === 0) yield;
    const at = joined.find(found);
    const first = joined.items[at];
    if (!first) {
      joined.put(found);
      continue;
    }
    joined.put({ ...laterRow(first, found), row: first.row }, at);
    const sameAs = sentence('register_import_twice', String(first.row));
    problems.push({ row: found.row, column: null, sentence: sameAs });
  }
  return joined.items.map(({ row: _, ...found }) => found);
}

/** Of two ends the later one's row is the credential, whole: the other's file and notes are the old one's. */
function laterRow(first: FoundInRow, found: FoundInRow): FoundInRow {
  if (!first.validTo || !found.validTo || first.validTo === found.validTo) return { ...first, ...found };
  const [later, earlier] = first.validTo > found.validTo ? [first, found] : [found, first];
  return { ...(earlier.abn ? { abn: earlier.abn } : {}), ...later };
}

const dateFields: readonly (CsvField | null)[] = [
  'validTo',
  'authorisedUntil',
  'suspendedOn',
  'snoozedUntil',
];

/**
 * The columns without the dates in numbers of those that may be written with the month first. One date among them shows it, in whichever column:
 * one program has written them all. Most of the others could be read either way, and would be taken wrong without a word. A column that shows
 * its day first stays.
 */
function* withoutDoubtful(
  columns: Columns,
  row: number,
  records: readonly CsvRow[],
  today: CalendarDate,
): Steps<Columns> {
  // Of each column the first date in each order.
  const orders = columns.fields.map((): Partial<Record<NonNullable<NumericOrder>, string>> => ({}));
  const yearIsLast = columns.fields.map(() => false);
  const dated = columns.fields.flatMap((field, index) => (dateFields.includes(field) ? [index] : []));
  for (const [at, { cells }] of records.entries()) {
    if (at % rowsInStep === 0) yield;
    for (const index of dated) {
      const [order, first] = [numericOrder(cells[index] ?? ''), orders[index]];
      if (order !== null && first) first[order] ??= cells[index] ?? '';
      if (order !== null && placeOfYear(cells[index] ?? '', today) === 'last') yearIsLast[index] = true;
    }
  }
  const example = orders.find((order) => order['month-first'] !== undefined)?.['month-first'];
  const mayBeginWithYear = yearIsLast.map((isLast) => !isLast);
  if (example === undefined) return { ...columns, mayBeginWithYear };
  const doubtful = orders.map(
    (order) => 'month-first' in order || ('either' in order && !('day-first' in order)),
  );
  const problems = orders.flatMap(({ 'month-first': monthFirst = example }, index) => {
    const why = sentence('register_import_month_first', monthFirst.trim().slice(0, 40));
    return doubtful[index] ? [{ row, column: columns.headers[index] ?? null, sentence: why }] : [];
  });
  return { ...columns, doubtful, mayBeginWithYear, problems: [...columns.problems, ...problems] };
}

interface Columns {
  readonly headers: readonly string[];
  /** Null for a column that is left out. */
  readonly fields: readonly (CsvField | null)[];
  readonly problems: readonly ImportProblem[];
  /** Of which columns no date in numbers counts. */
  readonly doubtful: readonly boolean[];
  /** In which columns none of the dates shows that its year stands last. */
  readonly mayBeginWithYear: readonly boolean[];
}

function columnsOf({ row, cells }: CsvRow): Columns {
  const headers = cells.map((cell) => cell.trim());
  const named = headers.map(fieldOf);
  const fields = named.map((field, index) => (named.indexOf(field) === index ? field : null));
  const problems = headers.flatMap((column, index) => {
    if (fields[index] || column === '') return [];
    const key = named[index] ? 'register_import_column_twice' : 'register_import_column_unknown';
    return [{ row, column, sentence: sentence(key) }];
  });
  return { headers, fields, problems, doubtful: [], mayBeginWithYear: [] };
}

/** The credential of a row; null, with a problem told, when it does not say which one it is. */
function readRow(
  { row, cells }: CsvRow,
  { headers, fields, doubtful, mayBeginWithYear }: Columns,
  problems: ImportProblem[],
  today: CalendarDate,
): FoundInRow | null {
  const found: { -readonly [Field in CsvField]?: EntryChanges[CsvField] } = {};
  for (const [index, cell] of cells.entries()) {
    const field = fields[index];
    const text = cell.trim();
    if (!field || text === '' || (doubtful[index] && numericOrder(text) !== null)) continue;
    const result = readCell(field, text, {
      today,
      mayBeginWithYear: mayBeginWithYear[index] ?? false,
    });
    if (result.kind === 'read') found[field] = result.value;
    else problems.push({ row, column: headers[index] ?? null, sentence: result.why });
  }
  if (cells.slice(headers.length).some((cell) => cell.trim() !== ''))
    problems.push({ row, column: null, sentence: sentence('register_import_cells') });
  const { business, displayName } = found;
  for (const field of ['business', 'displayName'] as const) {
    if (found[field]) continue;
    const column = headers[fields.indexOf(field)] ?? null;
    problems.push({ row, column, sentence: sentence('register_import_missing') });
  }
  if (typeof business !== 'string' || typeof displayName !== 'string') return null;
  return { ...(found as EntryChanges), business, displayName, origin: 'import', row };
}
