import type { SeenCredential } from '../portal/sighting.ts';
import { type CalendarDate, daysBetween } from '../values/calendar-date.ts';
import type { Progress } from './progress-record.ts';

/** The rows that can be the credential to replace: named and not revoked. */
export function replaceable(progress: Progress): readonly SeenCredential[] {
  return (progress.seen?.credentials ?? []).filter(
    (row) => row.displayName !== null && row.status !== 'revoked',
  );
}

/**
 * The row of the list that is the credential to replace, or null when that is not certain and the person has to say it: the one that is
 * known already, else the only one that has expired, else the only one there is.
 */
export function credentialToOpen(progress: Progress, today: CalendarDate): SeenCredential | null {
  const rows = replaceable(progress);
  const old = progress.known.oldCredential;
  if (old?.displayName != null) {
    const named = rows.filter((row) => row.displayName === old.displayName);
    return onlyOne(named) ?? onlyOne(named.filter((row) => row.validTo === old.validTo));
  }
  return onlyOne(rows.filter((row) => hasExpired(row, today))) ?? onlyOne(rows);
}

function hasExpired({ status, validTo }: SeenCredential, today: CalendarDate): boolean {
  return status === 'expired' || (validTo !== null && daysBetween(today, validTo) < 0);
}

function onlyOne(rows: readonly SeenCredential[]): SeenCredential | null {
  const [first, second] = rows;
  return first !== undefined && second === undefined ? first : null;
}
