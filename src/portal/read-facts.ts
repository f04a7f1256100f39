import { type Look, lookAt } from './dom/look.ts';
import type { PageId } from './pages.ts';
import { readBusiness } from './read/read-business.ts';
import { readCredentials } from './read/read-credentials.ts';
import { readDetails } from './read/read-details.ts';
import { readEntities } from './read/read-entities.ts';
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
export function readFacts(document: Document, page: PageId, look: Look = lookAt(document)): PageFacts {
  return {
    business: ofOneBusiness.includes(page) ? readBusiness(look) : null,
    entities: page === 'entity-list' ? readEntities(look) : [],
    credentials: page === 'credential-list' ? readCredentials(look) : [],
    details: page === 'credential-details' ? readDetails(look) : null,
    notices: noticesIn(look),
  };
}
