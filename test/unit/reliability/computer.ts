import type { BackgroundProgram } from './background-program.ts';

/** Where and how the computer fails next. */
export interface Fault {
  /** At which call of the browser's API, counted from now; for `full` at which write to its storage. */
  readonly atCall: number;
  /** `killed`: the background ends there, before or after what it asked for was done; `full`: that one write fails. */
  readonly how: 'killed before' | 'killed after' | 'full';
}

type Listener = (...args: unknown[]) => unknown;
type Area = Record<string, unknown>;

/** The background is gone and never answers: what a page hears then. */
export class NoAnswer extends Error {}

/**
 * A computer with a browser on it, in which the background can be stopped at any moment and started again. What is stored outlives it; what
 * it had in memory does not.
 */
export class Computer {
  readonly local: Area = {};
  readonly session: Area = {};
  /** What the browser's sync holds: the same for two computers of one person. */
  sync: Area = {};
  /** What the person's organisation has set. */
  policy: Area = {};
  readonly alarms = new Map<string, { readonly name: string; readonly scheduledTime: number }>();
  /** The ids of the notifications that were shown, one after the other. */
  readonly notifications: string[] = [];
  /** What was written to the background's console. */
  readonly logged: string[] = [];
  /** Every message that the background sent or answered, in the order of their going out. */
  readonly sent: unknown[] = [];
  downloads: Record<string, unknown>[] = [];
  /** What the notifications said, one after the other. */
  readonly notified: string[] = [];
  portalTabs: { id: number; windowId: number }[] = [{ id: 1, windowId: 1 }];
  /** Every message finds the background stopped, but a question for what there is to show. */
  stopsBeforeEveryMessage = false;
  /** No call of the storage works. */
  isStorageBroken = false;
  readonly #program: BackgroundProgram;
  #life: Life | null = null;
  starts = 0;

  constructor(program: BackgroundProgram) {
    this.#program = program;
  }

  /** Ends the background where it stands. */
  stop(): void {
    this.#life?.end();
    this.#life = null;
  }

  get isRunning(): boolean {
    return this.#life !== null && !this.#life.isOver;
  }

  /** Sends a message, for which the browser starts the background if it must. @throws (rejects) NoAnswer when it ends meanwhile. */
  async send(message: unknown, sender: object, fault?: Fault): Promise<unknown> {
    const isQuestion = (message as { kind?: unknown } | null)?.kind === 'view-asked';
    if (this.stopsBeforeEveryMessage && !isQuestion) this.stop();
    const life = this.#awake();
    life.fault = fault ?? null;
    const answers = life.fire('runtime.onMessage', structuredClone(message), sender);
    const answer = await life.orOver(answers[0]);
    this.sent.push(answer);
    return structuredClone(answer);
  }

  /** Lets one of the browser's events happen. */
  happen(event: string, ...args: unknown[]): Promise<void> {
    return this.happenDespite(null, event, ...args);
  }

  /** The same, with something going wrong on the way. */
  async happenDespite(fault: Fault | null, event: string, ...args: unknown[]): Promise<void> {
    if (this.stopsBeforeEveryMessage) this.stop();
    const life = this.#awake();
    life.fault = fault;
    life.fire(event, ...args);
    await life.quiet();
  }

  /** Until nothing is on its way any more. */
  async quiet(): Promise<void> {
    await this.#life?.quiet();
  }

  #awake(): Life {
    if (this.#life === null || this.#life.isOver) {
      this.starts += 1;
      this.#life = new Life(this, this.#program);
    }
    return this.#life;
  }
}

/** The browsers' quotas for it, by https://developer.chrome.com/docs/extensions/reference/api/storage (read 2026-11-25). */
function putInSync(stored: Area, items: Area): void {
  const size = ([key, value]: [string, unknown]) => key.length + JSON.stringify(value).length;
  const after = Object.entries({ ...stored, ...items });
  if (after.some((item) => size(item) > 8_192)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
  if (after.length > 512) throw new Error('MAX_ITEMS quota exceeded');
  if (after.reduce((sum, item) => sum + size(item), 0) > 102_400)
    throw new Error('QUOTA_BYTES quota exceeded');
  Object.assign(stored, structuredClone(items));
}

/** One life of the background: from its start until it is stopped. */
class Life {
  isOver = false;
  fault: Fault | null = null;
  readonly #computer: Computer;
  readonly #listeners = new Map<string, Listener[]>();
  #pending = 0;
  #over: () => void = () => undefined;
  readonly #whenOver = new Promise<void>((resolve) => {
    this.#over = resolve;
  });

  constructor(computer: Computer, program: BackgroundProgram) {
    this.#computer = computer;
    const api = this.#api();
    program({
      globalThis: { browser: api, chrome: api, addEventListener: () => undefined },
      browser: api,
      chrome: api,
      navigator: { userAgent: 'Mozilla/5.0 Chrome/150.0 Safari/537.36' },
      console: { error: (...what) => void computer.logged.push(what.map(String).join(' ')) },
    });
  }

  end(): void {
    this.isOver = true;
    this.#over();
  }

  fire(event: string, ...args: unknown[]): unknown[] {
    const listeners = this.#listeners.get(event) ?? [];
    // What is registered later than at once would not be heard when the browser starts the background for an event.
    if (listeners.length === 0)
      throw new Error(`Nobody listens to ${event} when the background has just started`);
    return listeners.map((listener) => listener(...args));
  }

  /** @throws (rejects) NoAnswer when this life ends first. */
  async orOver(answer: unknown): Promise<unknown> {
    const gone = this.#whenOver.then(() => {
      throw new NoAnswer('The background was stopped');
    });
    return Promise.race([answer, gone]);
  }

  async quiet(): Promise<void> {
    let still = 0;
    while (still < 3 && !this.isOver) {
      await new Promise((done) => setImmediate(done));
      still = this.#pending === 0 ? still + 1 : 0;
    }
  }

  #api() {
    const { local, session, sync } = this.#computer;
    const computer = this.#computer;
    const event = (name: string) => ({
      addListener: (listener: Listener) =>
        void this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]),
      removeListener: () => undefined,
      hasListener: () => false,
    });
    const call = <Args extends unknown[], R>(what: (...args: Args) => R) => {
      return (...args: Args): Promise<R> => this.#call(() => what(...args), false);
    };
    const write = <Args extends unknown[]>(what: (...args: Args) => void) => {
      return (...args: Args): Promise<void> => this.#call(() => what(...args), true);
    };
    const area = (stored: Area, name: string) => ({
      get: call((keys: string | string[] | null) => {
        if (computer.isStorageBroken) throw new Error('IO error: .../LOCK: File currently in use');
        const wanted = keys === null ? Object.keys(stored) : [keys].flat();
        return structuredClone(
          Object.fromEntries(
            wanted.filter((key) => Object.hasOwn(stored, key)).map((key) => [key, stored[key]]),
          ),
        );
      }),
      set: write((items: Area) => {
        if (computer.isStorageBroken) throw new Error('IO error: .../LOCK: File currently in use');
        Object.assign(stored, structuredClone(items));
      }),
      remove: call((keys: string | string[]) => {
        for (const key of [keys].flat()) delete stored[key];
      }),
      onChanged: event(`storage.${name}.onChanged`),
    });
    const nothing = call(() => undefined);
    return {
      runtime: {
        id: 'this-extension',
        getURL: (path: string) => `chrome-extension://this-extension${path}`,
        getManifest: () => ({ version: '0.1.0' }),
        getPlatformInfo: call(() => ({ os: 'win' })),
        sendMessage: call((message: unknown) => void computer.sent.push(message)),
        onMessage: event('runtime.onMessage'),
        onConnect: event('runtime.onConnect'),
        onStartup: event('runtime.onStartup'),
        onInstalled: event('runtime.onInstalled'),
      },
      storage: {
        local: area(local, 'local'),
        session: area(session, 'session'),
        sync: { ...area(sync, 'sync'), set: write((items: Area) => putInSync(sync, items)) },
        managed: area(this.#computer.policy, 'managed'),
        onChanged: event('storage.onChanged'),
      },
      tabs: {
        query: call(() => structuredClone(computer.portalTabs)),
        sendMessage: call((_id: number, message: unknown) => void computer.sent.push(message)),
        create: nothing,
        update: nothing,
        onRemoved: event('tabs.onRemoved'),
        onActivated: event('tabs.onActivated'),
        onAttached: event('tabs.onAttached'),
      },
      downloads: {
        search: call((query: { id?: number; startedAfter?: string; urlRegex?: string }) =>
          computer.downloads.filter(
            (item) =>
              (query.id === undefined || item['id'] === query.id) &&
              String(item['startTime']) >= (query.startedAfter ?? '') &&
              new RegExp(query.urlRegex ?? '').test(String(item['url'])),
          ),
        ),
        show: nothing,
        onCreated: event('downloads.onCreated'),
        onChanged: event('downloads.onChanged'),
      },
      action: {
        setBadgeText: nothing,
        setBadgeBackgroundColor: nothing,
        setBadgeTextColor: nothing,
        setTitle: nothing,
      },
      alarms: {
        get: call((name: string) => computer.alarms.get(name)),
        create: (name: string, { when }: { when: number }) =>
          void computer.alarms.set(name, { name, scheduledTime: when }),
        clear: call((name: string) => computer.alarms.delete(name)),
        onAlarm: event('alarms.onAlarm'),
      },
      notifications: {
        create: call((id: string, { message }: { message: string }) => {
          computer.notifications.push(id);
          computer.notified.push(message);
          return id;
        }),
        clear: nothing,
        onClicked: event('notifications.onClicked'),
        onButtonClicked: event('notifications.onButtonClicked'),
      },
      windows: {
        update: nothing,
        getCurrent: call(() => ({ id: 1 })),
        onFocusChanged: event('windows.onFocusChanged'),
      },
      commands: { onCommand: event('commands.onCommand') },
      i18n: { getMessage: (key: string) => key },
      sidePanel: { open: nothing },
    };
  }

  /** One call of the browser's API: its effect comes a moment later, and so does its answer; neither after the end of this life. */
  async #call<R>(what: () => R, isWrite: boolean): Promise<R> {
    const fault = this.#strikes(isWrite);
    this.#pending += 1;
    try {
      await new Promise((done) => setImmediate(done));
      if (fault?.how === 'killed before') this.end();
      if (this.isOver) return await new Promise<never>(() => undefined);
      if (fault?.how === 'full') throw new Error('QUOTA_BYTES quota exceeded');
      const result = what();
      if (fault?.how === 'killed after') this.end();
      if (this.isOver) return await new Promise<never>(() => undefined);
      return result;
    } finally {
      this.#pending -= 1;
    }
  }

  /** The fault, when this is the call that it strikes. */
  #strikes(isWrite: boolean): Fault | null {
    const { fault } = this;
    if (fault === null || (fault.how === 'full' && !isWrite)) return null;
    this.fault = fault.atCall > 0 ? { ...fault, atCall: fault.atCall - 1 } : null;
    return fault.atCall > 0 ? null : fault;
  }
}
