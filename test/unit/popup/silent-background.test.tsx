// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nothingUnderWay } from './nothing-under-way.ts';
import { getMessage } from './words.ts';

type Answer = (message: { readonly kind: string }) => unknown;
const never = () => new Promise<never>(() => undefined);
const event = { addListener: () => undefined, removeListener: () => undefined };

/** A browser in which any single call may be one that is never answered. */
const { extension, browser } = vi.hoisted(() => {
  const browser = {
    asked: [] as { readonly kind: string }[],
    answer: (() => undefined) as Answer,
    storage: (async () => ({})) as () => Promise<object>,
    commands: (async () => []) as () => Promise<object[]>,
    window: (async () => ({ id: 1 })) as () => Promise<object>,
  };
  const extension = {
    i18n: { getMessage: (_key: string) => '' },
    extension: { inIncognitoContext: false, getViews: () => [] },
    runtime: {
      getManifest: () => ({ version: '1' }),
      async sendMessage(message: { readonly kind: string }) {
        browser.asked.push(message);
        return browser.answer(message);
      },
    },
    commands: { getAll: () => browser.commands() },
    windows: { getCurrent: () => browser.window() },
    storage: { local: { get: () => browser.storage() } },
    permissions: { contains: async () => true },
    sidePanel: { open: async () => undefined },
  };
  return { extension, browser };
});
vi.mock('../../../src/platform/extension.ts', () => ({ extension }));
Object.assign(extension.i18n, { getMessage });
Object.assign(extension.runtime, { onMessage: event });
Object.assign(extension.permissions, { onAdded: event, onRemoved: event });

const said = () => document.body.textContent ?? '';
const trulyLater = setImmediate;
const silence = /The guide does not answer/;
const renew = () => [...document.querySelectorAll('button')].find((one) => /^Renew/.test(one.textContent));

async function pass(milliseconds: number): Promise<void> {
  await act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
}

/** As the browser opens it: its entry file runs, to its end. */
async function openPopup(): Promise<void> {
  let isOpen = false;
  const opening = import('../../../src/popup/main.tsx').finally(() => {
    isOpen = true;
  });
  while (!isOpen) {
    await pass(100);
    await new Promise((done) => trulyLater(done));
  }
  await opening;
  await pass(10_000);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  document.body.innerHTML = '<div id="root"></div>';
  Object.assign(browser, {
    asked: [],
    answer: () => nothingUnderWay,
    storage: async () => ({}),
    commands: async () => [],
    window: async () => ({ id: 1 }),
  });
});

afterEach(() => {
  render(null, document.getElementById('root') as HTMLElement);
  vi.useRealTimers();
});

describe('a popup whose background answers', () => {
  it('says nothing of silence, and asks once', async () => {
    await openPopup();
    expect(renew()).toBeTruthy();
    expect(said()).not.toMatch(silence);
    await pass(60_000);
    expect(browser.asked).toEqual([{ kind: 'view-asked' }]);
  });
});

describe('a popup whose background', () => {
  it.each<[string, Answer]>([
    ['never answers', never],
    [
      'is not there',
      () => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    ],
    ['answers with nothing', () => undefined],
    ['answers with something else, as one of another version may', () => ({ kind: 'view', journeys: 3 })],
  ])('%s says so, asks again, and goes on once it answers', async (_how, answer) => {
    browser.answer = answer;
    await openPopup();
    expect(said()).toMatch(silence);
    const before = browser.asked.length;
    await pass(60_000);
    expect(browser.asked.length).toBeGreaterThan(before);
    expect(said()).toMatch(silence);

    browser.answer = () => nothingUnderWay;
    await pass(60_000);
    expect(said()).not.toMatch(silence);
    expect(renew()).toBeTruthy();
    // From here on nothing is asked while nothing happens.
    const asked = browser.asked.length;
    await pass(600_000);
    expect(browser.asked).toHaveLength(asked);
  });

  it('falls silent later says so, never says the same thing twice to it, and goes on', async () => {
    await openPopup();
    browser.answer = never;
    await act(async () => renew()?.click());
    await pass(60_000);
    expect(said()).toMatch(silence);
    browser.answer = () => nothingUnderWay;
    await pass(60_000);
    expect(said()).not.toMatch(silence);
    expect(browser.asked.filter(({ kind }) => kind !== 'view-asked')).toHaveLength(1);
  });

  it('takes its time is believed when it answers at last', async () => {
    browser.answer = () => new Promise((done) => setTimeout(done, 20_000, nothingUnderWay));
    await openPopup();
    expect(said()).toMatch(silence);
    await pass(60_000);
    expect(said()).not.toMatch(silence);
    expect(renew()).toBeTruthy();
  });
});

describe('a popup is drawn all the same', () => {
  const fails = () => Promise.reject(new Error('The browser is shutting down'));
  it.each([
    ['the storage', 'storage'],
    ['the commands', 'commands'],
    ['the window', 'window'],
  ] as const)('when %s never answers, and when it fails', async (_what, call) => {
    for (const how of [never, fails]) {
      browser[call] = how;
      await openPopup();
      expect(renew()).toBeTruthy();
      render(null, document.getElementById('root') as HTMLElement);
      vi.resetModules();
    }
  });
});
