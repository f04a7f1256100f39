import type { SyncView } from '../../platform/messages/register-messages.ts';
import { organisation, organisationForSure } from '../../platform/organisation.ts';
import { readSynced, setAsideSynced, writeSynced } from '../../platform/storage/stored-sync.ts';
import type { Register } from '../../register/entry.ts';
import { joinDoubles } from '../../register/sync/join-doubles.ts';
import { mergeRegisters } from '../../register/sync/merge.ts';
import { idsIn, withNeededMarks } from '../../register/sync/needed-marks.ts';
import {
  canonicalText,
  type PackedParts,
  readSyncItems,
  type SyncItems,
  saySyncRoom,
  syncItems,
  syncRoom,
} from '../../register/sync/sync-items.ts';
import { carryDelivered } from '../../reminders/delivered.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import { when } from '../clock.ts';
import type { State } from '../state/state-type.ts';
import { changeState, currentState } from '../store.ts';
import { tellRegister } from './open-pages.ts';

/** Chrome takes 1,800 writes an hour and 120 a minute: one in two seconds keeps both. */
const pause = 2_000;

let running: Promise<void> = Promise.resolve();
let waiting: Promise<void> | null = null;
let lastWrite = 0;
let failure: Sentence | null = null;

/** Lets this computer's register and the one in the browser's sync meet, soon: at every start, and when one of them has changed. */
export function syncSoon(): Promise<void> {
  waiting ??= running.then(afterPause).then(() => {
    // What changes from here on may come too late for this meeting, and asks for another one.
    waiting = null;
    running = meetAndNote();
    return running;
  });
  return waiting;
}

async function meetAndNote(): Promise<void> {
  const before = failure;
  try {
    failure = await meet();
  } catch (error) {
    console.error('Credential Guide could not sync its register.', error);
    failure = sentence('sync_failed');
  }
  if (JSON.stringify(failure) !== JSON.stringify(before)) tellRegister();
}

/** How the register follows the person, as far as is known now. */
export async function syncView({ register, isSynced }: State): Promise<SyncView> {
  const isOn = isSynced && (await mayBeSynced());
  const laid = await laidOut(register);
  const trouble = (isOn ? failure : null) ?? saySyncRoom(laid, register);
  return { isOn, bytes: laid.bytes, room: syncRoom, trouble };
}

async function mayBeSynced(): Promise<boolean> {
  return (await organisation())?.isSyncOff !== true;
}

/** Nothing leaves this computer before the organisation's word on it is known. */
async function maySurelyBeSynced(): Promise<boolean> {
  return (await organisationForSure())?.isSyncOff !== true;
}

/** @returns what is in the way, in words; null when both are the same now. */
async function meet(): Promise<Sentence | null> {
  const { isSynced, holds } = await currentState();
  const isReadable = holds.register !== 'unread' && holds.register !== 'newer';
  if (!isSynced || !isReadable || !(await maySurelyBeSynced())) return null;
  const stored = await readSynced();
  const { register: there, isNewer, damaged } = await readSyncItems(stored);
  if (isNewer) return sentence('sync_newer');
  // What cannot be read may name anything.
  const known = damaged.length > 0 ? null : idsIn(there);
  await changeState((state) => met(state, there, state.isInOffice ? null : known));
  const { register } = await currentState();
  const laid = await laidOut(register);
  if (laid.bytes > syncRoom) return null;
  const needed = withNeededMarks(there, null, when().now);
  if (canonicalText(withoutTooLarge(register, laid)) === canonicalText(needed)) return null;
  if (damaged.length > 0) await setAsideSynced(stored, damaged);
  lastWrite = performance.now();
  await writeSynced(stored, laid.items);
  return null;
}

/** The two registers as one; nothing when this computer has all of it already. */
function met({ register, told }: State, there: Register, known: ReadonlySet<string> | null): Partial<State> {
  const { register: all, joined } = joinDoubles(mergeRegisters(register, there));
  const merged = withNeededMarks(all, known, when().now);
  if (canonicalText(merged) === canonicalText(register)) return {};
  return { register: merged, told: carryDelivered(told, joined) };
}

/** The ids that another computer may know, from the browser's sync or the office's file; null where nobody can tell. */
export async function idsElsewhere(): Promise<ReadonlySet<string> | null> {
  const { isSynced, isInOffice } = await currentState();
  if (isSynced || isInOffice) return null;
  try {
    const { register, isNewer, damaged } = await readSyncItems(await readSynced());
    return isNewer || damaged.length > 0 ? null : idsIn(register);
  } catch {
    return null;
  }
}

function withoutTooLarge({ entries, forgotten }: Register, { tooLarge }: SyncItems): Register {
  return { entries: entries.filter(({ id }) => !tooLarge.includes(id)), forgotten };
}

const packed: PackedParts = new Map();
let last: { readonly register: Register; readonly laid: Promise<SyncItems> } | undefined;

/** Kept, because it is asked for with every view and the register seldom changes. */
function laidOut(register: Register): Promise<SyncItems> {
  if (last?.register !== register) last = { register, laid: syncItems(register, packed) };
  return last.laid;
}

async function afterPause(): Promise<void> {
  const left = lastWrite === 0 ? 0 : lastWrite + pause - performance.now();
  if (left > 0) await new Promise((done) => setTimeout(done, left));
}
