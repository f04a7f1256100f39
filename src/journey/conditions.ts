import type { PageId } from '../portal/pages.ts';
import type { NoticeId } from '../portal/sighting.ts';
import { type CalendarDate, daysBetween } from '../values/calendar-date.ts';
import type { JourneyId } from './journeys.ts';
import type { Known, Seen } from './known.ts';
import type { StepStates } from './progress-record.ts';
import type { StepId } from './step.ts';
import type { BrowserName } from './surroundings.ts';

/** What a condition is judged by: how far the person is, what is known, what was last seen, and which day it is in Australia. */
export interface Situation {
  readonly journey: JourneyId;
  readonly states: StepStates;
  readonly known: Known;
  readonly seen: Seen | null;
  readonly today: CalendarDate;
  /** Null where a journey's progress is judged, which no browser changes. */
  readonly browser: BrowserName | null;
}

const signedOutPages: readonly PageId[] = ['sign-in', 'code', 'consent', 'session-ended', 'unknown'];
/** Where one goes from the details of a credential. Any other page may as well stand in another tab. */
const besideTheDetails: readonly PageId[] = ['entity', 'credential-list', 'create-credential'];
const linkingSteps: readonly StepId[] = ['start-linking', 'continue-linking', 'confirm-address'];

/** The conditions that a step can name. A step that needs another one gets a new word here, never code of its own. */
const conditions = {
  always: () => true,
  'a portal page is seen': ({ seen }) => seen !== null,
  'the person has signed in': ({ seen }) => seen !== null && !signedOutPages.includes(seen.page),
  'there is nothing to link': ({ known, states }) =>
    known.linked || linkingSteps.some((step) => states[step] === 'skipped'),
  'a business is linked': ({ known }) => known.linked,
  'no old credential is known': ({ known }) => known.oldCredential === null,
  'the old credential is still valid': (situation) => daysLeft(situation) >= 0,
  'the old credential has expired': (situation) => daysLeft(situation) < 0,
  'the old credential is revoked': ({ known }) => known.oldCredential?.status === 'revoked',
  'the old credential is suspended': ({ known }) => known.oldCredential?.status === 'suspended',
  'the date was read and its page left': ({ known, seen }) =>
    known.oldCredential?.validTo != null && seen !== null && besideTheDetails.includes(seen.page),
  'the official software is missing': ({ known }) => known.softwareMissing,
  'the official software is there': ({ seen }) =>
    seen?.page === 'create-credential' ||
    (seen?.page === 'credential-list' && !seen.notices.includes('software-required')),
  'this browser is not one that RAM names': ({ browser }) => browser === 'other' || browser === 'edge',
  'the old display name stands in the field': ({ seen }) => seen?.nameField === 'same',
  'there is no old display name to compare': ({ known }) => known.oldCredential?.displayName == null,
  'the name of a first credential is taken': (situation) =>
    situation.journey === 'set-up' && isSaid(situation, 'name-already-used'),
  'RAM refuses the password': (situation) => isSaid(situation, 'password-refused'),
  // RERR lists "Insufficient access" among the errors of an identity that is not strong enough.
  'RAM refuses access': (situation) =>
    isSaid(situation, 'no-permission') || isSaid(situation, 'identity-too-low'),
  'RAM finds no business': (situation) => isSaid(situation, 'no-business-found'),
  'RAM says that all businesses are linked': (situation) => isSaid(situation, 'all-businesses-linked'),
  'RAM finds the identity too weak': (situation) => isSaid(situation, 'identity-too-low'),
  'RAM finds the business cancelled': (situation) => isSaid(situation, 'business-cancelled'),
  'RAM says that the authorisation ends soon': (situation) => isSaid(situation, 'authorisation-ending'),
  'the terms are accepted': ({ seen }) => seen?.page === 'create-credential' && seen.termsAccepted,
  'the keystore was handed over': ({ known }) => known.handedOver !== null,
  'the download failed': ({ known }) => known.downloadFailed !== null,
  'the download broke off': ({ known }) => known.downloadFailed === 'interrupted',
  'the download was cancelled': ({ known }) => known.downloadFailed === 'cancelled',
  'a good keystore was checked': ({ known }) =>
    known.checked?.outcome === 'right' && known.checked.verdict === 'good',
  'a wrong keystore was checked': ({ known }) => known.checked !== null && known.checked.outcome !== 'right',
} satisfies Record<string, (situation: Situation) => boolean>;

export type Condition = keyof typeof conditions;

export function holds(condition: Condition, situation: Situation): boolean {
  return conditions[condition](situation);
}

function isSaid({ seen }: Situation, notice: NoticeId): boolean {
  return seen?.notices.includes(notice) ?? false;
}

/** Days until the old credential ends; negative once it has; not a number while its date is unknown. */
function daysLeft({ known, today }: Situation): number {
  const validTo = known.oldCredential?.validTo;
  return validTo ? daysBetween(today, validTo) : Number.NaN;
}
