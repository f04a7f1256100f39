import type { ShapeRow, TableShape } from '../../dom/snapshot.ts';

/** The rows under a head that stays, which may each be a table of its own, as in ExtJS (inferred, 2026-12-01). */
export interface JoinedRows {
  /** What holds them all. */
  readonly element: Element;
  readonly rows: ShapeRow[];
  /** The table that the last of them is; null where the rows are one table. */
  last: Element | null;
}

/** Those of the first table under the head. */
export function joinedRows({ element, rows }: TableShape): JoinedRows {
  const isOne = rows.length === 1 && element.nextElementSibling?.localName === 'table';
  return {
    element: (isOne && element.parentElement) || element,
    rows: [...rows],
    last: isOne ? element : null,
  };
}

/** Takes in a table of one row, without headers, that comes right after the last one. */
export function joinsNext(joined: JoinedRows, { element, rows }: TableShape): boolean {
  const [row, other] = rows;
  if (!row || other || joined.last === null || element.previousElementSibling !== joined.last) return false;
  if (row.cells.some((cell) => cell.matches('th,[role="columnheader"]'))) return false;
  joined.rows.push(row);
  joined.last = element;
  return true;
}
