import { workOncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { finish, type Work } from '../dom/slices.ts';
import { linesInside, type ShapeRow, type Snapshot, type TableShape, tablesOf } from '../dom/snapshot.ts';
import { shownPieces, shownText } from '../dom/words/lines.ts';
import { visibleText } from '../dom/words/name.ts';
import { readText, squeeze } from '../dom/words/text.ts';
import { labels } from './columns.ts';
import { labelsOfCells } from './labelled-cells.ts';
import { headText } from './parts/head-text.ts';
import { type JoinedRows, joinedRows, joinsNext } from './parts/joined-rows.ts';
import { wholeShape } from './parts/whole-rows.ts';

export interface TableRow {
  readonly element: Element;
  /** By column; a cell that spans several rows or columns stands in each of them. */
  readonly cells: readonly (Element | undefined)[];
  /** What of it stands in other blocks. */
  readonly parts?: readonly Element[];
}

/** A table as drawn: by `table`, by ARIA roles, or by blocks in columns under a row of headers. */
export interface Table {
  readonly element: Element;
  readonly headers: readonly string[];
  /** The row of headers, where it is drawn with blocks alone. */
  readonly head?: ShapeRow;
  /** The rows under the headers, not yet resolved. */
  readonly body: readonly ShapeRow[];
}

/** A title, a filter or a group of headers may come before the headers; rows without any follow in hundreds. */
const headersWithin = 4;
/** So many columns no list has. */
const mostColumns = 60;
const mostRows = 1000;

/** Reads the tables with headers of their own, or with those of a table before them that has nothing else: a head that stays while the rows scroll. */
const withHeaders = workOncePerSnapshot(function* (snapshot: Snapshot): Work<readonly Table[]> {
  const tables: Table[] = [];
  let head: { readonly headers: readonly string[]; readonly shape: TableShape } | null = null;
  let joined: JoinedRows | null = null;
  for (const shape of tablesOf(snapshot).map(wholeShape)) {
    yield;
    if (joined && joinsNext(joined, shape)) continue;
    joined = null;
    const headers = headersOf(snapshot, shape);
    if (headers) {
      const body = yield* bodyOf(snapshot, shape, headers);
      if (!body) continue;
      tables.push({ element: shape.element, headers: headers.texts, body });
      head = body.length <= 1 && body.every(isOfFilters) ? { headers: headers.texts, shape } : null;
    } else if (head && isBodyOf(shape, head)) {
      joined = joinedRows(shape);
      tables.splice(-1, 1, { element: joined.element, headers: head.headers, body: joined.rows });
      head = null;
    } else {
      const texts = yield* labelsOfCells(snapshot, shape.rows);
      if (texts) tables.push({ element: shape.element, headers: texts, body: shape.rows });
    }
  }
  return tables;
});

/** The tables that have headers. */
export const tablesWithHeaders = withHeaders.ask;

/** Reads them in slices, before they are asked for. */
export const prepareTables = withHeaders.prepare;

/**
 * The rows that are none of headers, nor the headers once more at the foot. Null where other labels follow below the headers and the values under
 * them: then the table tells of one thing, some labels a row.
 */
function* bodyOf(
  snapshot: Snapshot,
  { rows }: TableShape,
  { rows: heads, texts }: Headers,
): Work<readonly ShapeRow[] | null> {
  const body: ShapeRow[] = [];
  for (const [number, row] of rows.entries()) {
    if (number % 16 === 0) yield;
    if (heads.includes(row)) continue;
    if (isHeaderRow(row)) {
      if (saysOtherLabel(snapshot, row, texts)) return null;
      continue;
    }
    const [first] = row.cells;
    const isAgain = first && row.element.closest('tfoot') && textOf(snapshot, first) === texts[0];
    if (!isAgain) body.push(row);
  }
  return body;
}

function saysOtherLabel(snapshot: Snapshot, { cells }: ShapeRow, headers: readonly string[]): boolean {
  return cells.some((cell) => {
    const text = textOf(snapshot, cell);
    return labels.all.includes(squeeze(text)) && !headers.includes(text);
  });
}

/** A table under a head: as many columns, and near it. */
function isBodyOf(
  { element, rows }: TableShape,
  head: { headers: readonly string[]; shape: TableShape },
): boolean {
  const width = Math.max(0, ...rows.slice(0, headersWithin).map(widthOf));
  if (width !== head.headers.length) return false;
  let at: Element | null = head.shape.element.parentElement;
  for (let level = 0; at && level < 4 && !at.matches('main,body'); level++, at = at.parentElement)
    if (at.contains(element)) return true;
  return at?.contains(element) ?? false;
}

interface Headers {
  readonly texts: readonly string[];
  readonly rows: readonly ShapeRow[];
}

function headersOf(snapshot: Snapshot, { rows }: TableShape): Headers | null {
  const heads = headRowsOf(rows);
  const resolved = finish(resolvedRows(heads));
  const shown = textsOfHeads(
    resolved,
    (cell) => headText(snapshot, cell, shownPieces) || textOf(snapshot, cell),
  );
  // A narrow page stacks the cells and hides the head, which says what they are all the same.
  const texts = shown ?? textsOfHeads(resolved, (cell) => headText(snapshot, cell, ({ pieces }) => pieces));
  return texts && { texts, rows: heads };
}

function headRowsOf(rows: readonly ShapeRow[]): readonly ShapeRow[] {
  const top = rows.slice(0, headersWithin);
  const first = top.findIndex(isHeaderRow);
  // One row alone: those under it may be bold too.
  if (first < 0) return top.filter(isBoldRow).slice(0, 1);
  const end = top.slice(first).findIndex((row) => !isHeaderRow(row));
  return rows.slice(first, end < 0 ? first + headersWithin : first + end);
}

function textsOfHeads(heads: readonly TableRow[], read: (cell: Element) => string): readonly string[] | null {
  // Under a group of headers its own stand: the last of several counts.
  const said = heads.map(({ cells }) => cells.map((cell) => (cell ? read(cell) : '')));
  const words = (cells: readonly string[]) => cells.filter((text) => text !== '').length;
  // A row of filters under the headers says little.
  const texts = said.findLast((cells) => 2 * words(cells) > cells.length) ?? said.at(-1) ?? [];
  return words(texts) === 0 ? null : texts;
}

/** The rows as drawn, each cell in every column and row that it spans (HTML, 4.9.12 "forming a table", read 2026-11-29). */
export function* resolvedRows(rows: readonly ShapeRow[]): Work<TableRow[]> {
  const open: { cell: Element; left: number }[] = [];
  const all: TableRow[] = [];
  for (const [number, { element, cells, parts }] of rows.entries()) {
    if (number % 16 === 0) yield;
    const resolved: (Element | undefined)[] = [];
    let column = 0;
    const takeOpen = () => {
      for (let at = open[column]; at && at.left > 0; at = open[column]) {
        resolved[column] = at.cell;
        at.left -= 1;
        column += 1;
      }
    };
    for (const cell of cells) {
      takeOpen();
      const [across, down] = [spanOf(cell, 'col'), spanOf(cell, 'row')];
      for (let count = 0; count < across && column < mostColumns; count++, column++) {
        resolved[column] = cell;
        open[column] = { cell, left: down - 1 };
      }
    }
    takeOpen();
    all.push({ element, cells: resolved, ...(parts && { parts }) });
  }
  return all;
}

function spanOf(cell: Element, way: 'col' | 'row'): number {
  const given = cell.getAttribute(`${way}span`) ?? cell.getAttribute(`aria-${way}span`);
  const number = Number.parseInt(given ?? '', 10);
  if (Number.isNaN(number)) return 1;
  // 0 is "to the end" for rows; more than this no list has.
  if (way === 'row') return number === 0 ? mostRows : Math.min(Math.max(number, 1), mostRows);
  return Math.min(Math.max(number, 1), mostColumns);
}

function widthOf({ cells }: ShapeRow): number {
  return cells.reduce((width, cell) => width + spanOf(cell, 'col'), 0);
}

/** What a person reads in a cell. */
export function textOf(snapshot: Snapshot, cell: Element): string {
  const lines = linesInside(snapshot, cell);
  const text = readText(lines.map(shownText).join(' '));
  // A picture's words, or a button's, are no line.
  return text || (lines.length === 0 && cell.childElementCount > 0 ? readText(visibleText(cell)) : '');
}

function isHeaderRow({ cells }: ShapeRow): boolean {
  if (cells.length < 2) return false;
  if (cells.every((cell) => isBold(cell, 1))) return true;
  // Among them the tick box for all rows may stand in a plain cell.
  const areHeaders = cells.every((cell) => isHeaderCell(cell) || isWordless(cell));
  return areHeaders && cells.filter(isHeaderCell).length >= 2;
}

/** Whether all that it says is bold: over a column of buttons there often stands nothing. */
function isBoldRow({ cells }: ShapeRow): boolean {
  const bold = cells.filter((cell) => isBold(cell, mostWrappers));
  return bold.length >= 2 && cells.every((cell) => bold.includes(cell) || isEmpty(cell));
}

function isEmpty(cell: Element): boolean {
  return isWordless(cell) && cell.querySelector('img,svg,input,button,select') === null;
}

function isWordless(cell: Element): boolean {
  return cell.textContent?.trim() === '';
}

/** A row of fields without a word, by which the rows under a head that stays are filtered. */
function isOfFilters({ cells }: ShapeRow): boolean {
  return cells.every(isWordless) && cells.some((cell) => cell.querySelector('input,select') !== null);
}

/** As many elements as stand in one another around a header's words: a colour, a size, and bold. */
const mostWrappers = 3;

/** Old pages have headers that are so by being bold alone. */
function isBold(cell: Element, levels: number): boolean {
  let at = cell;
  for (let level = 0; level < levels; level++) {
    const [only, other] = at.children;
    if (only === undefined || other) return false;
    if (/^(b|strong)$/.test(only.localName)) return only.textContent?.trim() === cell.textContent?.trim();
    at = only;
  }
  return false;
}

function isHeaderCell(cell: Element): boolean {
  if (cell.getAttribute('role') === 'columnheader') return true;
  if (cell.localName !== 'th' && cell.localName !== 'td') return false;
  const inHead = cell.parentElement?.parentElement?.localName === 'thead';
  return inHead || (cell.localName === 'th' && !/^row/.test(cell.getAttribute('scope') ?? ''));
}
