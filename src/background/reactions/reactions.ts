import type { State } from '../state/state-type.ts';
import { onChange } from '../store.ts';
import { listsSeen } from '../views/lists-seen.ts';
import { showBadge } from './badge.ts';
import { tellOpenPages, tellRegister } from './open-pages.ts';
import { checkReminders } from './remind.ts';
import { syncSoon } from './sync.ts';

type Parts = readonly unknown[];

const journeys = ({ underWay }: State): Parts => [underWay.journeys, underWay.open];
const register = (state: State): Parts => [state.register, state.told, state.reminderDays, state.isSynced];
/** What neither reminders nor sync go by. */
const choices = (state: State): Parts => [state.namesInReminders, state.toRenew, state.isInOffice];
const troubles = (state: State): Parts => [state.trouble, state.registerTrouble];
const welcome = (state: State): Parts => [state.welcome];
const unshown = (state: State): Parts => [state.unshown];
/** The lists of credentials that the portal's tabs show, whose rows are offered to be remembered. */
const lists = ({ underWay }: State): Parts => listsSeen(underWay);
/** What could not be read at the start is judged once it can be. */
const isRegisterRead = ({ holds }: State): Parts => [holds.register === 'unread'];

/** What follows from which parts of the state, whoever changed them. The badge and the open pages are waited for. */
const reactions: readonly { readonly to: (state: State) => Parts; readonly follows: () => unknown }[] = [
  {
    to: (state) => [
      ...journeys(state),
      ...register(state),
      ...troubles(state),
      ...unshown(state),
      ...welcome(state),
      ...choices(state),
      state.underWay.tabs,
      state.answers,
      state.taught,
    ],
    follows: tellOpenPages,
  },
  { to: (state) => [...journeys(state), ...unshown(state), ...welcome(state)], follows: showBadge },
  {
    to: (state) => [...register(state), ...choices(state), ...troubles(state), ...lists(state)],
    follows: tellRegister,
  },
  { to: (state) => [...register(state), ...isRegisterRead(state)], follows: () => void checkReminders() },
  { to: (state) => [...register(state), ...isRegisterRead(state)], follows: () => void syncSoon() },
];

/** Registers every reaction with the store; called once, at every start of the background. */
export function followChanges(): void {
  for (const { to, follows } of reactions) {
    onChange((after, before) => (isSame(to(after), to(before)) ? undefined : follows()));
  }
}

/** Lets every reaction follow, because of what is no part of the state: the organisation has set something else. */
export async function followAll(): Promise<void> {
  await Promise.all(reactions.map(({ follows }) => follows()));
}

function isSame(some: Parts, others: Parts): boolean {
  return some.length === others.length && some.every((part, index) => part === others[index]);
}
