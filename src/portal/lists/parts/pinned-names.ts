import { workOncePerSnapshot } from '../../dom/once-per-snapshot.ts';
import type { Work } from '../../dom/slices.ts';
import { ancestorOf, type ShapeRow, type Snapshot, type TableShape, tablesOf } from '../../dom/snapshot.ts';
import { headingBefore } from '../../dom/words/headings.ts';
import { squeeze } from '../../dom/words/text.ts';
import { labels, nameColumn } from '../columns.ts';
import { prepareTables, type Table, tablesWithHeaders, textOf } from '../tables.ts';
import { rowNumbers } from './row-numbers.ts';

/** Edges that a border or a rounding may put apart (pixels). */
const apart = 2;
/** Halves of one table adjoin (pixels). */
const widestGap = 4;
/** Further apart are two tables, not the halves of one (levels). */
const furthest = 6;
/** More tables are no halves of one, and would each be held against each. */
const mostTables = 60;
const mostRows = 1000;

const names: ReadonlySet<string> = new Set([...labels.name('credentials'), ...labels.name('entities')]);
const telling: ReadonlySet<string> = new Set([...labels.status, ...labels.validTo, ...labels.abn]);
const others: ReadonlySet<string> = new Set([...labels.person, ...labels.history]);

/** A column of names that has a table of its own. */
interface Names {
  readonly header: string;
  readonly head: ShapeRow;
  readonly rows: readonly ShapeRow[];
  readonly element: Element;
}

/**
 * Tables whose names stand in another one, as a column that stays while the others scroll: the two adjoin, and every row of the one is level with the
 * same row of the other. Only boxes tell; where nothing is drawn there are none.
 */
const pinned = workOncePerSnapshot(function* (snapshot: Snapshot): Work<readonly Table[]> {
  yield* prepareTables(snapshot);
  const rests = tablesWithHeaders(snapshot).filter(isRest);
  const shapes = rests.length > 0 ? tablesOf(snapshot) : [];
  if (shapes.length > mostTables) return [];
  const columns = namesIn(snapshot, shapes);
  const joined: Table[] = [];
  for (const rest of rests) {
    yield;
    const [only, another] = columns.filter((column) => areHalves(snapshot, column, rest));
    const table = only && !another ? yield* together(snapshot, only, rest) : null;
    if (table) joined.push(table);
  }
  return joined;
});

export const tablesWithPinnedNames = pinned.ask;
export const preparePinnedNames = pinned.prepare;

/** What is known of credentials or businesses, and no name. */
function isRest({ headers, body }: Table): boolean {
  const words = headers.map(squeeze);
  return (
    body.length > 0 &&
    body.length <= mostRows &&
    words.some((word) => telling.has(word)) &&
    !words.some((word) => others.has(word) || names.has(word)) &&
    body.every(
      ({ cells }) => cells.length === headers.length && !cells.some((cell) => cell.matches('[colspan]')),
    )
  );
}

/** Tables of one column under the label of a name, which may have a table of its own over that of the names. */
function namesIn(snapshot: Snapshot, shapes: readonly TableShape[]): readonly Names[] {
  const single = shapes.filter(
    ({ rows }) => rows.length > 0 && rows.every(({ cells }) => cells.length === 1),
  );
  const isNameHead = ([cell]: readonly Element[]) =>
    cell !== undefined && names.has(squeeze(textOf(snapshot, cell)));
  const found: Names[] = [];
  let over: { readonly head: ShapeRow; readonly element: Element } | null = null;
  for (const { element, rows } of single) {
    const [head, ...under] = rows;
    const isOwn = head !== undefined && isNameHead(head.cells);
    if (isOwn && under.length === 0) over = { head, element };
    else if (isOwn) found.push({ header: headerOf(snapshot, head), head, rows: under, element });
    else if (over && stands(snapshot, over.element, element))
      found.push({ header: headerOf(snapshot, over.head), head: over.head, rows, element });
  }
  return found;
}

function headerOf(snapshot: Snapshot, { cells: [cell] }: ShapeRow): string {
  return cell ? textOf(snapshot, cell) : '';
}

/** Whether a head stands right over a table. */
function stands({ sight }: Snapshot, head: Element, table: Element): boolean {
  const [over, under] = [sight.box(head), sight.box(table)];
  return over.height > 0 && near(over.left, under.left) && Math.abs(over.bottom - under.top) <= widestGap;
}

/** As many rows, the same numbers where they have any, side by side in one block, and no title over one of them alone. */
function areHalves(snapshot: Snapshot, column: Names, rest: Table): boolean {
  const { rows, element } = column;
  if (rows.length !== rest.body.length || element === rest.element) return false;
  const [left, right] = [snapshot.sight.box(element), snapshot.sight.box(rest.element)];
  const edge = Math.max(right.left, edgeOf(snapshot, rest.element));
  if (left.width === 0 || right.width === 0 || Math.abs(edge - left.right) > widestGap) return false;
  if (rest.element.querySelector('caption') || element.querySelector('caption')) return false;
  const title = (each: Element) => headingBefore(snapshot, each, () => true)?.element;
  return (
    title(element) === title(rest.element) &&
    haveSameNumbers(rows, rest.body) &&
    isNear(element, rest.element)
  );
}

/** Where that begins in which a table scrolls. */
function edgeOf({ sight }: Snapshot, element: Element): number {
  const clipper = sight.clipperAround(element);
  return clipper ? sight.box(clipper).left : Number.NEGATIVE_INFINITY;
}

function haveSameNumbers(rows: readonly ShapeRow[], body: readonly ShapeRow[]): boolean {
  return rowNumbers.every((name) =>
    rows.every((row, at) => row.element.getAttribute(name) === body[at]?.element.getAttribute(name)),
  );
}

function isNear(one: Element, other: Element): boolean {
  let at = one.parentElement;
  for (let level = 0; at && level < furthest && !at.matches('main,body'); level++, at = at.parentElement)
    if (at.contains(other)) return true;
  return false;
}

function* together(snapshot: Snapshot, column: Names, rest: Table): Work<Table | null> {
  const element = ancestorOf(snapshot, [column.element, rest.element]);
  const headers = [column.header, ...rest.headers];
  const isList = nameColumn(headers, 'credentials') === 0 || nameColumn(headers, 'entities') === 0;
  if (!element || !isList) return null;
  const body: ShapeRow[] = [];
  for (const [at, row] of column.rows.entries()) {
    if (at % 4 === 0) yield;
    const other = rest.body[at];
    if (!other || !isLevel(snapshot, row.element, other.element)) return null;
    body.push({ element: row.element, cells: [...row.cells, ...other.cells], parts: [other.element] });
  }
  return { element, headers, body };
}

function isLevel({ sight }: Snapshot, one: Element, other: Element): boolean {
  const [left, right] = [sight.box(one), sight.box(other)];
  return left.height > 0 && near(left.top, right.top) && near(left.bottom, right.bottom);
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= apart;
}
