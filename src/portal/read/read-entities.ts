import { readAbn } from '../../values/abn.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import { findList } from '../lists/rows.ts';
import type { Business } from '../sighting.ts';

/** The businesses that the person can act for, as the list of entities shows them. */
export function readEntities(snapshot: Snapshot): Business[] {
  return (findList(snapshot, 'entities')?.rows ?? []).map(({ name, abn }) => ({ name, abn: readAbn(abn) }));
}
