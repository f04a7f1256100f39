import { selectors } from '../dom/element-kinds.ts';
import { visibleText } from '../dom/name.ts';
import { readText } from '../dom/text.ts';

export interface TableRow {
  readonly element: Element;
  readonly cells: readonly Element[];
}

/** A table as drawn: by `table`, by ARIA roles, or by blocks in columns under a row of headers. */
export interface Table {
  readonly element: Element;
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
}

const rowSelector = 'tr,[role="row"]';
const cellSelector = 'td,th,[role="cell"],[role="gridcell"],[role="rowheader"],[role="columnheader"]';

/** Null for a table without a row of headers of its own. */
export function tableAt(element: Element): Table | null {
  const header = firstRows(element).map(asRow).find(isHeaderRow);
  if (!header || header.element.closest(selectors.tables) !== element) return null;
  const headers = header.cells.map((cell) => readText(visibleText(cell)));
  return {
    element,
    headers,
    // Asked only of the table whose headers fit: most tables of a page are none of ours.
    get rows() {
      const rows = [...element.querySelectorAll(rowSelector)];
      const data = rows.filter((row) => row.closest(selectors.tables) === element).map(asRow);
      // A row of another length (loading, "no records", a group's title) is no row of data.
      return data.filter((row) => row.cells.length === headers.length && !isHeaderRow(row));
    },
  };
}

/** Those among which the headers are. */
export function firstRows(table: Element): Element[] {
  // A live collection is only walked as far as it is asked for.
  const rows =
    table.localName === 'table' ? table.getElementsByTagName('tr') : table.querySelectorAll(rowSelector);
  return Array.from({ length: headerWithin }, (_, at) => rows[at]).filter((row) => row !== undefined);
}

/** A title or a filter may come before the headers; rows without any follow in hundreds. */
const headerWithin = 3;

function asRow(element: Element): TableRow {
  return { element, cells: cellsOf(element) };
}

function cellsOf(row: Element): Element[] {
  return [...row.querySelectorAll(cellSelector)].filter(
    (cell) => cell.parentElement?.closest(rowSelector) === row,
  );
}

function isHeaderRow({ cells }: TableRow): boolean {
  return cells.length > 1 && (cells.every(isHeaderCell) || cells.every(isBold));
}

/** Old pages have headers that are so by being bold alone. */
function isBold(cell: Element): boolean {
  const [only, other] = cell.children;
  const isAll = only?.textContent?.trim() === cell.textContent?.trim();
  return only !== undefined && !other && isAll && /^(b|strong)$/.test(only.localName);
}

function isHeaderCell(cell: Element): boolean {
  if (cell.getAttribute('role') === 'columnheader') return true;
  if (cell.localName !== 'th' && cell.localName !== 'td') return false;
  const inHead = cell.closest('thead') !== null;
  return inHead || (cell.localName === 'th' && !/^row/.test(cell.getAttribute('scope') ?? ''));
}
