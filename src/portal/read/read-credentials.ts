import { readDate } from '../../values/read-date.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import { readStatus } from '../lists/read-status.ts';
import { findList } from '../lists/rows.ts';
import type { SeenCredential } from '../sighting.ts';

/** The rows of the list of credentials. */
export function readCredentials(snapshot: Snapshot): SeenCredential[] {
  return (findList(snapshot, 'credentials')?.rows ?? []).map(({ name, status, validTo }) => ({
    displayName: name,
    status: readStatus(status),
    validTo: readDate(validTo),
  }));
}
