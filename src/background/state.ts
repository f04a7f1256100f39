import type { UnderWay } from '../journey/under-way.ts';
import { followJourneys } from '../register/follow-journeys.ts';
import { when } from './clock.ts';
import { loadState } from './load-state.ts';
import { saveState } from './save-state.ts';
import type { Changeable, State } from './state-type.ts';

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
