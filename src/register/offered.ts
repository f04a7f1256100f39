import type { Business, SeenCredential } from '../portal/sighting.ts';
import { type CalendarDate, daysBetween } from '../values/calendar-date.ts';
import type { Register } from './entry.ts';
import { isSameCredential } from './identity.ts';
import { type FoundCredential, isNewEnd } from './remember.ts';

/** The portal's list of a business's credentials, as it was seen. */
export interface SeenList {
  readonly business: Business | null;
  readonly credentials: readonly SeenCredential[];
}

/** Who has not renewed by then will not renew it: RAM keeps expired credentials in its list for years. */
const longExpired = 60;

/**
 * What of the portal's lists could be remembered: what the register does not have, or has with an earlier last day. Of the old and the new
 * credential of one name, the new one.
 */
export function offeredFrom(
  lists: readonly SeenList[],
  register: Register,
  today: CalendarDate,
): readonly FoundCredential[] {
  const offered: FoundCredential[] = [];
  for (const found of lists.flatMap((list) => foundIn(list, today))) {
    if (isKnown(found, register)) continue;
    const index = offered.findIndex((one) => isSameCredential(one, found));
    if (index < 0) offered.push(found);
    else if ((offered[index]?.validTo ?? '') < (found.validTo ?? '')) offered[index] = found;
  }
  return offered;
}

function foundIn({ business, credentials }: SeenList, today: CalendarDate): readonly FoundCredential[] {
  if (business === null) return [];
  return credentials.flatMap(({ displayName, validTo, status }): FoundCredential[] => {
    if (displayName === null || displayName.trim() === '' || status === 'revoked') return [];
    if (validTo && daysBetween(validTo, today) > longExpired) return [];
    return [{ business: business.name, abn: business.abn, displayName, validTo, origin: 'portal' }];
  });
}

function isKnown(found: FoundCredential, { entries }: Register): boolean {
  const known = entries.find((entry) => isSameCredential(entry, found));
  return known !== undefined && !isNewEnd(known, found);
}
