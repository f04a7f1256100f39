import { mayNotify, showNotification } from '../../platform/notification.ts';
import { organisation } from '../../platform/organisation.ts';
import { learnWords, say } from '../../platform/words/say.ts';
import { settleWithTime } from '../../register/follow-journeys.ts';
import { registerAddress } from '../../register/register-place.ts';
import { usualReminderDays } from '../../reminders/deadlines.ts';
import { deliveredBy, deliveredOf } from '../../reminders/delivered.ts';
import { dueReminders, type Reminder, type ReminderState } from '../../reminders/due.ts';
import { namelessNoticeOf, noticeOf, type ReminderNotice } from '../../reminders/say-reminders.ts';
import { sentence } from '../../values/sentence.ts';
import { today, when } from '../clock.ts';
import { journeyOfDeadline } from '../journey-of-deadline.ts';
import { isRegisterLookedAt } from '../register-tab.ts';
import type { State } from '../state/state-type.ts';
import { changeState, currentState } from '../store.ts';
import { armAlarm } from './alarm.ts';
import { noteShown, shownId } from './shown-reminders.ts';

let checking: Promise<void> = Promise.resolve();

/**
 * Tells what is due and was not told, and sets the alarm for what comes next: at every start, when the alarm rings, and when something has
 * changed. One check after the other, so that nothing is told twice.
 */
export function checkReminders(): Promise<void> {
  checking = checking.then(check).catch((error: unknown) => {
    console.error('Credential Guide could not remind.', error);
  });
  return checking;
}

async function check(): Promise<void> {
  const state = await currentState();
  // An alarm that was set for what cannot be read now is better than none.
  if (state.holds.register === 'unread') return;
  if (isBehindTime(state)) await changeState(broughtToTime);
  try {
    const state = await currentState();
    await remind(await reminderState(state), await mayName(state));
  } finally {
    await armAlarm(await reminderState(await currentState()));
  }
}

/** What has changed by the passing of time alone, or because the clock was put right. */
function broughtToTime({ underWay, register, told }: State): Pick<State, 'register' | 'told'> {
  return {
    register: settleWithTime({ journeys: underWay.journeys, register }, when()),
    told: deliveredBy(told, today()),
  };
}

function isBehindTime(state: State): boolean {
  const { register, told } = broughtToTime(state);
  return register !== state.register || told !== state.told;
}

/**
 * Told is what was shown, or what the person is looking at: when the background is stopped in between, the same notification takes its own place.
 * What could not be shown stays due, and is carried by the badge and the popup until it could.
 */
async function remind(state: ReminderState, mayName: boolean): Promise<void> {
  const { reminders, told } = dueReminders(state, today());
  const notice = noticeOf(reminders);
  const shown = mayName ? notice : namelessNoticeOf(reminders);
  const isTold = shown === null || (await isRegisterLookedAt()) || (await show(shown, reminders));
  await noteUnshown(isTold ? null : notice);
  if (!notice || !isTold) return;
  const news = Object.fromEntries(reminders.map(({ key }) => [key, told[key]] as const));
  await changeState((now) => ({
    told: deliveredOf({ ...now.told, ...news } as State['told'], now.register.entries),
  }));
}

/** @returns whether the person could see it, as far as the browser tells. */
async function show({ title, lines }: ReminderNotice, reminders: readonly Reminder[]): Promise<boolean> {
  if (!(await mayNotify())) return false;
  const ids = [...new Set(reminders.map(({ entry }) => entry.id))];
  const address = addressOf(reminders);
  const journey = journeyOfDeadline[reminders[0]?.kind ?? 'validity'];
  const begin = sentence(journey === 'claim' ? 'journey_claim' : 'reminder_renew');
  const buttons = [ids.length === 1 ? begin : sentence('reminder_show'), sentence('reminder_tomorrow')];
  try {
    await learnWords();
    await showNotification(shownId(address), {
      title: say(title),
      message: lines.map(say).join('\n'),
      buttons: buttons.map(say),
    });
  } catch (error) {
    console.error('Credential Guide could not show a reminder.', error);
    return false;
  }
  await noteShown(address, ids, journey);
  return true;
}

async function noteUnshown(notice: ReminderNotice | null): Promise<void> {
  const { unshown } = await currentState();
  if (JSON.stringify(unshown) !== JSON.stringify(notice)) await changeState(() => ({ unshown: notice }));
}

function addressOf(reminders: readonly Reminder[]): string {
  const [first, ...others] = reminders;
  const isOne = first && others.every(({ entry }) => entry.id === first.entry.id);
  return registerAddress(isOne ? { kind: 'entry', id: first.entry.id } : { kind: 'due' });
}

/** Whether notifications may name names: what the organisation has set comes before what the person has. */
export async function mayName({ namesInReminders }: State): Promise<boolean> {
  return (await organisation())?.namesInReminders ?? namesInReminders;
}

/** What reminders go by now: what the organisation has set comes before what the person has. */
export async function reminderState({ register, told, reminderDays }: State): Promise<ReminderState> {
  const set = await organisation();
  const usualDays = set?.reminderDays ?? reminderDays ?? usualReminderDays;
  return { entries: register.entries, usualDays, told };
}
