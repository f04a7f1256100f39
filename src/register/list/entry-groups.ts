import type { CalendarDate } from '../../values/calendar-date.ts';
import type { RegisterEntry } from '../entry.ts';
import { isBeingRenewed } from '../renewal.ts';
import { validityState } from './validity.ts';

/** What a list can be narrowed to. A credential may stand in several. */
export const entryGroups = [
  'all',
  'due',
  'expired',
  'soon',
  'unknown',
  'suspended',
  'renewing',
  'renewed',
] as const;

export type EntryGroup = (typeof entryGroups)[number];

export function isInGroup(entry: RegisterEntry, group: EntryGroup, today: CalendarDate): boolean {
  switch (group) {
    case 'all':
      return true;
    case 'due':
      return ['expired', 'soon'].includes(validityState(entry, today));
    case 'suspended':
      return entry.suspendedOn !== null;
    case 'renewing':
      return isBeingRenewed(entry);
    case 'renewed':
      return isRenewed(entry);
    default:
      return validityState(entry, today) === group;
  }
}

/** How many credentials stand in each. */
export function countGroups(
  entries: readonly RegisterEntry[],
  today: CalendarDate,
): Readonly<Record<EntryGroup, number>> {
  const count = (group: EntryGroup) => entries.filter((entry) => isInGroup(entry, group, today)).length;
  return Object.fromEntries(entryGroups.map((group) => [group, count(group)])) as Record<EntryGroup, number>;
}

/** The last day that stands there is a new credential's. */
function isRenewed({ history, renewal, validTo }: RegisterEntry): boolean {
  return renewal === 'confirmed' || history.findLast(({ what }) => what === 'renewed')?.validTo === validTo;
}
