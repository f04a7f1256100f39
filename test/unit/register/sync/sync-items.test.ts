import { describe, expect, it } from 'vitest';
import type { Register } from '../../../../src/register/entry.ts';
import { changeEntry, forget } from '../../../../src/register/remember.ts';
import { mergeRegisters } from '../../../../src/register/sync/merge.ts';
import { pack, unpack } from '../../../../src/register/sync/packed-text.ts';
import {
  canonicalText,
  type PackedParts,
  readSyncItems,
  roomForMore,
  saySyncRoom,
  syncItems,
  syncRoom,
} from '../../../../src/register/sync/sync-items.ts';
import { noise, random } from '../../reminders/chance.ts';
import { day, on, registerOf } from '../an-entry.ts';

/** Credentials as an office has them: all with what the portal's list tells, every third with software, file and a note. */
function office(count: number): Register {
  return registerOf(
    ...Array.from({ length: count }, (_, index) => ({
      business: `Business Number ${index} of the Office Pty Ltd`,
      abn: String(51_824_753_000 + index * 7),
      displayName: `PAYROLL-${index}`,
      validTo: day(`2027-${String((index % 12) + 1).padStart(2, '0')}-1${index % 10}`),
      ...(index % 3 === 0
        ? { software: 'xero', file: 'C:\\Users\\kim\\keystore.xml', notes: `Asked ${index} on Monday` }
        : {}),
    })),
  );
}

const sizes = (items: Readonly<Record<string, object>>) =>
  Object.entries(items).map(([key, item]) => key.length + JSON.stringify(item).length);

describe('the register in the browser’s sync', () => {
  it.each([0, 1, 12, 300, 500])('of %i credentials comes back whole, within every quota', async (count) => {
    const whole = office(count);
    const register = forget(
      whole,
      whole.entries.slice(0, 3).map(({ id }) => id),
      5,
    );
    const { items, bytes, tooLarge } = await syncItems(register);
    expect(tooLarge).toEqual([]);
    expect(bytes).toBe(sizes(items).reduce((sum, size) => sum + size, 0));
    expect(Math.max(0, ...sizes(items))).toBeLessThanOrEqual(8192);
    expect(bytes).toBeLessThan(syncRoom);
    expect(Object.keys(items).length).toBeLessThan(512);
    const read = await readSyncItems(items);
    expect(read).toMatchObject({ isNewer: false, damaged: [] });
    expect(canonicalText(read.register)).toBe(canonicalText(register));
  });

  it('has parts that each stand for themselves: any mix of two computers’ parts loses nothing that one of them still has', async () => {
    const below = random(20261125);
    const start = office(200);
    for (let round = 0; round < 10; round += 1) {
      const change = (register: Register, at: string) =>
        Array.from({ length: 5 }).reduce((now: Register) => {
          const entry = now.entries[below(now.entries.length)];
          return entry ? changeEntry(now, entry.id, { notes: noise(400) }, on(at)) : now;
        }, register);
      const [one, other] = [change(start, '2026-11-25'), change(start, '2026-11-26')];
      const [itsItems, othersItems] = [(await syncItems(one)).items, (await syncItems(other)).items];
      const keys = new Set([...Object.keys(itsItems), ...Object.keys(othersItems)]);
      const mixed = [...keys].flatMap((key) => {
        const item = (below(2) === 0 ? itsItems : othersItems)[key];
        return item ? [[key, item] as const] : [];
      });
      const { register, damaged } = await readSyncItems(Object.fromEntries(mixed));
      expect(damaged).toEqual([]);
      const all = mergeRegisters(one, other);
      expect(canonicalText(mergeRegisters(register, all))).toBe(canonicalText(all));
    }
  });

  it('packs anew only the part in which something was changed', async () => {
    const packed: PackedParts = new Map();
    const before = office(100);
    const first = await syncItems(before, packed);
    const changed = changeEntry(before, before.entries[50]?.id ?? '', { notes: 'New' }, on('2026-11-25'));
    const second = await syncItems(changed, packed);
    const anew = Object.keys(second.items).filter((key) => second.items[key] !== first.items[key]);
    expect(anew).toEqual([`register-${before.entries[50]?.id[0]}`]);
    expect(second).toEqual(await syncItems(changed));
  });

  it('keeps an entry that no item can hold on this computer, and says so', async () => {
    const register = registerOf({}, { displayName: 'NOISY', notes: noise(4000) });
    const { items, tooLarge } = await syncItems(register);
    expect(tooLarge).toEqual([register.entries[1]?.id]);
    expect((await readSyncItems(items)).register.entries.map(({ displayName }) => displayName)).toEqual([
      'SUNRISE-PAYROLL',
    ]);
    expect(saySyncRoom({ bytes: 500, tooLarge }, register)).toMatchObject({
      key: 'sync_too_large',
      count: 1,
    });
  });

  it('leaves alone what a later version wrote, and names what cannot be read', async () => {
    const { items } = await syncItems(office(12));
    const [first = '', second = ''] = Object.keys(items);
    const stored = { ...items, [first]: { version: 1, packed: 'no' }, [second]: 42 };
    const read = await readSyncItems(stored);
    expect([...read.damaged].sort()).toEqual([first, second].sort());
    expect(read.register.entries.length).toBeGreaterThan(0);
    expect((await readSyncItems({ ...items, [first]: { version: 2, all: 'new' } })).isNewer).toBe(true);
  });
});

describe('the room in it', () => {
  it('is said before it is reached, with how many more there is room for, and when it is full', () => {
    const register = office(4);
    const say = (bytes: number) => saySyncRoom({ bytes, tooLarge: [] }, register);
    expect(say(syncRoom * 0.8)).toBeNull();
    expect(say(90_000)).toMatchObject({ key: 'sync_nearly_full', count: 0 });
    expect(say(syncRoom)).toMatchObject({ key: 'sync_nearly_full' });
    expect(say(syncRoom + 1)).toEqual({ key: 'sync_full' });
    expect([roomForMore(0, 0), roomForMore(7_233, 20), roomForMore(92_628, 900)]).toEqual([930, 696, 88]);
    const many = office(500);
    expect(saySyncRoom({ bytes: 92_400, tooLarge: [] }, many)).toMatchObject({ count: 54 });
  });
});

describe('packed text', () => {
  it('unpacks to what it was, and nothing else does', async () => {
    for (const text of ['', 'a', '{"x":"ü 漢字"}', 'x'.repeat(100_000)])
      expect(await unpack(await pack(text))).toBe(text);
    for (const other of ['', '!', 'AAAA', 'not packed at all', 'zzzz===='])
      expect(await unpack(other)).toBeNull();
  });

  it('does not fill the memory', async () => {
    expect(await unpack(await pack('x'.repeat(5_000_000)))).toBeNull();
  });
});
