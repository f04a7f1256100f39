import type { SeenCredential } from '../../portal/sighting.ts';
import { daysBetween } from '../../values/calendar-date.ts';

/**
 * Which row of the list is the credential that is meant. `ask`: more than one could be it, and only the person knows. `not-shown`: it is known,
 * and the list has more rows than it shows. `no-row`: there is none that it could be.
 */
export type WhichRow =
  | { readonly kind: 'certain'; readonly row: SeenCredential }
  | { readonly kind: 'ask'; readonly among: readonly SeenCredential[] }
  | { readonly kind: 'not-shown' | 'no-row' };

/** Days between the end that a register reckoned, or that a page cut off in its own way, and the one that the row shows. */
export const daysOff = 3;

/**
 * The row that is this credential: of its name, and of its date where both show one. Without a date to compare, its name has to be the only one
 * of its kind in the whole list.
 */
export function rowOf(
  rows: readonly SeenCredential[],
  { displayName, validTo }: SeenCredential,
  hasMore: boolean,
): SeenCredential | null {
  const named = rows.filter((row) => displayName !== null && row.displayName === displayName);
  if (validTo !== null) {
    const near = named.filter(
      (row) => row.validTo !== null && Math.abs(daysBetween(row.validTo, validTo)) <= daysOff,
    );
    const same = near.filter((row) => row.validTo === validTo);
    if (near.length > 0) return onlyOne(same.length > 0 ? same : near);
  }
  const comparable = named.some((row) => validTo !== null && row.validTo !== null);
  return hasMore || comparable ? null : onlyOne(named);
}

/** The one there is; null where there is none, or more than one. */
export function onlyOne(rows: readonly SeenCredential[]): SeenCredential | null {
  const [first, second] = rows;
  return first !== undefined && second === undefined ? first : null;
}
