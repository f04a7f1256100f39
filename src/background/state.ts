import type { UnderWay } from '../journey/under-way.ts';
import { extension } from '../platform/extension.ts';
import { type Kept, readRecord, writeRecord } from '../platform/stored-record.ts';
import { readTabs, writeTabs } from '../platform/stored-tabs.ts';
import { type Sentence, sentence } from '../sentence.ts';

export interface State {
  readonly underWay: UnderWay;
  readonly answers: Kept['answers'];
  readonly taught: Kept['taught'];
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
 * Changes the state and stores it. Changes are made one after the other, each on what the one before left: nothing is lost when two
 * events come at once.
 */
export function changeState(change: (state: State) => Partial<Omit<State, 'trouble'>>): Promise<State> {
  state = currentState().then((before) => save({ ...before, ...change(before) }, before));
  return state;
}

/** Changes what is under way. */
export function changeUnderWay(change: (underWay: UnderWay) => UnderWay): Promise<State> {
  return changeState(({ underWay }) => ({ underWay: change(underWay) }));
}

async function load(): Promise<State> {
  try {
    const [reading, tabs] = await Promise.all([readRecord(), readTabs()]);
    if (reading.kind === 'set-aside') await extension.storage.session.set({ [setAsideKey]: true });
    const { [setAsideKey]: isSetAside } = await extension.storage.session.get(setAsideKey);
    const trouble = isSetAside === true ? sentence('storage_set_aside') : null;
    const { journeys, open, answers, taught } = reading.record;
    return { underWay: { journeys, open, tabs }, answers, taught, trouble };
  } catch (error) {
    console.error('Credential Guide cannot read its storage.', error);
    const underWay = { journeys: [], open: null, tabs: {} };
    return { underWay, answers: null, taught: [], trouble: sentence('storage_unreadable') };
  }
}

async function save(after: State, before: State): Promise<State> {
  const { journeys, open, tabs } = after.underWay;
  const isKept =
    journeys === before.underWay.journeys &&
    open === before.underWay.open &&
    after.answers === before.answers &&
    after.taught === before.taught;
  try {
    if (tabs !== before.underWay.tabs) await writeTabs(tabs);
    if (isKept) return after;
    await writeRecord({ journeys, open, answers: after.answers, taught: after.taught });
    if (before.trouble) await extension.storage.session.remove(setAsideKey);
    return { ...after, trouble: null };
  } catch (error) {
    console.error('Credential Guide cannot write to its storage.', error);
    return { ...after, trouble: sentence('storage_full') };
  }
}
