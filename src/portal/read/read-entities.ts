import { readAbn } from '../../values/abn.ts';
import type { Look } from '../dom/look.ts';
import { findList } from '../lists/rows.ts';
import type { Business } from '../sighting.ts';

/** The businesses that the person can act for, as the list of entities shows them. */
export function readEntities(look: Look): Business[] {
  return (findList(look, 'entities')?.rows ?? []).map(({ name, abn }) => ({ name, abn: readAbn(abn) }));
}
