import { readDate } from '../../values/read-date.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { type LineTest, linesThat, type Snapshot } from '../dom/snapshot.ts';
import type { Line } from '../dom/words/lines.ts';
import { visibleText } from '../dom/words/name.ts';
import { readText, squeeze } from '../dom/words/text.ts';
import { type ListKind, labels } from './columns.ts';
import type { Table } from './tables.ts';

const realTable = 'table,[role="table"],[role="grid"],[role="treegrid"]';
const isNameHeader = (kind: ListKind): LineTest => {
  const names = labels.name(kind);
  return ({ text }) => text.length < 40 && names.includes(squeeze(text));
};
const nameHeaders = { entities: isNameHeader('entities'), credentials: isNameHeader('credentials') };
const known: ReadonlySet<string> = new Set([...labels.status, ...labels.validTo, ...labels.abn]);
const mostColumns = 20;

/**
 * Tables that are drawn with blocks alone (CSS grid or flex): a row whose cells are headers such as "Credential name" and "Valid to",
 * then siblings with as many cells. Told by the words, not by classes.
 */
export const columnTables: Readonly<Record<ListKind, (snapshot: Snapshot) => readonly Table[]>> = {
  entities: oncePerSnapshot((snapshot) => columnTablesOf(snapshot, 'entities')),
  credentials: oncePerSnapshot((snapshot) => columnTablesOf(snapshot, 'credentials')),
};

function columnTablesOf(snapshot: Snapshot, kind: ListKind): Table[] {
  // Of blocks side by side the first is the row of headers: each of a thousand cards has the same labels in it.
  const seen = new Set<Element>();
  return linesThat(snapshot, nameHeaders[kind]).flatMap(({ block }: Line) => {
    const cell = cellAround(block);
    const header = cell.parentElement;
    const list = header?.parentElement;
    if (!header || !list || seen.has(list)) return [];
    seen.add(list);
    const table = !cell.closest(realTable) && isHeaderRow(header, cell) ? tableUnder(snapshot, header) : null;
    return table ? [table] : [];
  });
}

/** A cell may have wrappers of its own. */
function cellAround(block: Element): Element {
  let cell = block;
  for (let level = 0; level < 3 && cell.parentElement?.childElementCount === 1; level++)
    cell = cell.parentElement;
  return cell;
}

/** A row of short texts, one of them another known header, nothing to press but sorting, no values. */
function isHeaderRow(row: Element, nameCell: Element): boolean {
  if (row.childElementCount < 2 || row.childElementCount > mostColumns) return false;
  // Pairs of a label and its value, two of which have as many parts as there are tabs.
  if (row.localName === 'dl') return false;
  const cells = [...row.children].filter((cell) => cell !== nameCell);
  if (cells.some((cell) => cell.childElementCount > 3)) return false;
  const others = cells.map((cell) => squeeze(cell.textContent ?? ''));
  if (cells.some((cell) => readDate((cell.textContent ?? '').slice(0, 200)) !== null)) return false;
  return others.some((text) => known.has(text)) && others.every((text) => text.length < 30);
}

function tableUnder({ sight }: Snapshot, header: Element): Table | null {
  const count = header.children.length;
  const headers = [...header.children].map((cell) => readText(visibleText(cell)));
  const [list, rows] = siblingsOf(header);
  const data = rows.filter((row) => row.children.length === count);
  // A card repeats its labels; under headers no label comes again.
  const label = squeeze(headers[0] ?? '');
  const repeats = data.slice(0, 3).some((row) => squeeze(row.children[0]?.textContent ?? '') === label);
  if (!list || repeats || data.length === 0 || !sight.sees(list)) return null;
  const [head, ...body] = [header, ...data].map((element) => ({ element, cells: [...element.children] }));
  return { element: list, headers, ...(head && { head }), body };
}

/** The rows beside the header row, or in the block that comes after it. */
function siblingsOf(header: Element): [Element | null, Element[]] {
  const list = header.parentElement;
  const all = [...(list?.children ?? [])];
  const beside = all.slice(all.indexOf(header) + 1);
  if (beside.some((row) => row.children.length === header.children.length)) return [list, beside];
  const next = list?.childElementCount === 1 ? list.nextElementSibling : header.nextElementSibling;
  return [next?.parentElement ?? null, [...(next?.children ?? [])]];
}
