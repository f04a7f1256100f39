import { readDate } from '../../values/read-date.ts';
import type { Look } from '../dom/look.ts';
import { readStatus } from '../lists/read-status.ts';
import { findList } from '../lists/rows.ts';
import type { SeenCredential } from '../sighting.ts';

/** The rows of the list of credentials. */
export function readCredentials(look: Look): SeenCredential[] {
  return (findList(look, 'credentials')?.rows ?? []).map(({ name, status, validTo }) => ({
    displayName: name,
    status: readStatus(status),
    validTo: readDate(validTo),
  }));
}
