import type { Known, Listed } from '../known.ts';
import { rowOf, type WhichRow } from './which-row.ts';

/** The list as it stands, and what is known of the credential that the journey is about. */
export interface Claimable {
  readonly known: Pick<Known, 'oldCredential'>;
  readonly list: Listed;
}

/**
 * Which row is the suspended credential (R25m: "Suspended") to be taken over: the one that is known already, else the only one where the list
 * shows all there are. Of several the person says which.
 */
export function rowToClaim({ known, list: { credentials, hasMore } }: Claimable): WhichRow {
  const suspended = credentials.filter(({ status }) => status === 'suspended');
  if (known.oldCredential !== null) {
    const row = rowOf(suspended, known.oldCredential, hasMore);
    if (row) return { kind: 'certain', row };
  }
  const [only, another] = suspended;
  if (only === undefined) return { kind: hasMore ? 'not-shown' : 'no-row' };
  const isTheOnly =
    another === undefined && !hasMore && only.displayName !== null && known.oldCredential === null;
  return isTheOnly ? { kind: 'certain', row: only } : { kind: 'ask', among: suspended };
}
