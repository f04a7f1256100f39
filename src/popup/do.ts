import type { NewExpiry } from '../journey/new-expiry.ts';
import { extension } from '../platform/extension.ts';
import { whichHash } from '../platform/which-hash.ts';
import { say } from '../platform/words/say.ts';
import { calendarFile } from '../reminders/calendar.ts';
import { sentence } from '../values/sentence.ts';

/** Opens one of our own pages beside what the person is doing. */
export function openOwnPage(page: 'keystore.html' | 'register.html' | 'register.html#due'): void {
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
