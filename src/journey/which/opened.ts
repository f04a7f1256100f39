import type { SeenCredential } from '../../portal/sighting.ts';
import { daysBetween } from '../../values/calendar-date.ts';
import type { Listed, Seen } from '../known.ts';

/**
 * Which credential's details a page shows. A name counts only where the page and the row that led to it agree; `disputed` holds all that it
 * can be, and `nameless` says that neither shows a name.
 */
export type Opened =
  | { readonly kind: 'none' }
  | { readonly kind: 'certain'; readonly credential: SeenCredential }
  | { readonly kind: 'nameless' }
  | { readonly kind: 'disputed'; readonly among: readonly SeenCredential[] };

/** Judges what stands on the page by the list that was seen before it. */
export function openedOn(
  { page, details, followedRow }: Pick<Seen, 'page' | 'details' | 'followedRow'>,
  listed: Listed | null,
): Opened {
  if (page !== 'credential-details' || details === null) return { kind: 'none' };
  const names = distinct([followedRow, details.displayName]);
  const shown = names.map((displayName) => ({ ...details, displayName }));
  const [credential, another] = shown;
  if (credential === undefined) return { kind: 'nameless' };
  if (another !== undefined) return { kind: 'disputed', among: shown };
  const rows = rowsNamed(listed, credential.displayName);
  if (isMissingIn(listed, rows) || contradicts(rows, credential)) {
    const others = rows.length > 0 ? rows : (listed?.credentials ?? []);
    return { kind: 'disputed', among: [credential, ...others.filter(isReplaceable)] };
  }
  const [row, second] = rows.filter((each) => isOfThisDay(each, credential));
  return { kind: 'certain', credential: second ? credential : withFactsOf(credential, row) };
}

function distinct(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== null))];
}

function rowsNamed(listed: Listed | null, name: string | null): readonly SeenCredential[] {
  return (listed?.credentials ?? []).filter((row) => row.displayName === name);
}

/** The whole list was seen, every row with its name, and none has this one. */
function isMissingIn(listed: Listed | null, rows: readonly SeenCredential[]): boolean {
  if (listed === null || listed.hasMore || listed.credentials.length === 0) return false;
  return rows.length === 0 && listed.credentials.every(({ displayName }) => displayName !== null);
}

/** It stood in the list that was seen before and not in this one, which shows all there are: this is another business's. */
export function isInAnotherList(old: SeenCredential, before: Listed | null, now: Listed): boolean {
  const { displayName } = old;
  return rowsNamed(before, displayName).length > 0 && isMissingIn(now, rowsNamed(now, displayName));
}

/** Every row of this name shows a date, and none the date of the details. */
function contradicts(rows: readonly SeenCredential[], credential: SeenCredential): boolean {
  return rows.length > 0 && !rows.some((row) => isOfThisDay(row, credential));
}

/** The list and the details may each cut off the hours in their own way: one day apart is the same day. */
function isOfThisDay(row: SeenCredential, { validTo }: SeenCredential): boolean {
  return row.validTo === null || validTo === null || Math.abs(daysBetween(row.validTo, validTo)) <= 1;
}

function withFactsOf(credential: SeenCredential, row: SeenCredential | undefined): SeenCredential {
  return {
    displayName: credential.displayName,
    validTo: credential.validTo ?? row?.validTo ?? null,
    status: credential.status ?? row?.status ?? null,
  };
}

/** A credential that can still be replaced: one that is revoked is over. */
export function isReplaceable({ status }: SeenCredential): boolean {
  return status !== 'revoked';
}
