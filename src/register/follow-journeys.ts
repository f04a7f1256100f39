import { nextStep } from '../journey/current-step.ts';
import { newExpiry } from '../journey/new-expiry.ts';
import type { Progress } from '../journey/progress-record.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { beginRenewal, changed, confirmRenewal, dropRenewal, noteRevoked, type When } from './change.ts';
import type { Register, RegisterEntry } from './entry.ts';
import { isJourneyOf } from './from-journey.ts';
import { withEntry } from './remember.ts';
import { isBeingRenewed } from './renewal.ts';

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
  return stopped.length > 0 && goneOn.renewal === 'under-way' ? dropRenewal(goneOn, when) : goneOn;
}

const stages = ['begun', 'confirmed', 'finished'] as const;

function goOn(entry: RegisterEntry, was: Progress | null, is: Progress, when: When): RegisterEntry {
  const hasCome = (stage: (typeof stages)[number]) =>
    isAt(is, stage, when.today) && !(was && isAt(was, stage, when.today));
  let next = entry;
  if (hasCome('begun') && !isNewer(next, is)) next = beginRenewal(next, when);
  // An entry that was made of the new credential has nothing that it replaces.
  if (hasCome('confirmed') && !(next.renewal === 'none' && isNewer(next, is)))
    next = withNewDay(confirmRenewal(next, when), is.known.checked?.validTo, when);
  // Better a day that is reckoned than a register that keeps quiet for ever.
  if (hasCome('finished') && isBeingRenewed(next)) next = withNewDay(next, newExpiry(is)?.validTo, when);
  return isRevoked(is) && !(was && isRevoked(was)) ? noteRevoked(next, when) : next;
}

function isAt(progress: Progress, stage: (typeof stages)[number], today: CalendarDate): boolean {
  if (stage === 'begun') return progress.states['load-into-software'] !== 'done';
  const isConfirmed = progress.states['load-into-software'] === 'done';
  return isConfirmed && (stage === 'confirmed' || nextStep(progress, today) === null);
}

/** The entry has the last day of the new credential already. */
function isNewer({ validTo }: RegisterEntry, progress: Progress): boolean {
  if (validTo === null) return false;
  const old = progress.known.oldCredential?.validTo;
  const expected = newExpiry(progress)?.validTo;
  return (!!old && old < validTo) || (!!expected && expected <= validTo);
}

function isRevoked({ known }: Progress): boolean {
  return known.oldCredential?.status === 'revoked';
}

function withNewDay(
  entry: RegisterEntry,
  validTo: CalendarDate | null | undefined,
  when: When,
): RegisterEntry {
  return validTo && (entry.validTo ?? '') < validTo ? changed(entry, { validTo }, when) : entry;
}
