import type { JourneyEvent } from '../journey/progress.ts';
import { happen } from '../journey/under-way/runs.ts';
import { turnToTab } from '../journey/under-way/tabs.ts';
import type { UnderWay } from '../journey/under-way/under-way.ts';
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
