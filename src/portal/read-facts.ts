import { type Snapshot, takeSnapshot } from './dom/snapshot.ts';
import type { PageId } from './ids.ts';
import { hasMoreRows } from './lists/has-more.ts';
import { findList } from './lists/rows.ts';
import { readBusiness } from './read/read-business.ts';
import { readDetails } from './read/read-details.ts';
import { readCredentials, readEntities } from './read/read-lists.ts';
import { noticesIn } from './read/read-notices.ts';
import type { PageFacts } from './sighting.ts';

/** On these pages one business is open. */
const ofOneBusiness: readonly PageId[] = [
  'entity',
  'credential-list',
  'credential-details',
  'create-credential',
];

/** The facts that stand on a page, each read only where it can stand. */
export function readFacts(
  document: Document,
  page: PageId,
  snapshot: Snapshot = takeSnapshot(document),
): PageFacts {
  return {
    business: ofOneBusiness.includes(page) ? readBusiness(snapshot) : null,
    entities: page === 'entity-list' ? readEntities(snapshot) : [],
    credentials: page === 'credential-list' ? readCredentials(snapshot) : [],
    hasMoreCredentials:
      page === 'credential-list' && hasMoreRows(snapshot, findList(snapshot, 'credentials')),
    details: page === 'credential-details' ? readDetails(snapshot) : null,
    notices: noticesIn(snapshot),
  };
}
