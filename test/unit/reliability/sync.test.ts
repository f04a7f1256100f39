import { beforeAll, describe, expect, it, vi } from 'vitest';
import type {
  BackgroundToRegister,
  RegisterToBackground,
} from '../../../src/platform/messages/register-messages.ts';
import type { EntryChanges } from '../../../src/register/change.ts';
import { canonicalText, readSyncItems } from '../../../src/register/sync/sync-items.ts';
import { noise } from '../reminders/chance.ts';
import { type BackgroundProgram, backgroundProgram } from './background-program.ts';
import { Computer } from './computer.ts';
import { seededNumbers } from './seeded-numbers.ts';

const page = { id: 'this-extension', url: 'chrome-extension://this-extension/register.html' };

let program: BackgroundProgram;
beforeAll(async () => {
  program = await backgroundProgram();
});

/** Two computers of one person, whose browsers sync. */
function twoComputers(): readonly [Computer, Computer] {
  const [one, other] = [new Computer(program), new Computer(program)];
  other.sync = one.sync;
  return [one, other];
}

async function say(computer: Computer, message: RegisterToBackground): Promise<BackgroundToRegister> {
  return (await computer.send(message, page)) as BackgroundToRegister;
}

/**
 * Lets time pass, in which the browser tells each computer that the sync has changed, until this holds. How long that takes nobody knows:
 * packing is done in the system's own threads.
 */
async function eventually(computers: readonly Computer[], check: () => Promise<void>): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    await pass(computers);
    try {
      return await check();
    } catch (error) {
      if (turn >= 200) throw error;
    }
  }
}

/** Time in which all that was begun comes to its end. */
async function pass(computers: readonly Computer[]): Promise<void> {
  for (const computer of computers) {
    await computer.happen('storage.sync.onChanged', {}, 'sync');
    await vi.advanceTimersByTimeAsync(2_000);
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
    await computer.quiet();
  }
}

const ask = (computer: Computer) => say(computer, { kind: 'register-asked' });
const found = (displayName: string) =>
  ({ business: 'Sunrise Bakery Pty Ltd', displayName, origin: 'typed' }) as const;
const add = (...names: readonly string[]): RegisterToBackground => ({
  kind: 'entries-added',
  found: names.map(found),
});
const switchOn: RegisterToBackground = { kind: 'sync-switched', isOn: true };
const namesOn = async (computer: Computer) =>
  (await ask(computer)).register.entries.map(({ displayName }) => displayName).sort();
const idOf = async (computer: Computer, name: string) =>
  (await ask(computer)).register.entries.find(({ displayName }) => displayName === name)?.id ?? '';

describe('sync', () => {
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    return () => void vi.useRealTimers();
  });

  it('is off at first: nothing of the register leaves this computer', async () => {
    const [one] = twoComputers();
    await say(one, add('FIRST'));
    for (let turn = 0; turn < 5; turn += 1) await pass([one]);
    expect(one.sync).toEqual({});
    expect((await ask(one)).sync).toMatchObject({ isOn: false, room: 102_400, trouble: null });
    expect((await ask(one)).sync.bytes).toBeGreaterThan(100);
  });

  it('brings together what each of two computers has, and takes from both what one of them forgets', async () => {
    const computers = twoComputers();
    const [one, other] = computers;
    await say(one, add('FIRST', 'SHARED'));
    await say(other, add('SECOND', 'SHARED'));
    await say(one, switchOn);
    await say(other, switchOn);
    await eventually(computers, async () => {
      expect(await namesOn(one)).toEqual(['FIRST', 'SECOND', 'SHARED']);
      expect(await namesOn(other)).toEqual(['FIRST', 'SECOND', 'SHARED']);
      expect((await readSyncItems(one.sync)).register.entries).toHaveLength(3);
    });
    await say(other, { kind: 'entries-forgotten', ids: [await idOf(other, 'FIRST')] });
    const isForgotten = async () => {
      expect(await namesOn(one)).toEqual(['SECOND', 'SHARED']);
      expect(await namesOn(other)).toEqual(['SECOND', 'SHARED']);
      expect(JSON.stringify((await readSyncItems(one.sync)).register)).not.toContain('FIRST');
    };
    await eventually(computers, isForgotten);
    // Neither a restart nor the other computer brings it back.
    one.stop();
    for (let turn = 0; turn < 5; turn += 1) await pass(computers);
    await isForgotten();
  });

  it('keeps no mark of what never left this computer, and one of what did', async () => {
    const computers = twoComputers();
    const [one, other] = computers;
    const forget = async (name: string) =>
      say(one, { kind: 'entries-forgotten', ids: [await idOf(one, name)] });
    await say(one, add('FIRST'));
    expect((await forget('FIRST')).register.forgotten).toEqual([]);
    await say(one, switchOn);
    await say(other, switchOn);
    await say(one, add('SHARED'));
    await eventually(computers, async () => expect(await namesOn(other)).toEqual(['SHARED']));
    await forget('SHARED');
    await eventually(computers, async () => {
      expect(await namesOn(other)).toEqual([]);
      expect((await ask(one)).register.forgotten).toHaveLength(1);
      expect((await ask(other)).register.forgotten).toHaveLength(1);
    });
  });

  it('takes a renewal that was noted in an entry which another computer had joined meanwhile', async () => {
    const computers = twoComputers();
    const [one, other] = computers;
    await say(one, add('SHARED'));
    await say(other, add('SHARED'));
    const own = await idOf(other, 'SHARED');
    await say(other, switchOn);
    await eventually([other], async () =>
      expect((await readSyncItems(other.sync)).register.entries).toHaveLength(1),
    );
    // From here on the other one is offline.
    await say(other, { kind: 'sync-switched', isOn: false });
    await say(one, switchOn);
    await eventually([one], async () =>
      expect((await ask(one)).register.entries).toMatchObject([
        { history: [{ what: 'added' }, { what: 'added' }] },
      ]),
    );
    const validTo = '2028-11-22' as EntryChanges['validTo'] & string;
    await say(other, { kind: 'entries-changed', ids: [own], changes: { validTo } });
    await say(other, switchOn);
    await eventually(computers, async () => {
      for (const computer of computers)
        expect((await ask(computer)).register.entries).toMatchObject([{ displayName: 'SHARED', validTo }]);
    });
  });

  it('loses neither of two changes to the same row', async () => {
    const computers = twoComputers();
    const [one, other] = computers;
    await say(one, switchOn);
    await say(other, switchOn);
    await say(one, add('ROW'));
    await eventually(computers, async () => expect(await namesOn(other)).toEqual(['ROW']));
    const id = await idOf(one, 'ROW');
    // Both at once: neither has heard of the other.
    await Promise.all([
      say(one, { kind: 'entries-changed', ids: [id], changes: { notes: 'From the one' } }),
      say(other, { kind: 'entries-changed', ids: [id], changes: { software: 'xero' } }),
    ]);
    await eventually(computers, async () => {
      for (const computer of computers)
        expect((await ask(computer)).register.entries).toMatchObject([
          { id, notes: 'From the one', software: 'xero' },
        ]);
    });
  });

  it('says that it is full, keeps everything here, and goes on once there is room', async () => {
    const computers = twoComputers();
    const [one, other] = computers;
    await say(other, switchOn);
    await say(one, switchOn);
    const noisy = Array.from({ length: 60 }, (_, index) => ({
      ...found(`NOISY-${index}`),
      notes: noise(1_000 + index),
    }));
    await say(one, { kind: 'entries-added', found: noisy });
    for (let turn = 0; turn < 5; turn += 1) await pass(computers);
    const full = await ask(one);
    expect(full.register.entries).toHaveLength(60);
    expect(full.sync.trouble).toEqual({ key: 'sync_full' });
    expect(one.logged).toEqual([]);
    expect((await ask(other)).register.entries).toHaveLength(0);
    const ids = full.register.entries.slice(5).map(({ id }) => id);
    await say(one, { kind: 'entries-changed', ids, changes: { notes: '' } });
    await eventually(computers, async () => {
      expect((await ask(one)).sync.trouble).toBeNull();
      expect((await ask(other)).register.entries).toHaveLength(60);
    });
  });

  it('that the browser refuses is said and tried again; nothing is lost', async () => {
    const computers = twoComputers();
    const [one, other] = computers;
    await say(one, switchOn);
    await say(other, switchOn);
    // As when the browser counts in another way than we do.
    one.sync['of-another'] = 'x'.repeat(101_000);
    await say(one, add('FIRST'));
    await eventually([one], async () => {
      await say(one, {
        kind: 'entries-changed',
        ids: [await idOf(one, 'FIRST')],
        changes: { notes: noise(800) },
      });
      expect((await ask(one)).sync.trouble).toEqual({ key: 'sync_failed' });
    });
    expect(await namesOn(one)).toEqual(['FIRST']);
    expect(one.sync['of-another']).toHaveLength(101_000);
    one.sync['of-another'] = '';
    await eventually(computers, async () => {
      expect(await namesOn(other)).toEqual(['FIRST']);
      expect((await ask(one)).sync.trouble).toBeNull();
    });
  });

  it('writes nothing over what a later version wrote, and copies what is damaged before it does', async () => {
    const [one] = twoComputers();
    one.sync['register-0'] = { version: 9, new: 'format' };
    await say(one, switchOn);
    await say(one, add('FIRST'));
    await eventually([one], async () => expect((await ask(one)).sync.trouble).toEqual({ key: 'sync_newer' }));
    expect(one.sync).toEqual({ 'register-0': { version: 9, new: 'format' } });
    one.sync['register-0'] = { version: 1, packed: 'damaged' };
    await eventually([one], async () => {
      expect((await ask(one)).sync.trouble).toBeNull();
      expect((await readSyncItems(one.sync)).register.entries).toHaveLength(1);
    });
    const copies = Object.entries(one.local).filter(([key]) => key.includes('sync-set-aside'));
    expect(copies.map(([, copy]) => copy)).toEqual([{ 'register-0': { version: 1, packed: 'damaged' } }]);
  });

  it('stays off where the organisation says so', async () => {
    const [one] = twoComputers();
    one.policy = { sync: false };
    await say(one, add('FIRST'));
    expect((await say(one, switchOn)).sync.isOn).toBe(false);
    for (let turn = 0; turn < 5; turn += 1) await pass([one]);
    expect(one.sync).toEqual({});
  });

  it('comes to the same on both computers whatever happens on them, and when, also with the background stopped', async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const random = seededNumbers(seed);
      const computers = twoComputers();
      const [one, other] = computers;
      for (const computer of computers) await say(computer, switchOn);
      const added = new Set<string>();
      const forgotten = new Set<string>();
      for (let turn = 0; turn < 25; turn += 1) {
        const computer = random() < 0.5 ? one : other;
        const { entries } = (await ask(computer)).register;
        const entry = entries[Math.floor(random() * entries.length)];
        const roll = random();
        if (roll < 0.35 || !entry) {
          await say(computer, add(`NAME-${turn}`));
          added.add(`NAME-${turn}`);
        } else if (roll < 0.5) {
          await say(computer, { kind: 'entries-forgotten', ids: [entry.id] });
          forgotten.add(entry.displayName);
        } else if (roll < 0.8) {
          const changes = { notes: `Note ${turn}` };
          await say(computer, { kind: 'entries-changed', ids: [entry.id], changes });
        } else if (roll < 0.9) computer.stop();
        else await pass([computer]);
      }
      const expected = [...added].filter((name) => !forgotten.has(name)).sort();
      await eventually(computers, async () => {
        const [its, others] = [(await ask(one)).register, (await ask(other)).register];
        expect(canonicalText(its), `seed ${seed}`).toBe(canonicalText(others));
        expect(its.entries.map(({ displayName }) => displayName).sort(), `seed ${seed}`).toEqual(expected);
      });
    }
  });
});
