import { vi } from 'vitest';
import type { RegisterToBackground } from '../../../src/platform/messages/register-messages.ts';
import type { RegisterEntry } from '../../../src/register/entry.ts';
import { dayIn } from '../../../src/reminders/local-time.ts';
import type { CalendarDate } from '../../../src/values/calendar-date.ts';
import type { BackgroundWithClock, ShownNotice } from '../reminders/simulate.ts';
import type { aBrowser } from './a-browser.ts';
import { freshBackground } from './start-background.ts';

const page = { id: 'this-extension', url: 'chrome-extension://this-extension/register.html' };

/**
 * The background itself, as it is started by the browser, with everything of a browser around it made up: clock, time zone, alarms and
 * notifications. `extension` and `stored` are what `platform/extension.ts` and the storage are replaced with.
 */
export class SimulatedBackground implements BackgroundWithClock {
  /** What the clock shows. */
  now: number;
  zone: string;
  isOn = false;
  readonly #extension: ReturnType<typeof aBrowser>;
  readonly #stored: Record<string, unknown>;
  #modules: { handleMessage: unknown; checkReminders: () => Promise<void> } | undefined;

  constructor(
    now: number,
    zone: string,
    extension: ReturnType<typeof aBrowser>,
    stored: Record<string, unknown>,
  ) {
    this.now = now;
    this.zone = zone;
    this.#extension = extension;
    this.#stored = stored;
  }

  get today(): CalendarDate {
    return dayIn(this.zone, this.now);
  }

  get entries(): readonly RegisterEntry[] {
    const register = this.#stored['credential-guide-register'] as { entries: RegisterEntry[] } | undefined;
    return register?.entries ?? [];
  }

  async alarm(): Promise<number | null> {
    return (await this.#extension.alarms.get('reminders'))?.scheduledTime ?? null;
  }

  /** The browser starts it: nothing in memory. */
  async start(losesAlarm: boolean): Promise<void> {
    if (losesAlarm) await this.#extension.alarms.clear('reminders');
    this.#setClock();
    const { handleMessage, checkReminders } = await freshBackground();
    this.#modules = { handleMessage, checkReminders };
    this.isOn = true;
    await checkReminders();
  }

  async stop(): Promise<void> {
    this.isOn = false;
    this.#modules = undefined;
  }

  /** The alarm rings. The browser starts the background for it when it was stopped; it is not stopped with the browser. */
  async ring(): Promise<void> {
    this.#setClock();
    await this.#extension.alarms.clear('reminders');
    await this.#modules?.checkReminders();
  }

  async tell(message: RegisterToBackground): Promise<void> {
    this.#setClock();
    const handle = this.#modules?.handleMessage as (message: unknown, sender: object) => Promise<unknown>;
    await handle(message, page);
    // What the message set going stands in the same line.
    await this.#modules?.checkReminders();
  }

  /** What was shown since this was last asked. */
  shown(): readonly ShownNotice[] {
    const { create } = this.#extension.notifications;
    const shown = create.mock.calls.map(([, notification]) => notification);
    create.mockClear();
    return shown;
  }

  #setClock(): void {
    vi.setSystemTime(this.now);
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
      timeZone: this.zone,
    } as Intl.ResolvedDateTimeFormatOptions);
  }
}
