import { readAbn } from '../../values/abn.ts';
import { readDate } from '../../values/read-date.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import { readStatus } from '../lists/read-status.ts';
import { findList } from '../lists/rows.ts';
import type { Business, SeenCredential } from '../sighting.ts';

/** The rows of the list of credentials. A name that cannot be read for certain is null: there is a row all the same. */
export function readCredentials(snapshot: Snapshot): SeenCredential[] {
  return (findList(snapshot, 'credentials')?.rows ?? []).map(({ name, status, validTo }) => ({
    displayName: name || null,
    status: readStatus(status),
    validTo: readDate(validTo),
  }));
}

/** The businesses that the person can act for, as the list of entities shows them. */
export function readEntities(snapshot: Snapshot): Business[] {
  const rows = findList(snapshot, 'entities')?.rows ?? [];
  return rows.filter(({ name }) => name !== '').map(({ name, abn }) => ({ name, abn: readAbn(abn) }));
}
