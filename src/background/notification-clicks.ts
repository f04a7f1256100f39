import { extension } from '../platform/extension.ts';
import { openPortal } from '../platform/open-portal.ts';
import { dayIn } from '../reminders/local-time.ts';
import { addDays } from '../values/calendar-date.ts';
import { zone } from './clock.ts';
import { handleFromRegister } from './messages/register-changes.ts';
import { shownReminder } from './reactions/shown-reminders.ts';

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
    const snoozedUntil = addDays(dayIn(zone(), Date.now()), 1);
    await handleFromRegister({ kind: 'entries-changed', ids: shown.ids, changes: { snoozedUntil } });
  } else if (only !== undefined && others.length === 0) {
    await handleFromRegister({ kind: 'renewal-begun', id: only });
    await openPortal();
  } else await openRegister(shown.address);
}

/** In the tab that shows it already, else in a new one. */
async function openRegister(address: string): Promise<void> {
  const url = extension.runtime.getURL(address);
  const [tab] = await extension.tabs.query({ url: extension.runtime.getURL('register.html') });
  if (tab?.id === undefined) {
    await extension.tabs.create({ url });
    return;
  }
  await extension.tabs.update(tab.id, { active: true, url });
  if (tab.windowId !== undefined) await extension.windows.update(tab.windowId, { focused: true });
}
