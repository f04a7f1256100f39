import { nothingUnderWay } from '../../journey/under-way/under-way.ts';
import { extension } from '../../platform/extension.ts';
import { firstRecord, readRecord, type Settings } from '../../platform/storage/stored-record.ts';
import { readStoredRegister } from '../../platform/storage/stored-register.ts';
import { readTabs } from '../../platform/storage/stored-tabs.ts';
import { emptyRegister } from '../../register/entry.ts';
import { parseDelivered } from '../../reminders/parse-delivered.ts';
import { sentence } from '../../values/sentence.ts';
import type { State } from './state-type.ts';

/** In the session's storage until something is stored again: the background may be stopped before there was anybody to tell. */
export const setAsideKeys = { record: 'set-aside', register: 'register-set-aside' } as const;

/** What was told and could not be stored: a full disk must not make every start of the background tell it again. */
export const toldKey = 'told-unsaved';

type Loaded<Part extends keyof State> = Pick<State, Part> & { readonly hold: State['holds']['record'] };

/** What is stored. It never throws: what cannot be read is told, and kept from being written over (`save-state.ts`). */
export async function loadState(): Promise<State> {
  const [{ hold: record, ...ofRecord }, { hold: register, ...ofRegister }] = await Promise.all([
    loadRecord(),
    loadRegister(),
  ]);
  return { ...ofRecord, ...ofRegister, unshown: null, holds: { record, register } };
}

type OfRecord = Exclude<keyof Settings, 'journeys' | 'open'> | 'underWay' | 'trouble';

async function loadRecord(): Promise<Loaded<OfRecord>> {
  try {
    const [reading, tabs] = await Promise.all([readRecord(), readTabs()]);
    const isSetAside = await noteSetAside(setAsideKeys.record, reading.kind === 'set-aside');
    const { journeys, open, version: _, ...kept } = reading.record;
    const isNewer = reading.kind === 'newer';
    const trouble = isNewer ? sentence('storage_newer') : isSetAside ? sentence('storage_set_aside') : null;
    const hold = isNewer ? 'newer' : 'stored';
    return { underWay: { journeys, open, tabs }, ...kept, trouble, hold };
  } catch (error) {
    console.error('Credential Guide cannot read its storage.', error);
    const { journeys: _, open: __, version: ___, ...nothing } = firstRecord;
    return {
      underWay: nothingUnderWay,
      ...nothing,
      trouble: sentence('storage_unreadable'),
      hold: 'unread',
    };
  }
}

async function loadRegister(): Promise<Loaded<'register' | 'told' | 'registerTrouble'>> {
  try {
    const { kind, ...kept } = await readStoredRegister();
    const isSetAside = await noteSetAside(setAsideKeys.register, kind === 'set-aside');
    const isNewer = kind === 'newer';
    const registerTrouble = isNewer
      ? sentence('register_newer')
      : isSetAside
        ? sentence('register_set_aside')
        : null;
    const told = { ...kept.told, ...parseDelivered((await extension.storage.session.get(toldKey))[toldKey]) };
    return { register: kept.register, told, registerTrouble, hold: isNewer ? 'newer' : 'stored' };
  } catch (error) {
    console.error('Credential Guide cannot read its register.', error);
    const registerTrouble = sentence('register_unreadable');
    return { register: emptyRegister, told: {}, registerTrouble, hold: 'unread' };
  }
}

/** @returns whether it was set aside just now or since something was last stored. */
async function noteSetAside(key: string, isNew: boolean): Promise<boolean> {
  if (isNew) await extension.storage.session.set({ [key]: true });
  return (await extension.storage.session.get(key))[key] === true;
}
