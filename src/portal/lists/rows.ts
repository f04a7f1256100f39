import { workOncePerSnapshot } from '../dom/once-per-snapshot.ts';
import type { Work } from '../dom/slices.ts';
import { ancestorOf, isInside, linesInside, type Snapshot } from '../dom/snapshot.ts';
import { headingBefore } from '../dom/words/headings.ts';
import { shownText } from '../dom/words/lines.ts';
import { cardRows } from './cards.ts';
import { columnTables } from './column-tables.ts';
import { columnOf, type ListKind, labels, nameColumn, otherNameColumns } from './columns.ts';
import { labelledIn } from './labelled-value.ts';
import { isAboutRows, loneText, statusOfGroup } from './parts/group-titles.ts';
import { onlySure } from './parts/only-sure.ts';
import { preparePinnedNames, tablesWithPinnedNames } from './parts/pinned-names.ts';
import { withReferred } from './parts/referred.ts';
import { type TableEntry, withParts } from './parts/row-parts.ts';
import { transposedTables } from './parts/transposed.ts';
import { type ReadName, readName } from './read-name.ts';
import type { List, Row } from './row.ts';
import {
  prepareTables,
  resolvedRows,
  type Table,
  type TableRow,
  tablesWithHeaders,
  textOf,
} from './tables.ts';

export { commonAncestor, type List, type Row, wholeRow } from './row.ts';

/**
 * The list of entities or of credentials that a person can see, or null. A list without rows is a table with the right headers. Several of
 * one kind ("Credentials", "Revoked credentials") are one list with the rows of all.
 */
export function findList(snapshot: Snapshot, kind: ListKind): List | null {
  return lists[kind].ask(snapshot);
}

/** Reads such a list in slices, before it is asked for. */
export function prepareList(snapshot: Snapshot, kind: ListKind): Work<void> {
  return lists[kind].prepare(snapshot);
}

/** Whether there is a table with the labels of such a list, which is known without reading its rows. */
export function hasTable(snapshot: Snapshot, kind: ListKind): boolean {
  return headedTables(snapshot, kind).length > 0 || turnedTables(snapshot, kind).length > 0;
}

function headedTables(snapshot: Snapshot, kind: ListKind): readonly Table[] {
  const tables = [...tablesWithHeaders(snapshot), ...columnTables[kind](snapshot)];
  return [...tables, ...tablesWithPinnedNames(snapshot)].filter(
    ({ headers, element }) => nameColumn(headers, kind) >= 0 && snapshot.sight.sees(element),
  );
}

/** What stands in columns: only credentials do. */
function turnedTables(snapshot: Snapshot, kind: ListKind): ReturnType<typeof transposedTables> {
  return kind === 'credentials' ? transposedTables(snapshot) : [];
}

const lists = {
  entities: workOncePerSnapshot((snapshot) => readList(snapshot, 'entities')),
  credentials: workOncePerSnapshot((snapshot) => readList(snapshot, 'credentials')),
};

function* readList(snapshot: Snapshot, kind: ListKind): Work<List | null> {
  yield* prepareTables(snapshot);
  yield* preparePinnedNames(snapshot);
  const tables = headedTables(snapshot, kind);
  const innermost = tables.filter(
    ({ element }) =>
      !tables.some((other) => other.element !== element && isInside(snapshot, other.element, element)),
  );
  const turned = turnedTables(snapshot, kind);
  const read: { table: { element: Element }; rows: readonly Row[] }[] = [];
  for (const table of innermost)
    if (!turned.some(({ element }) => element === table.element))
      read.push({ table, rows: yield* tableRows(snapshot, table, kind) });
  read.push(...turned.map((table) => ({ table, rows: table.rows })));
  const full = read.filter(({ rows }) => rows.length > 0);
  const used = full.length > 0 ? full : read.slice(0, 1);
  const [only, second] = used;
  if (only) {
    const elements = used.map(({ table }) => table.element);
    const element = second ? (ancestorOf(snapshot, elements) ?? only.table.element) : only.table.element;
    const rows = used.flatMap((each) => each.rows);
    return whole(snapshot, { kind, element, isTable: true, rows });
  }
  const rows = yield* cardRows(snapshot, kind);
  const element = ancestorOf(
    snapshot,
    rows.map((row) => row.element),
  );
  return element && whole(snapshot, { kind, element, isTable: false, rows });
}

function whole(snapshot: Snapshot, list: List): List {
  const rows = onlySure(snapshot, list.rows);
  return { ...list, rows: withReferred(snapshot, { ...list, rows }) };
}

function* tableRows(snapshot: Snapshot, table: Table, kind: ListKind): Work<Row[]> {
  const { headers, body } = table;
  const name = nameColumn(headers, kind);
  const columns = {
    names: [name, ...otherNameColumns(headers, kind, name)],
    status: columnOf(headers, labels.status),
    validTo: columnOf(headers, labels.validTo),
    abn: columnOf(headers, labels.abn),
  };
  let about = columns.status < 0 ? statusAbove(snapshot, table) : '';
  const entries: TableEntry[] = [];
  const bare = new Set<Element>();
  for (const [number, row] of (yield* resolvedRows(body)).entries()) {
    if (number % 4 === 0) yield;
    const { element } = row;
    const read = isData(row, headers, columns) ? rowOf(snapshot, row, columns, kind) : null;
    const title = read && saysFacts(read) ? null : loneText(snapshot, row);
    if (title !== null && hasFacts(columns) && isAboutRows(title)) {
      about = columns.status < 0 ? statusOfGroup(title) : '';
      continue;
    }
    if (!read && title !== null) about = '';
    entries.push({ element, row: read && about ? { ...read, status: about } : read });
    if (read && title !== null) bare.add(element);
  }
  const rows = withParts(snapshot, table.element, entries);
  // Where others show facts, one that shows none is hardly a credential: "Create another".
  const isSure = bare.size === rows.length;
  return isSure ? rows : rows.map((row) => (bare.has(row.element) ? { ...row, name: '' } : row));
}

function saysFacts({ status, validTo, abn }: Row): boolean {
  return status !== '' || validTo !== '' || abn !== '';
}

function hasFacts({ status, validTo }: Columns): boolean {
  return status >= 0 || validTo >= 0;
}

interface Columns {
  readonly names: readonly number[];
  readonly status: number;
  readonly validTo: number;
  readonly abn: number;
}

/** A row of another length (loading, "no records", a group's title) is no row of data, nor one whose name would be its status too. */
function isData({ cells }: TableRow, headers: readonly string[], columns: Columns): boolean {
  const name = cells[columns.names[0] ?? 0];
  const isApart = [columns.status, columns.validTo].every((column) => column < 0 || cells[column] !== name);
  return cells.length === headers.length && new Set(cells).size > 1 && isApart;
}

function rowOf(
  snapshot: Snapshot,
  { element, cells, parts }: TableRow,
  columns: Columns,
  kind: ListKind,
): Row | null {
  const textAt = (index: number, words: readonly string[]): string => {
    const cell = cells[index];
    const text = cell ? textOf(snapshot, cell) : '';
    // A narrow layout says in each cell what its column is.
    return labelledIn(text, words) ?? text;
  };
  const [cell, ...others] = columns.names.flatMap((index) => cells[index] ?? []);
  if (!cell || !snapshot.sight.sees(cell)) return null;
  const shown = [cell, ...others].filter((each) => snapshot.sight.sees(each));
  const named = shown.flatMap((each) => {
    const name = readName(snapshot, each, kind) ?? nameOnButton(snapshot, each);
    return name ? [name] : [];
  });
  const [name] = named;
  // Nothing in it is no row; something that is no name ("Loading…" in a column of its own, an id alone) is a row without one.
  if (!name && textOf(snapshot, cell) === '') return null;
  return {
    element,
    ...(parts && { parts }),
    name: name?.text ?? '',
    ...(name?.rivals && { rivals: name.rivals }),
    nameElement: shown.find((each) => name && isInside(snapshot, name.element, each)) ?? cell,
    status: textAt(columns.status, labels.status) || statusBeside(snapshot, cell),
    validTo: textAt(columns.validTo, labels.validTo),
    abn: textAt(columns.abn, labels.abn) || abnBeside(snapshot, cell, kind),
  };
}

/** A button's words, or a picture's, are no line. */
function nameOnButton(snapshot: Snapshot, cell: Element): ReadName | null {
  const text = linesInside(snapshot, cell).length === 0 ? textOf(snapshot, cell) : '';
  return text ? { text, element: cell } : null;
}

const statusWord = /^(active|expired|suspended|revoked)$/i;

/** A badge beside the name. */
function statusBeside(snapshot: Snapshot, cell: Element): string {
  const pieces = linesInside(snapshot, cell).flatMap((line) => line.pieces.map(({ raw }) => raw.trim()));
  return pieces.length > 1 ? (pieces.slice(1).find((text) => statusWord.test(text)) ?? '') : '';
}

function abnBeside(snapshot: Snapshot, cell: Element, kind: ListKind): string {
  if (kind !== 'entities') return '';
  return linesInside(snapshot, cell).find(({ text }) => /\bABN\b/.test(text))?.text ?? '';
}

/** What a table says of all its rows by its title: "Revoked credentials". */
function statusAbove(snapshot: Snapshot, { element }: Table): string {
  const caption = element.querySelector('caption');
  const lines = caption ? linesInside(snapshot, caption).map(shownText).join(' ') : '';
  const title = lines || (headingBefore(snapshot, element, () => true)?.text ?? '');
  return /\b(expired|suspended|revoked)\b/i.exec(title)?.[0] ?? '';
}
