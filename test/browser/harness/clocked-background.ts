import type { RegisterToBackground } from '../../../src/platform/messages/register-messages.ts';
import type { RegisterEntry } from '../../../src/register/entry.ts';
import { dayIn } from '../../../src/reminders/local-time.ts';
import type { BackgroundWithClock, ShownNotice } from '../../unit/reminders/simulate.ts';
import type { TestBrowser } from './browser.ts';
import { clockKeys } from './clocked-extension.ts';
import type { TestPage } from './page.ts';

interface ShownWithId extends ShownNotice {
  readonly id: string;
}

interface Seen {
  readonly log: readonly { readonly shown?: ShownWithId; readonly checked?: true; readonly set?: number }[];
  readonly entries: readonly RegisterEntry[];
  readonly alarm: number | null;
}

type Doing =
  | { readonly kind: 'ring' }
  | { readonly kind: 'tell'; readonly message: RegisterToBackground }
  | { readonly kind: 'wake'; readonly losesAlarm: boolean }
  | { readonly kind: 'press'; readonly event: string; readonly args: readonly unknown[] };

/** The background of `clockedExtension` in a real browser, with its real alarms, notifications and storage. */
export class ClockedBackground implements BackgroundWithClock {
  now: number;
  zone: string;
  isOn = false;
  entries: readonly RegisterEntry[] = [];
  #alarm: number | null = null;
  #shown: ShownWithId[] = [];
  readonly #browser: TestBrowser;
  /** A page with the extension's rights that runs nothing of ours. */
  readonly #icon: TestPage;

  private constructor(browser: TestBrowser, icon: TestPage, now: number, zone: string) {
    this.#browser = browser;
    this.#icon = icon;
    this.now = now;
    this.zone = zone;
  }

  /** @param register and @param record as they stand in the storage before the first start. */
  static async put(
    browser: TestBrowser,
    now: number,
    zone: string,
    register: object,
    record?: object,
  ): Promise<ClockedBackground> {
    const icon = await browser.openExtensionPage('icons/16.png');
    const stored = {
      'credential-guide-register': register,
      ...(record ? { 'credential-guide': record } : {}),
    };
    await icon.evaluate(async (items: object) => {
      type Area = { clear(): Promise<void>; set(items: object): Promise<void> };
      type Api = { storage: { local: Area; session: Area } };
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      const { local, session } = (api.browser ?? api.chrome).storage;
      await Promise.all([local.clear(), session.clear()]);
      await local.set(items);
    }, stored);
    await browser.stopBackground();
    return new ClockedBackground(browser, icon, now, zone);
  }

  get today() {
    return dayIn(this.zone, this.now);
  }

  async alarm(): Promise<number | null> {
    return this.#alarm;
  }

  /** One that is shown anew takes its own place: the browser may stop the background between showing and noting that it was shown. */
  shown(): readonly ShownWithId[] {
    return [...new Map(this.#shown.splice(0).map((notice) => [JSON.stringify(notice), notice])).values()];
  }

  async start(losesAlarm: boolean): Promise<void> {
    await this.#do({ kind: 'wake', losesAlarm });
    this.isOn = true;
  }

  async stop(): Promise<void> {
    await this.#browser.stopBackground();
    this.isOn = false;
  }

  /** What the background does at its alarm. The alarm itself was not waited for; it is gone as one that rang. */
  ring(): Promise<void> {
    return this.#do({ kind: 'ring' });
  }

  /** Lets the browser's own alarm ring, at the time that was set last, and waits for the check that follows. It starts the background. */
  async ringReally(): Promise<void> {
    await this.#icon.evaluate(ringInBrowser, clockKeys);
    this.isOn = true;
  }

  tell(message: RegisterToBackground): Promise<void> {
    return this.#do({ kind: 'tell', message });
  }

  /** Presses a notification, or a button in it. */
  press(event: 'onClicked' | 'onButtonClicked', ...args: readonly unknown[]): Promise<void> {
    return this.#do({ kind: 'press', event, args });
  }

  async close(): Promise<void> {
    await this.#icon.close();
  }

  /** Sets the clock, lets it happen, and waits for the check of the reminders that follows from it. */
  async #do(doing: Doing): Promise<void> {
    const seen = await this.#icon.evaluate(doInBrowser, doing, { now: this.now, zone: this.zone }, clockKeys);
    this.entries = seen.entries;
    this.#alarm = seen.alarm;
    this.#shown.push(...seen.log.flatMap(({ shown }) => shown ?? []));
  }
}

/** In the page. */
async function doInBrowser(
  doing: Doing,
  clock: { readonly now: number; readonly zone: string },
  keys: typeof clockKeys,
): Promise<Seen> {
  // biome-ignore lint/suspicious/noExplicitAny: the browsers' API as each of them has it.
  const root = globalThis as any;
  const { storage, alarms, runtime } = root.browser ?? root.chrome;
  const readLog = async (): Promise<Seen['log']> => (await storage.session.get(keys.log))[keys.log] ?? [];
  const readRegister = async () =>
    (await storage.local.get('credential-guide-register'))['credential-guide-register'];
  const waitFor = async (what: string, isThere: (log: Seen['log']) => boolean) => {
    const start = performance.now();
    while (!isThere(await readLog())) {
      if (performance.now() - start > 10_000) throw new Error(`The background does not come to: ${what}`);
      await new Promise((done) => setTimeout(done, 5));
    }
  };
  if (doing.kind === 'wake' && doing.losesAlarm) await alarms.clear('reminders');
  await storage.session.set({ [keys.log]: [] });
  // Setting the clock wakes the background when it was stopped; its start is a check too.
  await storage.session.set({ [keys.clock]: { ...clock, change: performance.now() } });
  await waitFor('the clock', (log) => log.some(({ set }) => set === clock.now));
  if (doing.kind === 'wake') await waitFor('its start', (log) => log.some(({ checked }) => checked));
  else {
    const checks = (log: Seen['log']) => log.filter(({ checked }) => checked).length;
    const before = checks(await readLog());
    const press = (event: string, args: readonly unknown[]) =>
      storage.session.set({ [keys.press]: { event, args, at: performance.now() } });
    if (doing.kind === 'ring') {
      await alarms.clear('reminders');
      await press('onAlarm', [{ name: 'reminders' }]);
    }
    const register = await readRegister();
    if (doing.kind === 'tell') await runtime.sendMessage(doing.message);
    if (doing.kind === 'press') await press(doing.event, doing.args);
    const isChanged = JSON.stringify(register) !== JSON.stringify(await readRegister());
    const isCheck = doing.kind === 'ring' || (doing.kind === 'tell' && isChanged);
    if (isCheck) await waitFor('a check', (log) => checks(log) > before);
  }
  const alarm = (await alarms.get('reminders'))?.scheduledTime ?? null;
  return { log: await readLog(), entries: (await readRegister())?.entries ?? [], alarm };
}

/** In the page. */
async function ringInBrowser(keys: typeof clockKeys): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: the browsers' API as each of them has it.
  const root = globalThis as any;
  const { storage, alarms } = root.browser ?? root.chrome;
  await storage.session.set({ [keys.log]: [] });
  alarms.create('reminders', { when: Date.now() });
  const start = performance.now();
  for (;;) {
    const log: Seen['log'] = (await storage.session.get(keys.log))[keys.log];
    if (log.some(({ checked }) => checked)) return;
    if (performance.now() - start > 20_000) throw new Error('The alarm does not start the background');
    await new Promise((done) => setTimeout(done, 20));
  }
}
