/** A row of a table, a grid or what says to be one, and its cells. */
export interface ShapeRow {
  readonly element: Element;
  readonly cells: Element[];
  /** What of it stands in other blocks, beside columns that stay. */
  readonly parts?: readonly Element[];
}

/** A table as the pass met it: its rows in the order of the page, each with its cells. */
export interface TableShape {
  readonly element: Element;
  readonly rows: ShapeRow[];
}
