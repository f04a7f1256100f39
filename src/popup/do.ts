import type { NewExpiry } from '../journey/new-expiry.ts';
import { extension } from '../platform/extension.ts';
import { portalOrigin, portalPages } from '../platform/portal-address.ts';
import { say } from '../platform/say.ts';
import { calendarFile } from '../reminders/calendar.ts';
import { sentence } from '../sentence.ts';

/** Brings the portal to the front: the tab that shows it already, else a new one. */
export async function openPortal(): Promise<void> {
  const [tab] = await extension.tabs.query({ url: portalPages });
  if (tab?.id === undefined) {
    await extension.tabs.create({ url: `${portalOrigin}/` });
    return;
  }
  await extension.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await extension.windows.update(tab.windowId, { focused: true });
}

export function openKeystorePage(): void {
  void extension.tabs.create({ url: extension.runtime.getURL('keystore.html') });
}

/** The page on which a renewal can be practised. */
export function openRehearsal(): void {
  void extension.tabs.create({ url: extension.runtime.getURL('rehearsal.html') });
}

/** Shows the downloaded keystore file in the computer's own file manager. */
export async function showDownload(id: number): Promise<void> {
  await extension.downloads.show(id);
}

const remindDaysBefore = [60, 30, 7];

/** Saves a calendar file with the day on which the new credential ends. It is made here; nothing is sent. */
export async function saveCalendar({ validTo, isCertain, displayName, business }: NewExpiry): Promise<void> {
  const name = displayName ?? business ?? '';
  const text = calendarFile(
    [
      {
        uid: `${encodeURIComponent(name)}-${validTo}@credential-guide`,
        day: validTo,
        title: say(sentence('calendar_title', name)),
        description: say(
          sentence(isCertain ? 'calendar_certain' : 'calendar_reckoned', { date: validTo }, business ?? name),
        ),
        remindDaysBefore,
      },
    ],
    new Date(),
  );
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  await extension.downloads.download({ url, filename: 'machine-credential-expires.ics' });
}
