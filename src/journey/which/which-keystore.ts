import type { Business, SeenCredential } from '../../portal/sighting.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import type { Listed } from '../known.ts';
import { isReplaceable } from './opened.ts';
import { rowOf } from './which-row.ts';

/** A credential as a keystore file records it. Never a key, never a password. */
export interface ShownCredential {
  readonly displayName: string | null;
  /** 11 digits without spaces. */
  readonly abn: string | null;
  /** Of the certificate, as a day in Australia. */
  readonly validTo: CalendarDate | null;
}

/** What the person's present keystore file says about the rows of the portal's list. */
export type FileTells =
  | { readonly kind: 'credential'; readonly credential: SeenCredential }
  /** `other-business`: nothing in it is of this ABN. `no-row`: no row is what is in it. `several`: more than one row is. */
  | { readonly kind: 'other-business' | 'no-row' | 'several' };

/** The row that is in this file, by ABN, display name and date; the file's own words where the list has more rows than were seen. */
export function fileTellsWhich(
  credentials: readonly ShownCredential[],
  { business, listed }: { readonly business: Business | null; readonly listed: Listed | null },
): FileTells {
  const abn = business?.abn ?? null;
  const ours = credentials.filter((one) => abn === null || one.abn === abn);
  if (ours.length === 0) return { kind: 'other-business' };
  const rows = (listed?.credentials ?? []).filter(isReplaceable);
  const hasMore = listed === null || listed.hasMore;
  const inFile = new Map<SeenCredential, ShownCredential>();
  for (const one of ours) {
    const row = rowOf(rows, asSeen(one), hasMore);
    if (row) inFile.set(row, one);
  }
  const [found, another] = inFile;
  if (another) return { kind: 'several' };
  if (found)
    return { kind: 'credential', credential: { ...found[0], validTo: found[0].validTo ?? found[1].validTo } };
  const [only, second] = ours;
  const isTold =
    only !== undefined && second === undefined && only.displayName !== null && only.validTo !== null;
  return hasMore && isTold && abn !== null
    ? { kind: 'credential', credential: asSeen(only) }
    : { kind: 'no-row' };
}

function asSeen({ displayName, validTo }: ShownCredential): SeenCredential {
  return { displayName, validTo, status: null };
}
