import { isAgreed } from '../../journey/agreement.ts';
import type { BackgroundToRegister } from '../../platform/messages/register-messages.ts';
import { organisation } from '../../platform/organisation.ts';
import { offeredFrom } from '../../register/offered.ts';
import { nextWake } from '../../reminders/next-wake.ts';
import { today, zone } from '../clock.ts';
import { mayName, reminderState } from '../reactions/remind.ts';
import { syncView } from '../reactions/sync.ts';
import { currentState } from '../store.ts';
import { listsSeen } from './lists-seen.ts';

/** What the register's page shows. */
export async function registerView(): Promise<BackgroundToRegister> {
  const set = await organisation();
  const state = await currentState();
  const reminders = await reminderState(state);
  const { register } = state;
  return {
    kind: 'register',
    register,
    today: today(),
    reminderDays: reminders.usualDays,
    namesInReminders: await mayName(state),
    nextReminder: nextWake(reminders, Date.now(), zone()),
    offered: offeredFrom(listsSeen(state.underWay), register, today()),
    isAgreed: isAgreed(state.welcome.agreed),
    sync: await syncView(state),
    organisation: set,
    isInOffice: state.isInOffice,
    trouble: state.registerTrouble ?? state.trouble,
  };
}
