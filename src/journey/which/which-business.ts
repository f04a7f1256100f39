import type { Business } from '../../portal/sighting.ts';
import type { Progress } from '../progress-record.ts';
import { rowOfBusiness } from './same-business.ts';

/** The row of the list of businesses that is this journey's. `ask`: none is known yet. `not-shown`: it is known, and no row here is certainly it. */
export type WhichBusiness =
  | { readonly kind: 'certain'; readonly business: Business }
  | { readonly kind: 'ask' | 'not-shown' | 'no-row' };

/** The rows that stand on the page, else what is known: the list is looked at anew when it is there. */
export function businessToOpen({ known, seen }: Pick<Progress, 'known' | 'seen'>): WhichBusiness {
  const { business } = known;
  const rows = seen?.page === 'entity-list' ? seen.entities : null;
  if (business === null) return { kind: rows?.length === 0 ? 'no-row' : 'ask' };
  if (rows === null || rows.length === 0) return { kind: 'certain', business };
  const row = rowOfBusiness(rows, business);
  if (row === null) return { kind: 'not-shown' };
  return { kind: 'certain', business: { name: row.name, abn: row.abn ?? business.abn } };
}
