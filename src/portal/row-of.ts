import { takeSnapshot } from './dom/snapshot.ts';
import { parentAcrossShadow } from './dom/visibility.ts';
import { findList } from './lists/rows.ts';
import type { PageId } from './pages.ts';

/**
 * The name of the row, of the list of entities or of credentials, that an element stands in; null outside of one. So the guide knows
 * which business or credential the person opened.
 */
export function rowNameAt(document: Document, page: PageId, element: Element): string | null {
  if (page !== 'entity-list' && page !== 'credential-list') return null;
  const list = findList(takeSnapshot(document), page === 'entity-list' ? 'entities' : 'credentials');
  const row = list?.rows.find((each) => isAround(each.element, element));
  return row?.name ?? null;
}

function isAround(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentAcrossShadow(at)) if (at === outer) return true;
  return false;
}
