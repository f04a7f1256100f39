import { followJourneys } from '../register/follow-journeys.ts';
import { when } from './clock.ts';
import { noteFault } from './faults.ts';
import { loadState } from './state/load-state.ts';
import { saveState } from './state/save-state.ts';
import type { Changeable, State } from './state/state-type.ts';

/** The copy that this life of the background works with. Everything in it stands in the storage too, unless that failed. */
let state: Promise<State> | undefined;

/** What is stored now. */
export function currentState(): Promise<State> {
  state ??= loadState();
  return state;
}

/** Something that follows from a change. What it returns is waited for before the change counts as made; it may not wait for another change. */
export type Reaction = (after: State, before: State) => unknown;

const reactions: Reaction[] = [];

/** From here on the reaction follows every change, whoever makes it. */
export function onChange(reaction: Reaction): void {
  reactions.push(reaction);
}

/**
 * Changes the state, stores it, and lets every reaction follow. Changes are made one after the other, each on what the one before left:
 * nothing is lost when two events come at once. The register follows the journeys.
 *
 * @example
 * ```ts
 * const seen = [];
 * onChange((after, before) => seen.push([before.reminderDays, after.reminderDays]));
 * await changeState(() => ({ reminderDays: [30, 7] }));
 * seen; // → [[null, [30, 7]]]
 * (await currentState()).reminderDays; // → [30, 7]
 * ```
 */
export async function changeState(change: (state: State) => Partial<Changeable>): Promise<State> {
  const earlier = currentState();
  const later = earlier.then((before) =>
    saveState(followed({ ...before, ...change(before) }, before), before),
  );
  // A change that throws is none, and no reason to make no more.
  state = later.catch(() => earlier);
  const [before, after] = await Promise.all([earlier, later]);
  await Promise.all(reactions.map((reaction) => follow(reaction, after, before)));
  return after;
}

/** One that fails is no reason for the others not to follow. */
async function follow(reaction: Reaction, after: State, before: State): Promise<void> {
  try {
    await reaction(after, before);
  } catch (error) {
    console.error('Credential Guide could not follow a change.', error);
    noteFault(error);
  }
}

function followed(after: State, before: State): State {
  const moment = ({ underWay, register }: State) => ({ journeys: underWay.journeys, register });
  const register = followJourneys(moment(before), moment(after), when());
  return register === after.register ? after : { ...after, register };
}
