import { describe, expect, it } from 'vitest';
import type { Forgotten } from '../../../../src/register/entry.ts';
import { withNeededMarks } from '../../../../src/register/sync/needed-marks.ts';
import { syncItems } from '../../../../src/register/sync/sync-items.ts';
import { on } from '../an-entry.ts';

const { now } = on('2026-11-24');
const month = 30 * 86_400_000;
const id = (number: number) => number.toString(16).padStart(4, '0').padEnd(24, '5');
const mark = (number: number, forgottenAt = now): Forgotten => ({ id: id(number), forgottenAt });
const left = (forgotten: readonly Forgotten[], known: ReadonlySet<string> | null = null) =>
  withNeededMarks({ entries: [], forgotten }, known, now).forgotten;

describe('the marks of what was forgotten', () => {
  it('expire after half a year', () => {
    expect(left([mark(1, now - 7 * month), mark(2, now - 5 * month)])).toEqual([mark(2, now - 5 * month)]);
  });

  it('are left out for what no other computer can know', () => {
    expect(left([mark(1), mark(2)], new Set([id(2)]))).toEqual([mark(2)]);
    expect(left([mark(1)], new Set())).toEqual([]);
  });

  it('stay together where entries were joined: one of them is known', () => {
    const group = [{ ...mark(2), into: id(1) }, mark(1)];
    expect(left(group, new Set([id(2)]))).toEqual(group);
  });

  it('never take more than a third of the room in the sync, however often an office forgets its clients', async () => {
    const forgotten = Array.from({ length: 2700 }, (_, index) => mark(index * 24, now - index * 60_000));
    const register = withNeededMarks({ entries: [], forgotten }, null, now);
    expect(register.forgotten).toEqual(forgotten.slice(0, 1000));
    expect((await syncItems(register)).bytes).toBeLessThan(34_000);
  });
});
