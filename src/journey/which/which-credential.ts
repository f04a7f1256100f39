import type { SeenCredential } from '../../portal/sighting.ts';
import { daysBetween } from '../../values/calendar-date.ts';
import { daysLeft } from '../../values/days-left.ts';
import { groupBy } from '../../values/group-by.ts';
import { daysOfNearEnd } from '../../values/near-end.ts';
import type { Listed } from '../known.ts';
import type { Progress } from '../progress-record.ts';
import { isReplaceable, openedOn } from './opened.ts';
import { onlyOne, rowOf, type WhichRow } from './which-row.ts';
import { rowToClaim } from './which-to-claim.ts';
import { stoppable } from './which-to-stop.ts';

/** What of a journey tells which credential is meant. */
export type Facts = Pick<Progress, 'journey' | 'known' | 'seen' | 'listed'>;

/** The one that is known by name and date, else the only one that is not revoked where the list shows all there are. Nothing else is certain. */
export function credentialToOpen(facts: Facts): WhichRow {
  const { credentials, hasMore } = listOf(facts);
  const rows = credentials.filter(isReplaceable);
  const old = facts.known.oldNameIs === 'doubted' ? null : facts.known.oldCredential;
  if (old?.displayName != null) {
    const row = rowOf(rows, old, hasMore);
    if (row) return { kind: 'certain', row };
    if (hasMore && !rows.some(({ displayName }) => displayName === old.displayName)) {
      return { kind: 'not-shown' };
    }
  }
  const [only, another] = rows;
  if (only === undefined) return { kind: hasMore ? 'not-shown' : 'no-row' };
  const isTheOnly = another === undefined && !hasMore && only.displayName !== null && old === null;
  return isTheOnly ? { kind: 'certain', row: only } : { kind: 'ask', among: rows };
}

/** The row of the old credential for what cannot be undone: its name and its date, both seen, and no other row has both. */
export function rowToRevoke(facts: Facts): SeenCredential | null {
  const old = facts.known.oldCredential;
  if (old?.displayName == null || old.validTo === null || facts.known.oldNameIs === 'doubted') return null;
  if (facts.seen?.page !== 'credential-list') return old;
  const same = facts.seen.credentials.filter(
    (row) => row.displayName === old.displayName && row.validTo === old.validTo && isReplaceable(row),
  );
  return onlyOne(same);
}

/** What the card and the popup offer to choose from: in the list its rows, on a page of details what that page and the row call it. */
export function choicesOf(facts: Facts): readonly SeenCredential[] {
  const alike = byNameAndDate(offered(facts));
  return [...alike.values()].flatMap((rows) => (rows.length === 1 ? rows : []));
}

/** Rows of one name and one date: nothing here tells them apart, so none of them can be chosen by name. */
export function alikeRows(facts: Facts): readonly SeenCredential[] {
  const alike = byNameAndDate(offered(facts));
  return [...alike.values()].flatMap(([, ...others]) => others);
}

/** In the order in which they came. A row without a name is none to choose. */
function byNameAndDate(rows: readonly SeenCredential[]): ReadonlyMap<string, readonly SeenCredential[]> {
  const named = rows.filter(({ displayName }) => displayName !== null);
  return groupBy(named, ({ displayName, validTo }) => JSON.stringify([displayName, validTo]));
}

function offered(facts: Facts): readonly SeenCredential[] {
  if (facts.journey === 'stop') return stoppable(listOf(facts), facts.known);
  if (facts.journey === 'claim') {
    const which = rowToClaim({ known: facts.known, list: listOf(facts) });
    return which.kind === 'ask' ? which.among : [];
  }
  if (facts.seen?.page === 'credential-details') {
    const opened = openedOn(facts.seen, facts.listed);
    if (opened.kind === 'disputed') return opened.among;
    if (opened.kind === 'nameless') return listOf(facts).credentials.filter(isReplaceable);
    return [];
  }
  const which = credentialToOpen(facts);
  return which.kind === 'ask' ? which.among : [];
}

/**
 * The name that the new credential must bear; null where it is not certain. It can be certain where the row is not: all that could be the old
 * one bear it.
 */
export function oldNameOf(facts: Facts): string | null {
  const { journey, known, listed } = facts;
  if (journey !== 'renew' || known.oldNameIs === 'doubted') return null;
  if (known.oldCredential?.displayName != null) return known.oldCredential.displayName;
  if (listed === null || listed.hasMore) return null;
  const names = new Set(listed.credentials.filter(isReplaceable).map(({ displayName }) => displayName));
  const [name = null, ...others] = names;
  return others.length > 0 ? null : name;
}

/** More than this many days later is another credential's end: each lasts two years less a day (ATO, "Is your machine credential expiring?"). */
const daysOfAnother = 300;

/** A newer credential of the old one's name: somebody renewed it already. @param today the day in Australia. */
export function newerOf(facts: Facts, today: NonNullable<SeenCredential['validTo']>): SeenCredential | null {
  const rows = (facts.listed?.credentials ?? []).filter(isReplaceable);
  const which = credentialToOpen({ ...facts, seen: null });
  const old = facts.known.oldCredential ?? (which.kind === 'certain' ? which.row : null);
  const isLater = (row: SeenCredential, than: SeenCredential): boolean =>
    row.displayName === than.displayName &&
    row.displayName !== null &&
    row.validTo !== null &&
    than.validTo !== null &&
    daysBetween(than.validTo, row.validTo) > daysOfAnother;
  const newer = rows.filter((row) =>
    old
      ? isLater(row, old)
      : rows.some((other) => isLater(row, other)) && daysLeft(row.validTo ?? today, today) > daysOfNearEnd,
  );
  return newer.toSorted((one, other) => (other.validTo ?? '').localeCompare(one.validTo ?? ''))[0] ?? null;
}

/** What the list shows now, or showed when it was last seen. */
export function listOf({ seen, listed }: Facts): Listed {
  if (seen?.page === 'credential-list') {
    return { credentials: seen.credentials, hasMore: seen.hasMoreCredentials };
  }
  return listed ?? { credentials: [], hasMore: false };
}
