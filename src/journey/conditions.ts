import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import type { Known, Seen } from './known.ts';

/** What a condition is judged by: what is known, what was last seen, and which day it is in Australia. */
export interface Situation {
  readonly known: Known;
  readonly seen: Seen | null;
  readonly today: CalendarDate;
}

/** The conditions that a step can name. A step that needs another one gets a new word here, never code of its own. */
const conditions = {
  always: () => true,
  'a portal page is seen': ({ seen }) => seen !== null,
  'no old credential is known': ({ known }) => known.oldCredential === null,
  'the old credential is still valid': (situation) => daysLeft(situation) >= 0,
  'the old credential has expired': (situation) => daysLeft(situation) < 0,
  'the old credential is revoked': ({ known }) => known.oldCredential?.status === 'revoked',
  'the date was read and its page left': ({ known, seen }) =>
    known.oldCredential?.validTo != null &&
    seen !== null &&
    seen.page !== 'credential-details' &&
    seen.page !== 'unknown',
  'the official software is missing': ({ known }) => known.softwareMissing,
  'the old display name stands in the field': ({ seen }) => seen?.nameField === 'same',
  'there is no old display name to compare': ({ known }) => known.oldCredential?.displayName == null,
  'the terms are accepted': ({ seen }) => seen?.page === 'create-credential' && seen.termsAccepted,
  'the keystore was handed over': ({ known }) => known.handedOver !== null,
  'the download failed': ({ known }) => known.downloadFailed !== null,
  'a good keystore was checked': ({ known }) =>
    known.checked?.outcome === 'right' && known.checked.verdict === 'good',
} satisfies Record<string, (situation: Situation) => boolean>;

export type Condition = keyof typeof conditions;

export function holds(condition: Condition, situation: Situation): boolean {
  return conditions[condition](situation);
}

/** Days until the old credential ends; negative once it has; not a number while its date is unknown. */
function daysLeft({ known, today }: Situation): number {
  const validTo = known.oldCredential?.validTo;
  return validTo ? daysBetween(today, validTo) : Number.NaN;
}
