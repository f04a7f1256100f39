import type { JourneyEvent } from '../journey/progress.ts';
import { happen, turnToTab, type UnderWay } from '../journey/under-way.ts';
import { today } from './clock.ts';
import type { State } from './state/state-type.ts';
import { changeState } from './store.ts';

/** Changes what is under way. */
export function changeUnderWay(change: (underWay: UnderWay) => UnderWay): Promise<State> {
  return changeState(({ underWay }) => ({ underWay: change(underWay) }));
}

/** Lets something happen to one of the journeys under way. @param runOf chooses it. */
export function happened(event: JourneyEvent, runOf: (underWay: UnderWay) => string | null): Promise<State> {
  return changeUnderWay((underWay) => {
    const run = runOf(underWay);
    return run === null ? underWay : happen(underWay, run, event, today());
  });
}

/** The person turned to another tab. */
export function turned(tab: number): Promise<State> {
  return changeUnderWay((underWay) => turnToTab(underWay, tab, today()));
}
