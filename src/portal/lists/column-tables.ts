import type { Line } from '../dom/lines.ts';
import { type LineTest, linesThat } from '../dom/lines-of.ts';
import { visibleText } from '../dom/name.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import { readText, squeeze } from '../dom/text.ts';
import { isVisible } from '../dom/visibility.ts';
import { type ListKind, labels } from './columns.ts';
import type { Table } from './tables.ts';

const realTable = 'table,[role="table"],[role="grid"],[role="treegrid"]';
/** A page that has none of these words anywhere has no such table. */
const hints: Record<ListKind, LineTest> = {
  entities: ({ text }) => /entity|business|organisation|ABN/i.test(text),
  credentials: ({ text }) => /valid|expir/i.test(text),
};
const isNameHeader = (kind: ListKind): LineTest => {
  const names = labels.name(kind);
  return ({ text }) => text.length < 40 && names.includes(squeeze(text));
};
const nameHeaders = { entities: isNameHeader('entities'), credentials: isNameHeader('credentials') };
const known: ReadonlySet<string> = new Set([...labels.status, ...labels.validTo, ...labels.abn]);

/**
 * Tables that are drawn with blocks alone (CSS grid or flex): a row whose cells are headers such as "Credential name" and "Valid to",
 * then siblings with as many cells. Told by the words, not by classes.
 */
export function columnTables(snapshot: Snapshot, kind: ListKind): Table[] {
  if (linesThat(snapshot, hints[kind]).length === 0) return [];
  const cells = linesThat(snapshot, nameHeaders[kind]);
  return [...new Set(cells.map(cellOf))].flatMap((cell) => {
    const header = cell.parentElement;
    const table = header && !cell.closest(realTable) && isHeaderRow(header, cell) ? tableUnder(header) : null;
    return table ? [table] : [];
  });
}

/** The header's own block; where the whole row of headers is one line of `span`s, no such line is found. */
function cellOf(line: Line): Element {
  return line.block;
}

/** A row of short texts, one of them another known header, nothing to press but sorting, no values. */
function isHeaderRow(row: Element, nameCell: Element): boolean {
  const cells = [...row.children];
  const others = cells.filter((cell) => cell !== nameCell).map((cell) => squeeze(cell.textContent ?? ''));
  return (
    cells.length > 1 && others.some((text) => known.has(text)) && others.every((text) => text.length < 30)
  );
}

function tableUnder(header: Element): Table | null {
  const count = header.children.length;
  const headers = [...header.children].map((cell) => readText(visibleText(cell)));
  const [list, rows] = siblingsOf(header);
  const data = rows.filter((row) => row.children.length === count && isVisible(row));
  // A card repeats its labels; under headers no label comes again.
  const repeats = data.some(
    (row) => squeeze(row.children[0]?.textContent ?? '') === squeeze(headers[0] ?? ''),
  );
  if (!list || repeats || data.length === 0) return null;
  return { element: list, headers, rows: data.map((element) => ({ element, cells: [...element.children] })) };
}

/** The rows beside the header row, or in the block that comes after it. */
function siblingsOf(header: Element): [Element | null, Element[]] {
  const list = header.parentElement;
  const beside = [...(list?.children ?? [])].filter((element) => element !== header);
  if (beside.some((row) => row.children.length === header.children.length)) return [list, beside];
  const next = list?.childElementCount === 1 ? list.nextElementSibling : header.nextElementSibling;
  return [next?.parentElement ?? null, [...(next?.children ?? [])]];
}
