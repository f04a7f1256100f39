import type { CalendarDate } from '../../values/calendar-date.ts';
import type { RegisterEntry } from '../entry.ts';
import { isBeingRenewed } from '../renewal.ts';
import { sortEntries } from './sort-entries.ts';
import { validityState } from './validity.ts';

/** What the list says first: what has to be done, and else when there will be something. */
export interface Opening {
  readonly expired: number;
  /** How many end within the time in which a renewal should be begun. */
  readonly soon: number;
  /** All of these, the most urgent first. */
  readonly toRenew: readonly RegisterEntry[];
  /** The first last day of the others; null where none is known. */
  readonly firstEnd: CalendarDate | null;
}

/** What is being renewed already is nothing to begin, and is left out. */
export function openingOf(entries: readonly RegisterEntry[], today: CalendarDate): Opening {
  const idle = sortEntries(
    entries.filter((entry) => !isBeingRenewed(entry)),
    'validTo',
    'up',
  );
  const inState = (state: ReturnType<typeof validityState>) =>
    idle.filter((entry) => validityState(entry, today) === state);
  const [expired, soon] = [inState('expired'), inState('soon')];
  return {
    expired: expired.length,
    soon: soon.length,
    toRenew: [...expired, ...soon],
    firstEnd: inState('fine')[0]?.validTo ?? null,
  };
}
