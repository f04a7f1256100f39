import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { Changeable, State } from '../../../../src/background/state/state-type.ts';
import { start } from '../../../../src/journey/under-way/runs.ts';
import { closeTab } from '../../../../src/journey/under-way/tabs.ts';
import { syncItems } from '../../../../src/register/sync/sync-items.ts';
import { sentence } from '../../../../src/values/sentence.ts';
import { sourcesIn } from '../../house/sources.ts';
import { sighting } from '../../journey/a-portal.ts';
import { anEntry, day, registerOf } from '../../register/an-entry.ts';
import { aBrowser } from '../a-browser.ts';
import { freshBackground } from '../start-background.ts';

const { extension, stored, broken, synced } = vi.hoisted(() => ({
  extension: {} as ReturnType<typeof aBrowser>,
  stored: {} as Record<string, unknown>,
  broken: { reading: false, writing: false },
  synced: { get: vi.fn(), set: vi.fn(), remove: vi.fn() },
}));
vi.mock('../../../../src/platform/extension.ts', () => ({ extension }));

type Background = Awaited<ReturnType<typeof freshBackground>>;

/** Who follows a change, as one sees it from outside. */
type Follower = 'our pages' | 'the portal' | 'the badge' | 'the register’s page' | 'reminders' | 'sync';

const toldKinds = () =>
  (extension.runtime.sendMessage.mock.calls as unknown as [{ kind: string }][]).map(([{ kind }]) => kind);

const hasFollowed: Readonly<Record<Follower, () => boolean>> = {
  'our pages': () => toldKinds().includes('view'),
  'the portal': () => extension.tabs.sendMessage.mock.calls.length > 0,
  'the badge': () => extension.action.setBadgeText.mock.calls.length > 0,
  'the register’s page': () => toldKinds().includes('register-changed'),
  reminders: () => extension.alarms.get.mock.calls.length > 0,
  sync: () => synced.get.mock.calls.length > 0,
};

const register = registerOf({});

/** A background that syncs, with a journey under way and a credential in its register, which the sync holds too. */
async function startBackground(): Promise<Background> {
  const background = await freshBackground();
  synced.get.mockResolvedValue((await syncItems(register)).items);
  await background.changeState(({ underWay }) => ({
    isSynced: true,
    underWay: start(underWay, 'renew', new Date(), 'a-run'),
    register,
  }));
  await settle(background);
  return background;
}

/** Waits until everybody has followed what was changed before; from here on nobody has been told anything. */
async function settle({ checkReminders, syncSoon }: Background): Promise<void> {
  await checkReminders();
  await syncSoon();
  await new Promise((done) => setTimeout(done));
  vi.clearAllMocks();
}

async function expectToFollow(followers: readonly Follower[]): Promise<void> {
  await vi.waitFor(
    () => expect(followers.filter((follower) => !hasFollowed[follower]())).toEqual([]),
    // Sync writes no more often than the browser lets it.
    { timeout: 10_000 },
  );
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24T01:00:00Z') });
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/150.0 Safari/537.36' });
  for (const name of Object.keys(stored)) delete stored[name];
  Object.assign(broken, { reading: false, writing: false });
  Object.assign(extension, aBrowser(stored, broken));
  Object.assign(extension.storage, { sync: synced });
  extension.tabs.query.mockResolvedValue([{ id: 1 }]);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return () => void vi.useRealTimers();
});

const toldNow = { days: 7, until: day('2026-12-01'), snoozedUntil: null };

type Part = Exclude<keyof Changeable, 'underWay'> | keyof State['underWay'];

const pages: readonly Follower[] = ['our pages', 'the portal'];
const ofRegister: readonly Follower[] = [...pages, 'the register’s page', 'reminders', 'sync'];

/** Each part of the state: how it changes, and who has to follow. A part that is not here is a fault of types. */
const parts: Readonly<Record<Part, readonly [(state: State) => Partial<Changeable>, readonly Follower[]]>> = {
  answers: [() => ({ answers: { software: 'xero', place: null, role: null } }), pages],
  taught: [
    () => ({
      taught: [{ control: 'download', page: 'create-credential', name: 'Save', portal: 'Download' }],
    }),
    pages,
  ],
  journeys: [({ underWay }) => ({ underWay: { ...underWay, journeys: [] } }), [...pages, 'the badge']],
  open: [({ underWay }) => ({ underWay: { ...underWay, open: null } }), [...pages, 'the badge']],
  tabs: [
    ({ underWay }) => ({
      underWay: {
        ...underWay,
        tabs: { 1: { run: 'a-run', seen: null, session: 'none', chosen: null, ask: [], pending: null } },
      },
    }),
    pages,
  ],
  register: [() => ({ register: registerOf({ displayName: 'OTHER' }) }), ofRegister],
  unshown: [() => ({ unshown: { title: sentence('extension_name'), lines: [] } }), [...pages, 'the badge']],
  told: [({ told }) => ({ told: { ...told, ['a'.repeat(24)]: toldNow } }), ofRegister],
  reminderDays: [() => ({ reminderDays: [5] }), ofRegister],
  welcome: [
    ({ welcome }) => ({ welcome: { ...welcome, agreed: { on: day('2026-11-24'), words: 1 } } }),
    [...pages, 'the badge'],
  ],
  namesInReminders: [() => ({ namesInReminders: true }), [...pages, 'the register’s page']],
  isInOffice: [() => ({ isInOffice: true }), [...pages, 'the register’s page']],
  toRenew: [() => ({ toRenew: ['a'.repeat(24)] }), [...pages, 'the register’s page']],
  isSynced: [() => ({ isSynced: false }), [...pages, 'the register’s page', 'reminders']],
};

describe('a change of a part of the state', () => {
  it.each(Object.entries(parts))('%s reaches all that follow from it', async (_, [change, followers]) => {
    const { changeState } = await startBackground();
    await changeState(change);
    await expectToFollow(followers);
  });

  it('that the storage does not take is told everywhere, and so is its being taken later', async () => {
    const { changeState } = await startBackground();
    broken.writing = true;
    await changeState(({ underWay }) => ({ underWay: { ...underWay, open: null } }));
    await expectToFollow([...pages, 'the register’s page']);
    vi.clearAllMocks();
    broken.writing = false;
    await changeState(() => ({}));
    await expectToFollow([...pages, 'the register’s page']);
  });

  it('is none where nothing is other than it was: nobody is told', async () => {
    const { changeState } = await startBackground();
    await changeState(() => ({}));
    await new Promise((done) => setTimeout(done));
    expect(Object.keys(hasFollowed).filter((follower) => hasFollowed[follower as Follower]())).toEqual([]);
  });

  it('that throws is none, and no reason to make no more', async () => {
    const { changeState, currentState } = await startBackground();
    const before = await currentState();
    await expect(
      changeState(() => {
        throw new Error('No such change');
      }),
    ).rejects.toThrow('No such change');
    expect(await currentState()).toBe(before);
    await changeState(() => ({ reminderDays: [5] }));
    expect((await currentState()).reminderDays).toEqual([5]);
  });

  it('reaches the others too when one that follows fails', async () => {
    const { changeState, onChange } = await startBackground();
    const last = vi.fn();
    onChange(() => {
      throw new Error('This one fails');
    });
    onChange(last);
    await changeState(() => ({ reminderDays: [5] }));
    expect(last).toHaveBeenCalledOnce();
    expect(console.error).toHaveBeenCalled();
  });
});

const page = (name: string) =>
  ({
    id: 'this-extension',
    url: `chrome-extension://this-extension/${name}.html`,
  }) as Runtime.MessageSender;
const portal = {
  id: 'this-extension',
  url: 'https://authorisationmanager.gov.au/#/home',
  origin: 'https://authorisationmanager.gov.au',
  frameId: 0,
  tab: { id: 1, active: true },
} as unknown as Runtime.MessageSender;

const due = anEntry({ id: 'd'.repeat(24), displayName: 'DUE', validTo: day('2026-12-01') });
const found = { business: 'Harbour Cafe', displayName: 'CAFE', origin: 'typed' };

/** Each way by which a change comes, and who has to follow. */
const paths: readonly [name: string, go: (background: Background) => unknown, readonly Follower[]][] = [
  [
    'a message of the popup',
    ({ handleMessage }) =>
      handleMessage({ kind: 'step-done', run: 'a-run', step: 'open-ram' }, page('popup/popup')),
    [...pages, 'the badge'],
  ],
  [
    'a message of the portal',
    ({ handleMessage }) => handleMessage({ kind: 'page-seen', sighting: sighting('home') }, portal),
    [...pages, 'the badge'],
  ],
  [
    'a message of the register’s page',
    ({ handleMessage }) => handleMessage({ kind: 'entries-added', found: [found] }, page('register')),
    ofRegister,
  ],
  [
    'a keyboard command',
    ({ handleCommand }) => handleCommand('step-done', undefined),
    [...pages, 'the badge'],
  ],
  [
    'a download',
    async ({ lookAtDownload }) => {
      const url = 'https://authorisationmanager.gov.au/keystore.xml';
      const item = { id: 7, url, filename: '/home/me/keystore.xml', state: 'complete', mime: 'text/xml' };
      Object.assign(extension.downloads, {
        search: async () => [{ ...item, startTime: '2026-11-24T02:00:00Z' }],
      });
      await lookAtDownload(7);
    },
    [...pages, 'the badge'],
  ],
  [
    'a tab that is closed',
    async (background) => {
      await background.handleMessage({ kind: 'page-seen', sighting: sighting('home') }, portal);
      await settle(background);
      await background.changeUnderWay((underWay) => closeTab(underWay, 1));
    },
    pages,
  ],
  [
    'a reminder',
    async (background) => {
      await background.changeState(() => ({ register: { entries: [due], forgotten: [] } }));
      await settle(background);
      // The next day of which a reminder is due.
      vi.setSystemTime(Date.parse('2026-11-30T01:00:00Z'));
      await background.checkReminders();
      expect(extension.notifications.create).toHaveBeenCalledOnce();
    },
    ofRegister,
  ],
  [
    'a button of a reminder',
    async (background) => {
      await background.changeState(() => ({ register: { entries: [due], forgotten: [] } }));
      await background.checkReminders();
      const [[id = ''] = []] = extension.notifications.create.mock.calls;
      await settle(background);
      await background.notificationButtonClicked(id, 1);
    },
    ofRegister,
  ],
  [
    'what another computer brings',
    async ({ syncSoon }) => {
      const { items } = await syncItems(registerOf({ displayName: 'FROM ANOTHER COMPUTER' }));
      synced.get.mockResolvedValue(items);
      await syncSoon();
    },
    ofRegister,
  ],
  [
    'the forgetting of a renewal that was never finished',
    async (background) => {
      const entry = { ...due, renewal: 'under-way', replaces: due.validTo } as const;
      const begun = { ...entry, stamps: { ...due.stamps, renewal: Date.now() } };
      await background.changeState(() => ({ register: { entries: [begun], forgotten: [] } }));
      await settle(background);
      vi.setSystemTime(Date.parse('2026-12-20T01:00:00Z'));
      await background.checkReminders();
      const { entries } = (await background.currentState()).register;
      expect(entries.find(({ id }) => id === due.id)?.renewal).toBe('none');
    },
    ofRegister,
  ],
];

describe('a change that comes by', () => {
  it.each(paths)('%s reaches all that follow from it', async (_, go, followers) => {
    await go(await startBackground());
    await expectToFollow(followers);
  });

  it('no other way than the store, which is the one writer', () => {
    const others = sourcesIn('src/background', /\.ts$/).filter(
      ({ path, text }) => /\bsaveState\b/.test(text) && !/\/(?:store|save-state)\.ts$/.test(path),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});
