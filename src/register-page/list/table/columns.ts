import type { SortColumn } from '../../../register/list/sort-entries.ts';

/** The table's columns after the one to select with. Those with a sort column can be sorted by. */
export const columns = [
  { field: 'business', sort: 'business' },
  { field: 'displayName', sort: 'displayName' },
  { field: 'validTo', sort: 'validTo' },
  { field: 'left', sort: null },
  { field: 'software', sort: 'software' },
  { field: 'notes', sort: null },
] as const satisfies readonly { readonly field: string; readonly sort: SortColumn | null }[];
