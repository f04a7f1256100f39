import { checkReminders } from './remind.ts';
import { currentState } from './state.ts';
import type { State } from './state-type.ts';
import { syncSoon } from './sync.ts';
import { tellEveryone, tellRegister } from './tell.ts';

/** Changes the state and tells whom it concerns. What only concerns the tab that it came from is in the answer to it. */
export async function announce(change: () => Promise<State>): Promise<State> {
  const before = await currentState();
  const after = await change();
  if (!isSameForAll(before, after)) await tellEveryone();
  if (!isSameRegister(before, after)) {
    tellRegister();
    void checkReminders();
    void syncSoon();
  }
  return after;
}

function isSameForAll(before: State, after: State): boolean {
  return (
    before.underWay.journeys === after.underWay.journeys &&
    before.underWay.open === after.underWay.open &&
    before.answers === after.answers &&
    before.taught === after.taught &&
    before.trouble === after.trouble &&
    isSameRegister(before, after)
  );
}

function isSameRegister(before: State, after: State): boolean {
  return (
    before.register === after.register &&
    before.reminderDays === after.reminderDays &&
    before.isSynced === after.isSynced &&
    before.registerTrouble === after.registerTrouble
  );
}
