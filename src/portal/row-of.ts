import { isInside, type Snapshot } from './dom/snapshot.ts';
import type { PageId } from './ids.ts';
import { findList, wholeRow } from './lists/rows.ts';

/**
 * The name of the row, of the list of entities or of credentials, that an element stands in; null outside of one. So the guide knows
 * which business or credential the person opened.
 */
export function rowNameAt(snapshot: Snapshot, page: PageId, element: Element): string | null {
  if (page !== 'entity-list' && page !== 'credential-list') return null;
  const list = findList(snapshot, page === 'entity-list' ? 'entities' : 'credentials');
  const row = list?.rows.find((each) => wholeRow(each).some((part) => isInside(snapshot, element, part)));
  return row?.name || null;
}
