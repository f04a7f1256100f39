import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { measured } from '../../../measured.ts';
import { sighting } from '../../journey/a-portal.ts';
import { aBrowser } from '../a-browser.ts';

const { extension, stored } = vi.hoisted(() => ({
  extension: {} as ReturnType<typeof aBrowser>,
  stored: {} as Record<string, unknown>,
}));
vi.mock('../../../../src/platform/extension.ts', () => ({ extension }));

const ours = { id: 'this-extension', url: 'chrome-extension://this-extension/popup/popup.html' };
const portal = {
  id: 'this-extension',
  url: 'https://authorisationmanager.gov.au/',
  frameId: 0,
  tab: { id: 1 },
};

/** One message of every kind that there is, whole and right: what is mutated here must be refused for the mutation alone. */
const fromPages: readonly object[] = [
  { kind: 'view-asked' },
  { kind: 'journey-started', journey: 'renew' },
  { kind: 'agreed' },
  { kind: 'offering-switched', isOn: true },
  { kind: 'news-read' },
  { kind: 'journey-opened', run: 'a-run' },
  { kind: 'journey-restarted', run: 'a-run' },
  { kind: 'journey-stopped', run: 'a-run' },
  { kind: 'undone', run: 'a-run' },
  { kind: 'step-done', run: 'a-run', step: 'open-ram' },
  { kind: 'step-skipped', run: 'a-run', step: 'open-ram' },
  { kind: 'credential-chosen', run: 'a-run', displayName: 'Payroll', validTo: '2026-11-23' },
  { kind: 'keystore-checked', run: 'a-run', checked: { outcome: 'right', verdict: 'good', validTo: null } },
];
const fromPortal: readonly object[] = [
  { kind: 'guidance-asked' },
  { kind: 'page-seen', sighting: sighting('credential-list') },
  { kind: 'help-asked', help: 'check-keystore' },
  { kind: 'control-forgotten', control: 'download' },
  { kind: 'run-chosen', run: null },
];

const prototypeKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const unknownKinds = fc.oneof(fc.constantFrom(...prototypeKeys), fc.string(), fc.anything());
const valid = fc.constantFrom(...fromPages, ...fromPortal);

/** A key of its own name, as `JSON.parse` makes one, and not a change of the prototype. */
function withKey(message: object, key: string, value: unknown): object {
  const copy = { ...message };
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** What is no message of ours: anything at all; an unknown kind; a right message with something added, or with a part of it spoilt. */
const foreign = fc.oneof(
  fc.anything(),
  fc.record({ kind: unknownKinds }),
  fc.tuple(valid, unknownKinds).map(([message, kind]) => ({ ...message, kind })),
  fc
    .tuple(valid, fc.oneof(fc.constantFrom(...prototypeKeys), fc.string({ minLength: 1 })), fc.anything())
    .map(([message, key, value]) => withKey(message, key, value)),
  fc
    .tuple(valid, fc.constantFrom(...prototypeKeys))
    .map(([message, run]) => ({ ...message, run: { [run]: 1 } })),
  valid.map((message) => Object.values(message)),
  valid.map((message) => JSON.stringify(message)),
);

/** Whether it is right by accident: fast-check may add a key that is there already, with the value that it had. */
function isRight(message: unknown): boolean {
  const text = safely(() => JSON.stringify(message));
  return [...fromPages, ...fromPortal].some((one) => JSON.stringify(one) === text);
}

function safely<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

const runs = 10_000;

beforeEach(() => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/150.0 Safari/537.36' });
  for (const key of Object.keys(stored)) delete stored[key];
  Object.assign(extension, aBrowser(stored, { reading: false, writing: false }));
});

describe(`${runs} messages that are none of ours`, () => {
  it('are neither answered nor stored, nor do they touch any prototype', async () => {
    const { handleMessage } = await import('../../../../src/background/messages/handle-message.ts');
    const before = prototypesNow();
    let refused = 0;
    fc.assert(
      fc.property(foreign, fc.constantFrom(ours, portal), (message, sender) => {
        if (isRight(message)) return;
        const answer = handleMessage(message, sender as Runtime.MessageSender);
        // A part that may be anything (a run's name) may have been changed into another that is right.
        if (answer !== undefined && isOfAKnownShape(message)) return;
        expect(answer).toBeUndefined();
        refused += 1;
      }),
      { numRuns: runs * 1.02, seed: 20_261_125 },
    );
    measured('refused', refused);
    // Some are left out as right by accident.
    expect(refused).toBeGreaterThanOrEqual(runs);
    expect(prototypesNow()).toEqual(before);
    expect(stored).toEqual({});
  });

  it('would not count if the right ones were refused too', async () => {
    const { handleMessage } = await import('../../../../src/background/messages/handle-message.ts');
    for (const message of fromPages)
      expect(handleMessage(message, ours), JSON.stringify(message)).toBeDefined();
    for (const message of fromPortal) {
      const answer = handleMessage(message, portal as Runtime.MessageSender);
      expect(answer, JSON.stringify(message)).toBeDefined();
      await answer;
    }
  });
});

/** The kinds of message with a part that may be any text: `run` and `displayName`. */
function isOfAKnownShape(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const like = [...fromPages, ...fromPortal].find(
    (one) => 'kind' in one && 'kind' in message && one.kind === message.kind,
  );
  return like !== undefined && String(Object.keys(like).sort()) === String(Object.keys(message).sort());
}

function prototypesNow(): string[] {
  return [Object.prototype, Array.prototype, String.prototype].flatMap((one) =>
    Object.getOwnPropertyNames(one),
  );
}
