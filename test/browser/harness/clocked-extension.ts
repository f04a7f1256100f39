import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './types.ts';

/** What `clock.js` keeps in the session's storage. */
export const clockKeys = { clock: 'test-clock', log: 'test-log', press: 'test-press' } as const;

/**
 * A copy of the built extension whose background has a clock and a time zone that a test can set. Everything else in it is what is shipped,
 * byte for byte: only the loader of the background loads one file more, first.
 *
 * @returns its folder, in the system's folder for temporary files.
 */
export function clockedExtension(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), `credential-guide-clocked-${name}-`));
  cpSync(name === 'chromium' ? 'dist/chrome' : 'dist/firefox', folder, { recursive: true });
  const loader = join(folder, 'service-worker-loader.js');
  writeFileSync(loader, `import './clock.js';\n${readFileSync(loader, 'utf8')}`);
  writeFileSync(join(folder, 'clock.js'), `(${putClock})(${JSON.stringify(clockKeys)});\n`);
  return folder;
}

/** Runs before the background does. Its clock stands still until it is set again. */
function putClock(keys: typeof clockKeys): void {
  // biome-ignore lint/suspicious/noExplicitAny: the browsers' API as each of them has it.
  const root = globalThis as any;
  const api = root.browser ?? root.chrome;
  const { session, local } = api.storage;
  const RealDate = Date;
  let clock: { now: number; zone: string } | undefined;
  root.Date = class extends RealDate {
    constructor(...parts: []) {
      if (parts.length === 0) super(clock?.now ?? RealDate.now());
      else super(...parts);
    }
    static override now = () => clock?.now ?? RealDate.now();
  };
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    const real = resolvedOptions.call(this);
    return clock ? { ...real, timeZone: clock.zone } : real;
  };

  // Nothing of the background looks at the clock before it has read its storage.
  const read = session.get(keys.clock).then((stored: Record<string, typeof clock>) => {
    clock ??= stored[keys.clock];
  });
  const getLocal = local.get.bind(local);
  local.get = (...asked: unknown[]) => {
    const callback = asked.at(-1);
    if (typeof callback !== 'function') return read.then(() => getLocal(...asked));
    void read.then(() => getLocal(...asked));
  };

  // What was shown, and every check of the reminders that came to its end: it looks at the alarm last.
  let writing: Promise<unknown> = session.get(keys.log);
  const log = (line: unknown) => {
    writing = writing
      .then(() => session.get(keys.log))
      .then((stored: Record<string, unknown[]>) =>
        session.set({ [keys.log]: [...(stored[keys.log] ?? []), line] }),
      );
  };
  const { create } = api.notifications;
  api.notifications.create = (id: string, shown: object, ...rest: unknown[]) => {
    const made = create.call(api.notifications, id, shown, ...rest);
    log({ shown: { id, ...shown } });
    return made;
  };
  const { get } = api.alarms;
  api.alarms.get = (...asked: unknown[]) => {
    log({ checked: true });
    return get.apply(api.alarms, asked);
  };

  // A test cannot reach the computer's own notifications: it presses them here. And Chromium lets real alarms ring only once a second.
  const listeners: Record<string, ((...args: unknown[]) => void)[]> = {};
  const heard = { onAlarm: api.alarms, onClicked: api.notifications, onButtonClicked: api.notifications };
  for (const [event, owner] of Object.entries(heard)) {
    const target = owner[event];
    if (!target) continue;
    const add = target.addListener.bind(target);
    target.addListener = (listener: () => void) => {
      listeners[event] = [...(listeners[event] ?? []), listener];
      add(listener);
    };
  }
  session.onChanged.addListener((changes: Record<string, { newValue?: unknown } | undefined>) => {
    clock = (changes[keys.clock]?.newValue as typeof clock) ?? clock;
    const press = changes[keys.press]?.newValue as { event: string; args: unknown[] } | undefined;
    for (const listener of press ? (listeners[press.event] ?? []) : []) listener(...(press?.args ?? []));
    if (changes[keys.clock]) log({ set: clock?.now });
  });
}
