import { readAbn } from '../../values/abn.ts';
import { readDate } from '../../values/read-date.ts';
import type { Work } from '../dom/slices.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import { readStatus } from '../lists/read-status.ts';
import { findList, prepareList } from '../lists/rows.ts';
import type { Business, SeenCredential } from '../sighting.ts';

/** The rows of the list of credentials. A name that cannot be read for certain is null: there is a row all the same. */
export function* readingCredentials(snapshot: Snapshot): Work<SeenCredential[]> {
  const credentials: SeenCredential[] = [];
  yield* prepareList(snapshot, 'credentials');
  for (const { name, status, validTo } of findList(snapshot, 'credentials')?.rows ?? []) {
    yield;
    credentials.push({
      displayName: name || null,
      status: readStatus(status),
      validTo: readDate(validTo),
    });
  }
  return credentials;
}

/** The businesses that the person can act for, as the list of entities shows them. */
export function* readingEntities(snapshot: Snapshot): Work<Business[]> {
  const entities: Business[] = [];
  yield* prepareList(snapshot, 'entities');
  for (const { name, abn } of findList(snapshot, 'entities')?.rows ?? []) {
    yield;
    if (name !== '') entities.push({ name, abn: readAbn(abn) });
  }
  return entities;
}
