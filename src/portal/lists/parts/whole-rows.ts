import { groupBy } from '../../../values/group-by.ts';
import type { ShapeRow, TableShape } from '../../dom/snapshot.ts';
import { rowNumbers } from './row-numbers.ts';

/** A grid that draws each of its rows in several blocks, its headers too, and numbers them all: as many blocks a row, and one row again. */
export function wholeShape(shape: TableShape): TableShape {
  const { element, rows } = shape;
  const number = rowNumbers.find((name) => rows.every((row) => row.element.hasAttribute(name)));
  if (number === undefined) return shape;
  const byNumber = [...groupBy(rows, (row) => row.element.getAttribute(number)).values()];
  const blocks = byNumber[0]?.length ?? 0;
  if (blocks < 2 || byNumber.some(({ length }) => length !== blocks)) return shape;
  return {
    element,
    rows: byNumber.flatMap(([first, ...others]) => (first ? [others.reduce(together, first)] : [])),
  };
}

function together(row: ShapeRow, rest: ShapeRow): ShapeRow {
  const cells = [...row.cells, ...rest.cells];
  return {
    element: row.element,
    cells: inColumns(cells),
    parts: [...(row.parts ?? []), rest.element, ...(rest.parts ?? [])],
  };
}

/** In the order of the columns, where every cell says which it stands in. */
function inColumns(cells: readonly Element[]): Element[] {
  const column = (cell: Element) => Number(cell.getAttribute('aria-colindex') ?? 0);
  return cells.every((cell) => column(cell) > 0)
    ? cells.toSorted((one, other) => column(one) - column(other))
    : [...cells];
}
