import { extension } from '../platform/extension.ts';
import { openPortal } from '../platform/open-portal.ts';
import { remindAtHour } from '../reminders/deadlines.ts';
import { atHour, dayIn } from '../reminders/local-time.ts';
import { addDays, dayInAustralia } from '../values/calendar-date.ts';
import { beginForEntry } from './begin-for-entry.ts';
import { zone } from './clock.ts';
import { handleFromRegister } from './messages/register-changes.ts';
import { type ShownReminder, shownReminder } from './reactions/shown-reminders.ts';
import { openRegister } from './register-tab.ts';

/** A click on the notification itself leads to what it is about: a lapsing authorisation and a suspended credential have a way of their own. */
export async function notificationClicked(id: string): Promise<void> {
  const shown = await shownReminder(id);
  if (!shown) return;
  await extension.notifications.clear(id);
  if (shown.journey === 'renew') return openRegister(shown.address);
  await begin(shown);
}

/** The first button begins what is to be done, or shows several; the second reminds again tomorrow. */
export async function notificationButtonClicked(id: string, button: number): Promise<void> {
  const shown = await shownReminder(id);
  if (!shown) return;
  await extension.notifications.clear(id);
  if (button === 1) {
    const snoozedUntil = dayInAustralia(new Date(tomorrowMorning()));
    await handleFromRegister({ kind: 'entries-changed', ids: shown.ids, changes: { snoozedUntil } });
  } else await begin(shown);
}

/** One credential's journey, on the portal; of several the person chooses in their list. */
async function begin({ address, ids, journey }: ShownReminder): Promise<void> {
  const [only, ...others] = ids;
  if (only === undefined || others.length > 0) return openRegister(address);
  await beginForEntry(journey, only);
  await openPortal();
}

/** When reminders come on the person's own tomorrow: snoozed until the day that it is in Australia then, they come at that hour. */
function tomorrowMorning(): number {
  return atHour(remindAtHour, addDays(dayIn(zone(), Date.now()), 1), zone());
}
