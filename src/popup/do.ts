import { ask } from '../own-pages/ask.ts';
import { giveFile } from '../own-pages/give-file.ts';
import { extension } from '../platform/extension.ts';
import { backgroundToRegister } from '../platform/messages/register-messages.ts';
import { openPortal } from '../platform/open-portal.ts';
import { whichHash } from '../platform/which-hash.ts';
import { say } from '../platform/words/say.ts';
import { type CalendarEntry, calendarFile } from '../reminders/calendar.ts';
import type { Sentence } from '../values/sentence.ts';

/** Opens one of our own pages beside what the person is doing. */
export function openOwnPage(
  page: 'keystore.html' | 'register.html' | 'register.html#due' | 'popup/popup.html',
): void {
  void extension.tabs.create({ url: extension.runtime.getURL(page) });
}

/** The page that reads in the present keystore file which credential this journey is about. */
export function openWhichPage(run: string): void {
  void extension.tabs.create({ url: extension.runtime.getURL(`keystore.html${whichHash(run)}`) });
}

/** The page on which a renewal can be practised. */
export function openRehearsal(): void {
  void extension.tabs.create({ url: extension.runtime.getURL('rehearsal.html') });
}

/** Shows the downloaded keystore file in the computer's own file manager. */
export async function showDownload(id: number): Promise<void> {
  await extension.downloads.show(id);
}

/** The ATO’s own site, on which the guide does not work. */
export function openAccessManager(): void {
  void extension.tabs.create({ url: 'https://am.ato.gov.au/' });
}

/** Begins the renewal that comes next, and goes to the portal, where the guide leads on. */
export async function renewNext(id: string): Promise<void> {
  await ask(backgroundToRegister, { kind: 'renewal-begun', id });
  await openPortal();
}

/** Saves a calendar file with the days of the new credential. It is made here; nothing is sent. */
export function saveCalendar(entries: readonly CalendarEntry<Sentence>[]): void {
  const said = entries.map((each) => ({
    ...each,
    title: say(each.title),
    description: say(each.description),
  }));
  giveFile({
    bytes: new TextEncoder().encode(calendarFile(said, new Date())),
    fileName: 'machine-credential-expires.ics',
    mediaType: 'text/calendar',
  });
}
