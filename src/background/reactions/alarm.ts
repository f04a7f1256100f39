import { extension } from '../../platform/extension.ts';
import { quietUntil } from '../../register/renewal.ts';
import type { ReminderState } from '../../reminders/due.ts';
import { alarmChange, nextWake } from '../../reminders/next-wake.ts';
import { zone } from '../clock.ts';

/** The one alarm that serves all reminders. */
export const alarmName = 'reminders';

/** Sets the alarm for what comes next; browsers lose alarms, so this is done at every start too. */
export async function armAlarm(state: ReminderState): Promise<void> {
  const { alarms } = extension;
  const wake = nextChange(state);
  const armedFor = (await alarms.get(alarmName))?.scheduledTime ?? null;
  const change = alarmChange(armedFor, wake);
  if (change === 'arm' && wake !== null) alarms.create(alarmName, { when: wake });
  if (change === 'clear') await alarms.clear(alarmName);
}

/** The next reminder, or before it the end of a renewal's quiet. */
function nextChange(state: ReminderState): number | null {
  const ends = state.entries.map(quietUntil).filter((end) => end !== null);
  const wake = nextWake(state, Date.now(), zone());
  const moments = wake === null ? ends : [wake, ...ends];
  return moments.length === 0 ? null : Math.min(...moments);
}
