import type { SentenceValue } from '../../values/sentence.ts';
import type { Situation } from '../conditions.ts';
import { renewalDayOf } from '../renewal-day.ts';
import { newerOf } from '../which/which-credential.ts';

/** What a trouble can name in its words. */
const namings = {
  'the newer credential': (situation) => {
    const newer = newerOf(situation, situation.today);
    if (newer?.displayName == null || newer.validTo === null) return [];
    return [newer.displayName, { date: renewalDayOf(newer.validTo) }, { date: newer.validTo }];
  },
} satisfies Record<string, (situation: Situation) => readonly SentenceValue[]>;

export type Naming = keyof typeof namings;

export function valuesOf(naming: Naming | undefined, situation: Situation): readonly SentenceValue[] {
  return naming === undefined ? [] : namings[naming](situation);
}
