/** Attributes by which grids number their rows, or say whose they are, wherever a row is cut in two by a column that stays. */
export const rowNumbers = [
  'aria-rowindex',
  'row-index',
  'data-row-index',
  'data-rowindex',
  'data-ri',
  'data-sap-ui-rowindex',
  'row-id',
  'data-row-key',
  'data-uid',
  'data-rk',
];
