import { finish, type Work } from './dom/slices.ts';
import { type Snapshot, takeSnapshot } from './dom/snapshot.ts';
import type { PageId } from './ids.ts';
import { hasMoreRows } from './lists/more/has-more.ts';
import { findList } from './lists/rows.ts';
import { readBusiness } from './read/read-business.ts';
import { readDetails } from './read/read-details.ts';
import { readingCredentials, readingEntities } from './read/read-lists.ts';
import { readingNotices } from './read/read-notices.ts';
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
  return finish(readingFacts(page, snapshot));
}

const known = new WeakMap<Snapshot, Map<PageId, PageFacts>>();

/** The same in slices, once for a snapshot. */
export function* readingFacts(page: PageId, snapshot: Snapshot): Work<PageFacts> {
  const before = known.get(snapshot)?.get(page);
  if (before) return before;
  const business = ofOneBusiness.includes(page) ? readBusiness(snapshot) : null;
  yield;
  const isList = page === 'credential-list';
  const facts = {
    business,
    entities: page === 'entity-list' ? yield* readingEntities(snapshot) : [],
    credentials: isList ? yield* readingCredentials(snapshot) : [],
    hasMoreCredentials: isList && (yield* hasMoreRows(snapshot, findList(snapshot, 'credentials'))),
    details: page === 'credential-details' ? readDetails(snapshot) : null,
    notices: yield* readingNotices(snapshot),
  };
  known.set(snapshot, (known.get(snapshot) ?? new Map<PageId, PageFacts>()).set(page, facts));
  return facts;
}
