import type { UnderWay } from '../journey/under-way.ts';
import type { Kept } from '../platform/storage/stored-record.ts';
import type { KeptRegister } from '../platform/storage/stored-register.ts';
import { followJourneys } from '../register/follow-journeys.ts';
import type { Sentence } from '../values/sentence.ts';
import { when } from './clock.ts';
import { loadState } from './load-state.ts';
import { saveState } from './save-state.ts';

/** Whether the storage has what we hold: `unread` when it could not be read, `unsaved` when it could not be written. */
export type Hold = 'stored' | 'unread' | 'unsaved';

/** What may be changed. */
export interface Changeable extends KeptRegister, Omit<Kept, 'journeys' | 'open'> {
  readonly underWay: UnderWay;
}

export interface State extends Changeable {
  readonly holds: { readonly record: Hold; readonly register: Hold };
  /** What is wrong with the storage, in words; null when all is well. */
  readonly trouble: Sentence | null;
  readonly registerTrouble: Sentence | null;
}

/** The copy that this life of the background works with. Everything in it stands in the storage too, unless that failed. */
let state: Promise<State> | undefined;

/** What is stored now. */
export function currentState(): Promise<State> {
  state ??= loadState();
  return state;
}

/**
 * Changes the state and stores it. Changes are made one after the other, each on what the one before left: nothing is lost when two
 * events come at once. The register follows the journeys.
 */
export function changeState(change: (state: State) => Partial<Changeable>): Promise<State> {
  state = currentState().then((before) =>
    saveState(followed({ ...before, ...change(before) }, before), before),
  );
  return state;
}

/** Changes what is under way. */
export function changeUnderWay(change: (underWay: UnderWay) => UnderWay): Promise<State> {
  return changeState(({ underWay }) => ({ underWay: change(underWay) }));
}

function followed(after: State, before: State): State {
  const moment = ({ underWay, register }: State) => ({ journeys: underWay.journeys, register });
  const register = followJourneys(moment(before), moment(after), when());
  return register === after.register ? after : { ...after, register };
}
