import type { RegisterEntry } from '../entry.ts';
import { softwareName } from '../software-name.ts';

export const sortColumns = ['validTo', 'business', 'displayName', 'abn', 'software', 'addedOn'] as const;

export type SortColumn = (typeof sortColumns)[number];

/** "Branch 9" before "Branch 10", and no difference between a and A. */
const inOrder = new Intl.Collator('en-AU', { numeric: true, sensitivity: 'base' });

/** Sorted by a column; what is empty there comes last either way. Equal ones stand by last day, business and name. */
export function sortEntries(
  entries: readonly RegisterEntry[],
  column: SortColumn,
  direction: 'up' | 'down' = 'up',
): readonly RegisterEntry[] {
  const sign = direction === 'up' ? 1 : -1;
  return entries
    .map((entry) => ({ entry, cell: cellOf(entry, column) }))
    .sort(
      (one, other) =>
        Number(one.cell === '') - Number(other.cell === '') ||
        sign * inOrder.compare(one.cell, other.cell) ||
        usualOrder(one.entry, other.entry),
    )
    .map(({ entry }) => entry);
}

function usualOrder(one: RegisterEntry, other: RegisterEntry): number {
  return (
    inOrder.compare(one.validTo ?? '9999', other.validTo ?? '9999') ||
    inOrder.compare(one.business, other.business) ||
    inOrder.compare(one.displayName, other.displayName) ||
    (one.id < other.id ? -1 : 1)
  );
}

function cellOf(entry: RegisterEntry, column: SortColumn): string {
  return column === 'software' ? softwareName(entry.software) : (entry[column] ?? '');
}
