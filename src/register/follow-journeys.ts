import { nextStep } from '../journey/current-step.ts';
import { newExpiry } from '../journey/new-expiry.ts';
import type { Progress } from '../journey/progress-record.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { beginRenewal, confirmRenewal, noteRevoked, type When } from './change.ts';
import type { Register, RegisterEntry } from './entry.ts';
import { isJourneyOf } from './from-journey.ts';
import { withEntry } from './remember.ts';
import { afterTime, endRenewal, isBeingRenewed, type NewEnd, withNewEnd } from './renewal.ts';

/** What journeys and register were, or are. */
export interface Moment {
  readonly journeys: readonly Progress[];
  readonly register: Register;
}

/**
 * The register after the journeys went on: what is being renewed keeps quiet, what was renewed has its new last day and its line in the
 * history. Only what is in the register already is touched, and only when a journey comes to another stage: what the person says of an
 * entry stays until then.
 */
export function followJourneys(before: Moment, after: Moment, when: When): Register {
  if (before.journeys === after.journeys && before.register === after.register) return after.register;
  return after.register.entries.reduce((register, entry) => {
    const followed = followEntry(entry, before, after, when);
    return followed === entry ? register : withEntry(register, followed);
  }, after.register);
}

function followEntry(entry: RegisterEntry, before: Moment, after: Moment, when: When): RegisterEntry {
  const of = ({ journeys }: Moment) => journeys.filter((progress) => isJourneyOf(progress, entry));
  const wasThere = before.register.entries.some(({ id }) => id === entry.id);
  const earlier = wasThere ? of(before) : [];
  const stopped = earlier.filter(({ run }) => !after.journeys.some((one) => one.run === run));
  const goneOn = of(after).reduce((next, progress) => {
    const was = earlier.find(({ run }) => run === progress.run);
    return was === progress ? next : goOn(next, was ?? null, progress, when);
  }, entry);
  return stopped.length > 0 && isBeingRenewed(goneOn) ? endRenewal(goneOn, newEndOf(stopped), when) : goneOn;
}

/**
 * The register after what time itself changes, so that no entry keeps quiet for ever. Of what was renewed and then left, the new last day is
 * reckoned.
 */
export function settleWithTime({ journeys, register }: Moment, when: When): Register {
  const entries = register.entries.map((entry) => {
    const itsJourneys = journeys.filter((progress) => isJourneyOf(progress, entry));
    return afterTime(entry, newEndOf(itsJourneys), when);
  });
  const isSame = entries.every((entry, index) => entry === register.entries[index]);
  return isSame ? register : { ...register, entries };
}

/** What the last of these journeys that came to a new credential knows of its end. */
function newEndOf(journeys: readonly Progress[]): NewEnd | null {
  const renewed = journeys.findLast(
    ({ known, states }) => known.handedOver !== null || states['load-into-software'] === 'done',
  );
  return renewed ? newExpiry(renewed) : null;
}

type Stage = 'begun' | 'confirmed' | 'finished';

function goOn(entry: RegisterEntry, was: Progress | null, is: Progress, when: When): RegisterEntry {
  const hasCome = (stage: Stage) => isAt(is, stage, when.today) && !(was && isAt(was, stage, when.today));
  let next = entry;
  if (hasCome('begun') && !isNewer(next, is)) next = beginRenewal(next, when);
  // An entry that was made of the new credential has nothing that it replaces.
  // Better a day that is reckoned than a register that keeps quiet for ever.
  if (hasCome('confirmed') && !(next.renewal === 'none' && isNewer(next, is)))
    next = withNewEnd(confirmRenewal(next, when), newExpiry(is), when);
  const isReadNow = next.isReckoned === true && newExpiry(is).isCertain;
  if ((hasCome('finished') && isBeingRenewed(next)) || isReadNow)
    next = withNewEnd(next, newExpiry(is), when);
  return isRevoked(is) && !(was && isRevoked(was)) ? noteRevoked(next, when) : next;
}

function isAt(progress: Progress, stage: Stage, today: CalendarDate): boolean {
  if (stage === 'begun') return progress.states['load-into-software'] !== 'done';
  const isConfirmed = progress.states['load-into-software'] === 'done';
  return isConfirmed && (stage === 'confirmed' || nextStep(progress, today) === null);
}

/** The entry has the last day of the new credential already. */
function isNewer({ validTo }: RegisterEntry, progress: Progress): boolean {
  if (validTo === null) return false;
  const old = progress.known.oldCredential?.validTo;
  return (!!old && old < validTo) || newExpiry(progress).validTo <= validTo;
}

function isRevoked({ known }: Progress): boolean {
  return known.oldCredential?.status === 'revoked';
}
