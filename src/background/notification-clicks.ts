import { extension } from '../platform/extension.ts';
import { openPortal } from '../platform/open-portal.ts';
import { remindAtHour } from '../reminders/clocks.ts';
import { atHour, dayIn } from '../reminders/local-time.ts';
import { addDays, dayInAustralia } from '../values/calendar-date.ts';
import { zone } from './clock.ts';
import { handleFromRegister } from './messages/register-changes.ts';
import { shownReminder } from './reactions/shown-reminders.ts';
import { openRegister } from './register-tab.ts';

/** A click on the notification itself leads to what it is about. */
export async function notificationClicked(id: string): Promise<void> {
  const shown = await shownReminder(id);
  if (!shown) return;
  await extension.notifications.clear(id);
  await openRegister(shown.address);
}

/** The first button renews, or shows several; the second reminds again tomorrow. */
export async function notificationButtonClicked(id: string, button: number): Promise<void> {
  const shown = await shownReminder(id);
  if (!shown) return;
  await extension.notifications.clear(id);
  const [only, ...others] = shown.ids;
  if (button === 1) {
    const snoozedUntil = dayInAustralia(new Date(tomorrowMorning()));
    await handleFromRegister({ kind: 'entries-changed', ids: shown.ids, changes: { snoozedUntil } });
  } else if (only !== undefined && others.length === 0) {
    await handleFromRegister({ kind: 'renewal-begun', id: only });
    await openPortal();
  } else await openRegister(shown.address);
}

/** When reminders come on the person's own tomorrow: snoozed until the day that it is in Australia then, they come at that hour. */
function tomorrowMorning(): number {
  return atHour(remindAtHour, addDays(dayIn(zone(), Date.now()), 1), zone());
}
