import { groupBy } from '../../../values/group-by.ts';
import { readDate } from '../../../values/read-date.ts';
import { linesInside, type ShapeRow, type Snapshot, type TableShape, tablesOf } from '../../dom/snapshot.ts';
import { isShown } from '../../dom/words/lines.ts';
import { readText, squeeze } from '../../dom/words/text.ts';
import { labels } from '../columns.ts';
import { labelledIn, labelledValues } from '../labelled-value.ts';
import type { Row } from '../row.ts';
import { textOf } from '../tables.ts';
import { rowNumbers } from './row-numbers.ts';

const nameLabels = labels.name('credentials').filter((label) => label !== 'name');
const actionHeaders: ReadonlySet<string> = new Set(['', 'Action', 'Actions'].map(squeeze));

/** What stands in a table: a row that was read, or null for another one. */
export interface TableEntry {
  readonly element: Element;
  readonly row: Row | null;
}

/** The rows with what else belongs to each: its number in a column that stays, what is open under it. Only where nothing else could be meant. */
export function withParts(snapshot: Snapshot, table: Element, entries: readonly TableEntry[]): Row[] {
  const pinned = pinnedParts(snapshot, table, entries);
  const under = openUnder(snapshot, entries);
  return entries.flatMap(({ element, row }) => {
    if (!row) return [];
    const own = [...(pinned.get(element) ?? []), ...(under.get(element) ?? [])];
    return [own.reduce<Row>((whole, part) => joined(snapshot, whole, part), row)];
  });
}

/** A part that names another credential, or another day, is none of the row's. What the row does not show, the part may. */
function joined(snapshot: Snapshot, row: Row, part: Element): Row {
  const lines = linesInside(snapshot, part).filter(isShown);
  const [name] = labelledValues(lines, nameLabels);
  const [validTo] = labelledValues(lines, labels.validTo);
  const [status] = labelledValues(lines, labels.status);
  const isOther =
    (name && name.text !== row.name) ||
    (validTo && row.validTo !== '' && readDate(validTo.text) !== readDate(row.validTo));
  if (isOther) return row;
  return {
    ...row,
    parts: [...(row.parts ?? []), part],
    validTo: row.validTo || (validTo?.text ?? ''),
    status: row.status || (status?.text ?? ''),
  };
}

/** More tables are no halves of one, and would each be held against each. */
const mostTables = 60;

type Parts = ReadonlyMap<Element, readonly Element[]>;

function pinnedParts(snapshot: Snapshot, table: Element, entries: readonly TableEntry[]): Parts {
  const rows = entries.filter(({ row }) => row !== null).map(({ element }) => element);
  const attribute = rowNumbers.find((name) => rows.every((row) => row.hasAttribute(name)));
  const numberOf = (element: Element) => (attribute ? element.getAttribute(attribute) : null);
  const byNumber = new Map(rows.map((row) => [numberOf(row), row]));
  if (attribute === undefined || byNumber.size !== rows.length) return new Map();
  const tables = tablesOf(snapshot);
  const columns = (tables.length > mostTables ? [] : tables).filter(
    (shape) => shape.element !== table && isActionColumn(snapshot, shape, rows, numberOf),
  );
  const others = [...entries.filter(({ row }) => row === null), ...columns.flatMap((shape) => shape.rows)];
  const taken = others.flatMap(({ element }) => {
    const row = byNumber.get(numberOf(element));
    return row ? [{ row, element }] : [];
  });
  return partsByRow(taken);
}

function partsByRow(taken: readonly { readonly row: Element; readonly element: Element }[]): Parts {
  const groups = [...groupBy(taken, ({ row }) => row)];
  return new Map(groups.map(([row, all]) => [row, all.map(({ element }) => element)]));
}

/** Further apart are two tables, not the halves of one (levels). */
const furthest = 4;

/** A table of nothing but what is done with these very rows: their numbers, all of them, and no header but "Actions". */
function isActionColumn(
  snapshot: Snapshot,
  { element, rows }: TableShape,
  ofTable: readonly Element[],
  numberOf: (element: Element) => string | null,
): boolean {
  const [numbered, heads] = [
    rows.filter((row) => numberOf(row.element) !== null),
    rows.filter((row) => numberOf(row.element) === null),
  ];
  const own = new Set(numbered.map((row) => numberOf(row.element)));
  if (own.size !== ofTable.length || numbered.length !== own.size) return false;
  if (!ofTable.every((row) => own.has(numberOf(row)))) return false;
  if (![...heads, ...numbered].every(({ cells }: ShapeRow) => cells.length === 1)) return false;
  if (!heads.every(({ cells }) => cells.every((cell) => actionHeaders.has(squeeze(textOf(snapshot, cell))))))
    return false;
  let at = element.parentElement;
  for (let level = 0; at && level < furthest && !at.matches('main,body'); level++, at = at.parentElement)
    if (ofTable.every((row) => at?.contains(row))) return true;
  return false;
}

const openers = '[aria-expanded="true"]';

/**
 * The rows of another shape that come after a row: its details, its buttons. They are its own where every row has one that says nothing but
 * what is known to be a row's, and the first of all is a row, or where the rows that have one are those that say to be open.
 */
function openUnder(snapshot: Snapshot, entries: readonly TableEntry[]): Parts {
  const taken: { row: Element; element: Element }[] = [];
  const rows: Element[] = [];
  for (const { element, row } of entries) {
    const last = rows.at(-1);
    if (row) rows.push(element);
    else if (last) taken.push({ row: last, element });
    else return new Map();
  }
  const under = partsByRow(taken);
  if ([...under.values()].some(({ length }) => length > 1)) return new Map();
  const isOpen = (row: Element) => row.matches(openers) || row.querySelector(openers) !== null;
  const isForEach =
    under.size === rows.length &&
    [...under.values()].every(([part]) => part !== undefined && saysNothingOwn(snapshot, part));
  const isSure = isForEach || rows.every((row) => isOpen(row) === under.has(row));
  return isSure ? under : new Map();
}

/** Whether there is nothing in it but buttons, and days and statuses with their labels: anything else may be a credential of its own. */
function saysNothingOwn(snapshot: Snapshot, part: Element): boolean {
  return linesInside(snapshot, part).every(({ pieces }) => {
    const text = readText(
      pieces.flatMap(({ raw, element }) => (element.closest(pressed) ? [] : raw)).join(''),
    );
    return isLabel.has(squeeze(text)) || labelledIn(text, factLabels) !== null;
  });
}

const pressed = 'a,button,[role="button"],[role="link"]';
const factLabels = [...labels.validTo, ...labels.status];
const isLabel: ReadonlySet<string> = new Set(['', ...factLabels, ...labels.other]);
