import { sentence } from '../../values/sentence.ts';
import type { EntryChanges, When } from '../change.ts';
import type { Register, RegisterEntry } from '../entry.ts';
import { evenName, isSameCredential } from '../identity.ts';
import { type FoundCredential, remember } from '../remember.ts';
import { type CsvRow, readCsv, writeCsv } from './csv.ts';
import { readCell, writeCell } from './csv-cells.ts';
import { type CsvField, csvColumns, fieldOf, headerOf } from './csv-columns.ts';
import { type ImportPreview, type ImportProblem, nothingFrom, previewOf } from './import-preview.ts';

/** The entries as a table that opens in Excel. */
export function exportCsv(entries: readonly RegisterEntry[]): string {
  const rows = entries.map((entry) => csvColumns.map(({ field }) => writeCell(field, entry)));
  return writeCsv([csvColumns.map(({ field }) => headerOf(field)), ...rows]);
}

/** What importing a table would do. An empty cell changes nothing; what cannot be read is told and left out. */
export function importCsv(text: string, register: Register, when: When): ImportPreview {
  const { rows, unclosedQuote } = readCsv(text);
  const [header, ...records] = rows;
  if (!header) return nothingFrom(register, sentence('register_import_empty'));
  const columns = columnsOf(header);
  const problems = [...columns.problems];
  for (const field of ['business', 'displayName'] as const) {
    if (!columns.fields.includes(field))
      return nothingFrom(register, sentence('register_import_no_column', headerOf(field)));
  }
  const found = records.flatMap((record) => {
    if (record.row !== unclosedQuote) return readRow(record, columns, problems) ?? [];
    problems.push({ row: record.row, column: null, sentence: sentence('register_import_quote') });
    return [];
  });
  const named = new Set<string>();
  let after = register;
  for (const credential of joinedRows(found, problems)) {
    const { register: next, id } = remember(after, credential, when);
    after = next;
    named.add(id);
  }
  return previewOf(register, after, named, problems);
}

interface FoundInRow extends FoundCredential {
  readonly row: number;
}

/** A list from the portal has the old credential and the new one, both with the same name: they are one entry, with the later last day. */
function joinedRows(rows: readonly FoundInRow[], problems: ImportProblem[]): readonly FoundCredential[] {
  const byName = new Map<string, FoundInRow[]>();
  for (const found of rows) {
    const namesakes = byName.get(evenName(found.displayName)) ?? [];
    byName.set(evenName(found.displayName), namesakes);
    const index = namesakes.findIndex((one) => isSameCredential(one, found));
    const first = namesakes[index];
    if (!first) {
      namesakes.push(found);
      continue;
    }
    const [validTo] = [first.validTo, found.validTo]
      .filter((date) => date != null)
      .sort()
      .reverse();
    namesakes[index] = { ...first, ...found, row: first.row, ...(validTo ? { validTo } : {}) };
    const sameAs = sentence('register_import_twice', String(first.row));
    problems.push({ row: found.row, column: null, sentence: sameAs });
  }
  return [...byName.values()].flat().map(({ row: _, ...found }) => found);
}

interface Columns {
  readonly headers: readonly string[];
  /** Null for a column that is left out. */
  readonly fields: readonly (CsvField | null)[];
  readonly problems: readonly ImportProblem[];
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
  return { headers, fields, problems };
}

/** The credential of a row; null, with a problem told, when it does not say which one it is. */
function readRow(
  { row, cells }: CsvRow,
  { headers, fields }: Columns,
  problems: ImportProblem[],
): FoundInRow | null {
  const found: { -readonly [Field in CsvField]?: EntryChanges[CsvField] } = {};
  for (const [index, cell] of cells.entries()) {
    const field = fields[index];
    const text = cell.trim();
    if (!field || text === '') continue;
    const result = readCell(field, text);
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
