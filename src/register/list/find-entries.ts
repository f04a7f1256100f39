import { spacedAbn } from '../../values/abn.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import type { RegisterEntry } from '../entry.ts';
import { softwareName } from '../software-name.ts';
import { type ValidityState, validityState } from './validity.ts';

/** What the person wants to see. Null and '' ask for nothing. */
export interface EntryFilter {
  readonly text: string;
  readonly states: readonly ValidityState[] | null;
  readonly business: string | null;
  /** As it stands in the entries; '' for those without. */
  readonly software: string | null;
}

export const everyEntry: EntryFilter = { text: '', states: null, business: null, software: null };

/** The entries that fit, in their order. Every word that was typed has to be in one, wherever: "sunrise 51 824" finds by name and ABN. */
export function findEntries(
  entries: readonly RegisterEntry[],
  { text, states, business, software }: EntryFilter,
  today: CalendarDate,
): readonly RegisterEntry[] {
  const words = folded(text).split(' ').filter(Boolean);
  return entries.filter(
    (entry) =>
      (states === null || states.includes(validityState(entry, today))) &&
      (business === null || entry.business === business) &&
      (software === null || (entry.software ?? '') === software) &&
      (words.length === 0 || holds(searchedText(entry), words)),
  );
}

function holds(searched: string, words: readonly string[]): boolean {
  return words.every((word) => searched.includes(word));
}

function searchedText({ business, displayName, abn, software }: RegisterEntry): string {
  const abns = abn ? [abn, spacedAbn(abn)] : [];
  return folded([business, displayName, ...abns, softwareName(software)].join('\n'));
}

/** Without letter case and accents, so that "cafe" finds "Café". */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ');
}
