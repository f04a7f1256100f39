import type { Business } from '../../portal/sighting.ts';

/** Whether two sightings of a business can be the same one: by ABN where both show it, else by name. */
export function isOfTheSameBusiness(one: Business | null, other: Business | null): boolean {
  if (one === null || other === null) return true;
  return one.abn !== null && other.abn !== null ? one.abn === other.abn : hasSameName(one, other);
}

/** Only case and spaces may differ: "Pty Ltd" and "PTY LTD" are one business, "Bakery" and "Bakeries" are two. */
function hasSameName(one: Business, other: Business): boolean {
  return folded(one.name) === folded(other.name);
}

function folded(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en-AU');
}

/** The one row of a list of businesses that is this business; null where there is none, or more than one. */
export function rowOfBusiness(rows: readonly Business[], business: Business): Business | null {
  const same = rows.filter((row) => isOfTheSameBusiness(row, business));
  const [first, second] = same.some(hasAbnOf(business)) ? same.filter(hasAbnOf(business)) : same;
  return first !== undefined && second === undefined ? first : null;
}

function hasAbnOf({ abn }: Business): (row: Business) => boolean {
  return (row) => abn !== null && row.abn === abn;
}
