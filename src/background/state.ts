import type { Progress } from '../journey/progress-record.ts';
import { extension } from '../platform/extension.ts';
import { readRecord, type StoredRecord, writeRecord } from '../platform/stored-record.ts';
import { type Sentence, sentence } from '../sentence.ts';

export interface State {
  readonly progress: Progress | null;
  /** What is wrong with the storage, in words; null when all is well. */
  readonly trouble: Sentence | null;
}

/** In the session's storage until something is stored again: the background may be stopped before there was anybody to tell. */
const setAsideKey = 'set-aside';

/** The copy that this life of the background works with. Everything in it stands in the storage too, unless that failed. */
let state: Promise<State> | undefined;

/** What is stored now. */
export function currentState(): Promise<State> {
  state ??= load();
  return state;
}

/**
 * Changes progress and stores it. Changes are made one after the other, each on what the one before left: nothing is lost when two
 * events come at once.
 */
export function changeProgress(change: (progress: Progress | null) => Progress | null): Promise<State> {
  state = currentState().then(async (before) => {
    const progress = change(before.progress);
    return progress === before.progress ? before : save(progress, before);
  });
  return state;
}

async function load(): Promise<State> {
  try {
    const reading = await readRecord();
    if (reading.kind === 'set-aside') await extension.storage.session.set({ [setAsideKey]: true });
    const { [setAsideKey]: isSetAside } = await extension.storage.session.get(setAsideKey);
    const trouble = isSetAside === true ? sentence('storage_set_aside') : null;
    return { progress: reading.record.progress, trouble };
  } catch (error) {
    console.error('Credential Guide cannot read its storage.', error);
    return { progress: null, trouble: sentence('storage_unreadable') };
  }
}

async function save(progress: Progress | null, before: State): Promise<State> {
  const record: StoredRecord = { version: 1, progress };
  try {
    await writeRecord(record);
    if (before.trouble) await extension.storage.session.remove(setAsideKey);
    return { progress, trouble: null };
  } catch (error) {
    console.error('Credential Guide cannot write to its storage.', error);
    return { ...before, progress, trouble: sentence('storage_full') };
  }
}
