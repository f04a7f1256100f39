import { extension } from '../../platform/extension.ts';
import { LaterVersionError } from '../../platform/storage/later-version.ts';
import { firstRecord, readRecord, recordItem, type Settings } from '../../platform/storage/stored-record.ts';
import { readStoredRegister, registerItem } from '../../platform/storage/stored-register.ts';
import { writeTabs } from '../../platform/storage/stored-tabs.ts';
import { mergeRegisters } from '../../register/sync/merge.ts';
import { sentence } from '../../values/sentence.ts';
import { setAsideKeys, toldKey } from './load-state.ts';
import type { State } from './state-type.ts';

type BesideJourneys = Omit<Settings, 'journeys' | 'open'>;

/** What the record keeps beside the journeys. */
const besideJourneys = Object.keys(firstRecord).filter(
  (part): part is keyof BesideJourneys => !['version', 'journeys', 'open'].includes(part),
);

function settingsOf(state: State): BesideJourneys {
  return Object.fromEntries(besideJourneys.map((part) => [part, state[part]])) as unknown as BesideJourneys;
}

/** Stores what was changed, or could not be stored before. It never throws: what could not be stored is told and tried again. */
export async function saveState(after: State, before: State): Promise<State> {
  return saveRegister(await saveRecord(after, before), before);
}

async function saveRecord(after: State, before: State): Promise<State> {
  const { journeys, open, tabs } = after.underWay;
  const { holds } = after;
  const isKept =
    holds.record !== 'unsaved' &&
    journeys === before.underWay.journeys &&
    open === before.underWay.open &&
    besideJourneys.every((part) => after[part] === before[part]);
  if (holds.record === 'newer')
    return { ...after, trouble: isKept ? after.trouble : sentence('storage_newer') };
  try {
    if (tabs !== before.underWay.tabs) await writeTabs(tabs);
    if (isKept) return after;
    if (holds.record === 'unread') await keepUnread();
    await extension.storage.local.set(recordItem({ journeys, open, ...settingsOf(after) }));
    if (before.trouble) await extension.storage.session.remove(setAsideKeys.record);
    return { ...after, trouble: null, holds: { ...holds, record: 'stored' } };
  } catch (error) {
    console.error('Credential Guide cannot write to its storage.', error);
    const record = holds.record === 'unread' ? 'unread' : isKept ? holds.record : 'unsaved';
    return { ...after, trouble: sentence('storage_full'), holds: { ...holds, record } };
  }
}

async function saveRegister(after: State, before: State): Promise<State> {
  const { holds } = after;
  const isKept =
    holds.register !== 'unsaved' && after.register === before.register && after.told === before.told;
  if (isKept) return after;
  if (holds.register === 'newer') {
    await keepToldUnsaved(after);
    return { ...after, registerTrouble: sentence('register_newer') };
  }
  try {
    const kept = holds.register === 'unread' ? await metWithStored(after) : after;
    await extension.storage.local.set(registerItem(kept));
    if (before.registerTrouble) {
      await extension.storage.session.remove(setAsideKeys.register);
      await extension.storage.session.remove(toldKey);
    }
    return { ...kept, registerTrouble: null, holds: { ...holds, register: 'stored' } };
  } catch (error) {
    console.error('Credential Guide cannot store its register.', error);
    await keepToldUnsaved(after);
    const isUnread = holds.register === 'unread';
    const registerTrouble = sentence(isUnread ? 'register_unreadable' : 'register_full');
    return { ...after, registerTrouble, holds: { ...holds, register: isUnread ? 'unread' : 'unsaved' } };
  }
}

/** What cannot be stored is kept for this session of the browser: it shall not be told again at every start of the background. */
async function keepToldUnsaved({ told }: State): Promise<void> {
  await extension.storage.session.set({ [toldKey]: told }).catch(() => undefined);
}

/** What could not be read at the start may be readable now. It is never written over: it is copied away first. */
async function keepUnread(): Promise<void> {
  const { kind, record } = await readRecord();
  if (kind === 'newer') throw new LaterVersionError('A later version wrote the record.');
  if (kind === 'set-aside' || (record.journeys.length === 0 && record.taught.length === 0)) return;
  const copy = `credential-guide-set-aside-${new Date().toISOString()}`;
  await extension.storage.local.set({ [copy]: record });
}

async function metWithStored(after: State): Promise<State> {
  const stored = await readStoredRegister();
  if (stored.kind === 'newer') throw new LaterVersionError('A later version wrote the register.');
  return {
    ...after,
    register: mergeRegisters(stored.register, after.register),
    told: { ...stored.told, ...after.told },
  };
}
