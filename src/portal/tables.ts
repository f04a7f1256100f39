import { visibleText } from './name.ts';
import { readText } from './wording.ts';

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

const tableSelector = 'table,[role="table"],[role="grid"],[role="treegrid"]';
const rowSelector = 'tr,[role="row"]';
const cellSelector = 'td,th,[role="cell"],[role="gridcell"],[role="rowheader"],[role="columnheader"]';

export function tablesIn(place: ParentNode): Table[] {
  return [...place.querySelectorAll(tableSelector)].flatMap((element) => {
    const rows = [...element.querySelectorAll(rowSelector)]
      .filter((row) => row.closest(tableSelector) === element)
      .map((row) => ({ element: row, cells: cellsOf(row) }));
    const header = rows.find(isHeaderRow);
    if (!header) return [];
    const headers = header.cells.map((cell) => readText(visibleText(cell)));
    // A row of another length (loading, "no records", a group's title) is no row of data.
    const data = rows.filter(
      (row) => row !== header && row.cells.length === headers.length && !isHeaderRow(row),
    );
    return [{ element, headers, rows: data }];
  });
}

/** Every row of this table, however it is built; used to know which row something stands in. */
export function rowAround(element: Element): Element | null {
  return element.closest(rowSelector);
}

function cellsOf(row: Element): Element[] {
  return [...row.querySelectorAll(cellSelector)].filter(
    (cell) => cell.parentElement?.closest(rowSelector) === row,
  );
}

function isHeaderRow({ cells }: TableRow): boolean {
  return cells.length > 1 && cells.every(isHeaderCell);
}

function isHeaderCell(cell: Element): boolean {
  if (cell.getAttribute('role') === 'columnheader') return true;
  if (cell.localName !== 'th' && cell.localName !== 'td') return false;
  const inHead = cell.closest('thead') !== null;
  return inHead || (cell.localName === 'th' && !/^row/.test(cell.getAttribute('scope') ?? ''));
}
