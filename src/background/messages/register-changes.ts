import type { Progress } from '../../journey/progress-record.ts';
import { happen, open, start } from '../../journey/under-way/runs.ts';
import { runNamed } from '../../journey/under-way/under-way.ts';
import type { RegisterToBackground } from '../../platform/messages/register-messages.ts';
import { beginRenewal, dropRenewal, type When } from '../../register/change.ts';
import type { Register } from '../../register/entry.ts';
import { isJourneyOf, knownOf, newCredentialOf, runOf } from '../../register/from-journey.ts';
import type { Organisation } from '../../register/organisation.ts';
import { changeEntry, type FoundCredential, forget, remember, withEntry } from '../../register/remember.ts';
import { Remembering } from '../../register/remembering.ts';
import { isBeingRenewed } from '../../register/renewal.ts';
import { joinDoubles } from '../../register/sync/join-doubles.ts';
import { mergeRegisters } from '../../register/sync/merge.ts';
import { withNeededMarks } from '../../register/sync/needed-marks.ts';
import { canonicalText } from '../../register/sync/sync-items.ts';
import { carryDelivered } from '../../reminders/delivered.ts';
import { when } from '../clock.ts';
import { checkReminders } from '../reactions/remind.ts';
import { idsElsewhere } from '../reactions/sync.ts';
import type { Changeable, State } from '../state/state-type.ts';
import { changeState, currentState } from '../store.ts';

type RegisterChange = Exclude<
  RegisterToBackground,
  { kind: 'register-asked' | 'renewal-begun' | 'entries-forgotten' }
>;

/** Does what the person wants of the register. */
export async function handleFromRegister(message: RegisterToBackground): Promise<State> {
  switch (message.kind) {
    case 'register-asked': {
      const state = await currentState();
      // Now they see what could not be shown.
      if (state.unshown) await checkReminders();
      return currentState();
    }
    case 'renewal-begun':
      return changeState((state) =>
        beginRenewalOf(
          { ...state, toRenew: message.next ?? state.toRenew },
          message.id,
          crypto.randomUUID(),
          when(),
        ),
      );
    case 'entries-forgotten': {
      const known = await idsElsewhere();
      const { now } = when();
      return changeState(({ register }) => ({
        register: withNeededMarks(forget(register, message.ids, now), known, now),
      }));
    }
    default:
      return changeState((state) => changedRegister(state, message, when()));
  }
}

/** What the person wants of the register, done to the state. Starting a renewal is a matter of the journeys. */
function changedRegister(state: State, message: RegisterChange, at: When): Partial<Changeable> {
  const { register } = state;
  switch (message.kind) {
    case 'entries-added':
      return { register: rememberAll(state, message.found, at) };
    case 'entries-changed':
      return {
        register: message.ids.reduce((now, id) => changeEntry(now, id, message.changes, at), register),
      };
    case 'register-imported': {
      const met = mergeRegisters(register, { entries: message.entries, forgotten: [] });
      const { register: joined, joined: doubles } = joinDoubles(met);
      return { register: joined, told: carryDelivered(state.told, doubles) };
    }
    case 'renewal-dropped': {
      const entry = register.entries.find(({ id }) => id === message.id);
      return entry ? { register: withEntry(register, dropRenewal(entry, at)) } : {};
    }
    case 'reminders-set':
      return { reminderDays: message.days };
    case 'names-in-reminders-switched':
      return { namesInReminders: message.isOn };
    case 'office-met':
      return { ...metInOffice(state, message.register, at), isInOffice: true };
    case 'office-left':
      return { isInOffice: false };
    case 'sync-switched':
      return { isSynced: message.isOn };
  }
}

/** Nothing where the office's file says nothing new. */
function metInOffice({ register, told }: State, there: Register, { now }: When): Partial<Changeable> {
  const { register: all, joined } = joinDoubles(mergeRegisters(register, there));
  const met = withNeededMarks(all, null, now);
  if (canonicalText(met) === canonicalText(register)) return {};
  return { register: met, told: carryDelivered(told, joined) };
}

export function rememberAll(
  { register, underWay }: State,
  found: readonly FoundCredential[],
  at: When,
): Register {
  const remembering = new Remembering(register, at);
  for (const one of found) remembering.remember(one, runOf(one, underWay.journeys));
  return remembering.register;
}

/** Keeps the journey's new credential, and the step is done. */
export function rememberExpiry(
  state: State,
  run: string,
  organisation: Organisation | null,
  at: When,
): Partial<Changeable> {
  const { underWay, register, answers } = state;
  const progress = runNamed(underWay, run);
  const found = progress && newCredentialOf(progress, answers?.software ?? organisation?.software ?? null);
  if (!found) return {};
  return {
    register: remember(register, found, at, run).register,
    underWay: happen(underWay, run, { kind: 'step-done', step: 'remember-expiry' }, at.today),
  };
}

/** Starts the journey `renew` for an entry; one that is under way for it is opened instead. */
function beginRenewalOf(state: State, id: string, run: string, at: When): Partial<Changeable> {
  const { underWay, register, toRenew } = state;
  const entry = register.entries.find((one) => one.id === id);
  if (!entry) return {};
  const begun = withEntry(register, beginRenewal(entry, at));
  // A journey that was begun with a typed name knows nothing of its credential before the portal showed it.
  const knowsNothing = ({ journey, known }: Progress) => journey === 'renew' && known.oldCredential === null;
  const underWayFor =
    underWay.journeys.find((progress) => isJourneyOf(progress, entry)) ??
    (isBeingRenewed(entry) ? underWay.journeys.findLast(knowsNothing) : undefined);
  return {
    register: begun,
    toRenew: toRenew.filter((next) => next !== id),
    underWay: underWayFor
      ? open(underWay, underWayFor.run)
      : start(underWay, 'renew', new Date(at.now), run, knownOf(entry)),
  };
}
