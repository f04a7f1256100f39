import type { NoticeId, PageId } from '../portal/ids.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { daysLeft as daysLeftTo } from '../values/days-left.ts';
import type { BrowserName } from './computer/environment.ts';
import type { JourneyId, StepId, StepStates } from './ids.ts';
import type { Known, Listed, Seen } from './known.ts';
import { openedOn } from './which/opened.ts';
import { choicesOf, newerOf, oldNameOf } from './which/which-credential.ts';

/** What a condition is judged by: how far the person is, what is known, what was last seen, and which day it is in Australia. */
export interface Situation {
  readonly journey: JourneyId;
  readonly states: StepStates;
  readonly known: Known;
  readonly seen: Seen | null;
  readonly listed: Listed | null;
  readonly today: CalendarDate;
  /** Null where a journey's progress is judged, which no browser changes. */
  readonly browser: BrowserName | null;
}

/** Nobody is signed in there, or nobody knows. */
export const signedOutPages: readonly PageId[] = [
  'sign-in',
  'identity-provider',
  'myid-email',
  'code',
  'consent',
  'session-ended',
  'unknown',
];
/** Where one goes from the details of a credential. Any other page may as well stand in another tab. */
const besideTheDetails: readonly PageId[] = ['entity', 'credential-list', 'create-credential'];
const linkingSteps: readonly StepId[] = ['start-linking', 'continue-linking', 'confirm-address'];

/** The conditions that a step can name. A step that needs another one gets a new word here, never code of its own. */
const conditions = {
  always: () => true,
  'a portal page is seen': ({ seen }) => seen !== null,
  // What an earlier page proved, a session that ended or another tab's sign-in page does not take back.
  'the person has signed in': ({ states, seen }) =>
    states['sign-in'] === 'done' || (seen !== null && !signedOutPages.includes(seen.page)),
  'RAM signed the person out': (situation) =>
    situation.seen?.page === 'session-ended' ||
    isSaid(situation, 'session-ended') ||
    (situation.seen?.page === 'sign-in' && situation.states['sign-in'] === 'done'),
  'RAM is not available': (situation) => isSaid(situation, 'service-unavailable'),
  'there is nothing to link': ({ known, states }) =>
    known.linked || linkingSteps.some((step) => states[step] === 'skipped'),
  'a business is linked': ({ known }) => known.linked,
  'no old credential is known': ({ known }) => known.oldCredential === null,
  'the old credential is still valid': (situation) => daysLeft(situation) >= 0,
  'the old credential has expired': (situation) => daysLeft(situation) < 0,
  // With the new file in the folder, "the old file" could be either.
  'the old keystore file can stay where it is': (situation) =>
    daysLeft(situation) >= 0 || isHandedOver(situation),
  'the old credential is not to be revoked': (situation) =>
    daysLeft(situation) < 0 || isWrong(situation.known) || !isProvenToWork(situation),
  'the old credential was renewed already': (situation) =>
    situation.journey === 'renew' &&
    !isHandedOver(situation) &&
    situation.states.download === undefined &&
    newerOf(situation, situation.today) !== null,
  'it is asked which credential is the old one': (situation) => choicesOf(situation).length > 0,
  'the old credential is the one that is open': ({ known, seen, listed }) => {
    const opened = seen ? openedOn(seen, listed) : ({ kind: 'none' } as const);
    const name = known.oldCredential?.displayName ?? null;
    if (name === null || opened.kind === 'none') return false;
    return opened.kind === 'certain' ? opened.credential.displayName === name : known.oldNameIs === 'said';
  },
  'the old credential is revoked': ({ known }) => known.oldCredential?.status === 'revoked',
  'the old credential is claimed': ({ known }) =>
    known.oldCredential?.status === 'active' || known.oldCredential?.status === 'expired',
  'the old credential is suspended': ({ known }) => known.oldCredential?.status === 'suspended',
  'the date was read and its page left': (situation) =>
    situation.known.oldCredential?.validTo != null &&
    situation.seen !== null &&
    besideTheDetails.includes(situation.seen.page) &&
    !isRevokedOneOpened(situation),
  'a revoked credential was opened': (situation) => isRevokedOneOpened(situation),
  'the official software is missing': ({ known }) => known.softwareMissing,
  'the official software is there': ({ states, known, seen, listed }) =>
    seen?.page === 'create-credential' ||
    states['start-new-credential'] === 'done' ||
    (listed !== null && !known.softwareMissing),
  'this browser is not one that RAM names': ({ browser }) => browser === 'other' || browser === 'edge',
  'the old display name stands in the field': ({ seen }) => seen?.nameField === 'same',
  'there is no old display name to compare': (situation) => oldNameOf(situation) === null,
  'the name of a first credential is taken': (situation) =>
    situation.journey === 'set-up' && isSaid(situation, 'name-already-used'),
  'RAM refuses the password': (situation) => isSaid(situation, 'password-refused'),
  // RERR lists "Insufficient access" among the errors of an identity that is not strong enough: that says more, and comes first.
  'RAM refuses access': (situation) =>
    isSaid(situation, 'no-permission') && !isSaid(situation, 'identity-too-low'),
  'RAM finds no business': (situation) => isSaid(situation, 'no-business-found'),
  'RAM says that all businesses are linked': (situation) => isSaid(situation, 'all-businesses-linked'),
  'RAM finds the identity too weak': (situation) => isSaid(situation, 'identity-too-low'),
  'RAM finds the business cancelled': (situation) => isSaid(situation, 'business-cancelled'),
  'RAM says that the authorisation ends soon': (situation) => isSaid(situation, 'authorisation-ending'),
  'RAM says that the authorisation is saved': (situation) => isSaid(situation, 'authorisation-saved'),
  'RAM says that the authorisation is renewed': (situation) => isSaid(situation, 'authorisation-renewed'),
  'RAM says that the authorisation is accepted': (situation) => isSaid(situation, 'authorisation-accepted'),
  'RAM says that the notification is added': (situation) => isSaid(situation, 'notification-added'),
  'RAM refuses the code': (situation) => isSaid(situation, 'code-refused'),
  'the terms are accepted': ({ seen }) => seen?.page === 'create-credential' && seen.termsAccepted,
  'the new keystore is here': isHandedOver,
  'the download failed': ({ known }) => known.downloadFailed !== null,
  'the download broke off': ({ known }) => known.downloadFailed === 'interrupted',
  'the download was cancelled': ({ known }) => known.downloadFailed === 'cancelled',
  'a good keystore was checked': ({ known }) =>
    known.checked?.outcome === 'right' && known.checked.verdict === 'good',
  'a wrong keystore was checked': ({ known }) => isWrong(known),
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
  return validTo ? daysLeftTo(validTo, today) : Number.NaN;
}

function isWrong({ checked }: Known): boolean {
  return checked !== null && checked.outcome !== 'right';
}

/** Where a renewal goes on after a revocation, nothing was opened in it: then the revoked one is the one that is meant. */
function isRevokedOneOpened({ known, states }: Situation): boolean {
  return known.oldCredential?.status === 'revoked' && states['open-old-credential'] === 'done';
}

/** A new credential ends two years after it was made; the one that is being replaced may be checked too, and be good. */
const daysOfNewOne = 365;

/** A file was checked that is right, good, and not the present one. */
export function isNewAndGood({ checked }: Known, today: CalendarDate): boolean {
  if (checked?.outcome !== 'right' || checked.verdict !== 'good' || checked.validTo === null) return false;
  return daysLeftTo(checked.validTo, today) > daysOfNewOne;
}

/** It was seen to arrive, or was found to be good: the portal may word its success in any way. */
function isHandedOver({ known, today }: Situation): boolean {
  return known.handedOver !== null || isNewAndGood(known, today);
}

/** The person's software works with the new credential, as far as anybody can tell. */
function isProvenToWork(situation: Situation): boolean {
  return situation.states['load-into-software'] === 'done' || isNewAndGood(situation.known, situation.today);
}
