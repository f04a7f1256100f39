import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { beginRenewal } from '../../../../src/register/change.ts';
import {
  changingFields,
  emptyRegister,
  type Forgotten,
  type Happening,
  happenings,
  type Register,
  type RegisterEntry,
} from '../../../../src/register/entry.ts';
import { registerSchema } from '../../../../src/register/read/parse-entry.ts';
import { changeEntry, forget, remember } from '../../../../src/register/remember.ts';
import { joinDoubles } from '../../../../src/register/sync/join-doubles.ts';
import { mergeRegisters } from '../../../../src/register/sync/merge.ts';
import { mergedMarks } from '../../../../src/register/sync/merge-marks.ts';
import { addDays } from '../../../../src/values/calendar-date.ts';
import { anEntry, day, on, registerOf, today } from '../an-entry.ts';

const ids = ['a', 'b', 'c'].map((letter) => letter.repeat(24));
const moment = fc.integer({ min: 1, max: 4 });
const date = fc.option(fc.integer({ min: 0, max: 2 }).map((days) => addDays(today, days)));
const word = fc.constantFrom('', 'x', 'y');

/** States as no two computers could have them: the rule must hold even so. Few values, so that they meet. */
const entry: fc.Arbitrary<RegisterEntry> = fc.record({
  id: fc.constantFrom(...ids),
  business: fc.constantFrom('X', 'Y'),
  displayName: fc.constantFrom('P', 'Q'),
  abn: fc.constantFrom(null, '51824753556'),
  validTo: date,
  file: word,
  software: fc.constantFrom(null, 'xero'),
  notes: word,
  addedOn: fc.constant(today),
  changedAt: moment,
  origin: fc.constantFrom('portal', 'typed'),
  reminderDays: fc.constantFrom(null, [], [7]),
  snoozedUntil: date,
  renewal: fc.constantFrom('none', 'under-way'),
  replaces: date,
  authorisedUntil: date,
  suspendedOn: date,
  history: fc.array(
    fc.record({
      day: fc.constant(today),
      at: moment,
      what: fc.constantFrom(...happenings),
      displayName: word,
      validTo: date,
    }),
    { maxLength: 3 },
  ),
  stamps: fc.record(Object.fromEntries(changingFields.map((field) => [field, moment])), { requiredKeys: [] }),
});

const register: fc.Arbitrary<Register> = fc.record({
  entries: fc.uniqueArray(entry, { maxLength: 3, selector: ({ id }) => id }),
  forgotten: fc.uniqueArray(fc.record({ id: fc.constantFrom(...ids), forgottenAt: moment }), {
    maxLength: 1,
    selector: ({ id }) => id,
  }),
});

const letters = 'abcdef'.split('');
const marks = fc.uniqueArray(
  fc.record(
    { id: fc.constantFrom(...letters), forgottenAt: moment, into: fc.constantFrom(...letters) },
    { requiredKeys: ['id', 'forgottenAt'] },
  ),
  { maxLength: 4, selector: ({ id }) => id },
);

const asText = ({ at, day, what, displayName, validTo }: Happening) =>
  JSON.stringify([at, day, what, displayName, validTo]);

describe('merging registers', () => {
  it('does not depend on who meets whom first, or how often', () => {
    fc.assert(
      fc.property(register, register, register, (one, other, third) => {
        const both = mergeRegisters(one, other);
        expect(mergeRegisters(other, one)).toEqual(both);
        expect(mergeRegisters(both, third)).toEqual(mergeRegisters(one, mergeRegisters(other, third)));
        expect(mergeRegisters(both, one)).toEqual(both);
        expect(mergeRegisters(both, both)).toEqual(both);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes one of all that was joined anywhere, in whichever order the marks come', () => {
    const merge = (...lists: (readonly Forgotten[])[]) => [...mergedMarks(lists.flat()).values()];
    const asTexts = (some: readonly Forgotten[]) => some.map((mark) => JSON.stringify(mark)).sort();
    fc.assert(
      fc.property(marks, marks, marks, (one, other, third) => {
        const both = merge(one, other);
        expect(asTexts(merge(other, one))).toEqual(asTexts(both));
        expect(asTexts(merge(both, third))).toEqual(asTexts(merge(one, merge(other, third))));
        expect(asTexts(merge(both, one))).toEqual(asTexts(both));
        for (const { id, into } of both) expect(into === undefined || into < id).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no entry, no line of history and no mark, and makes nothing up', () => {
    fc.assert(
      fc.property(register, register, (one, other) => {
        const { entries, forgotten } = mergeRegisters(one, other);
        const marks = new Set([...one.forgotten, ...other.forgotten].map(({ id }) => id));
        const before = [...one.entries, ...other.entries].filter(({ id }) => !marks.has(id));
        expect(new Set(forgotten.map(({ id }) => id))).toEqual(marks);
        expect(new Set(entries.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)));
        for (const merged of entries) {
          const sides = before.filter(({ id }) => id === merged.id);
          expect(merged.history.map(asText)).toEqual(
            [...new Set(sides.flatMap(({ history }) => history.map(asText)))].sort(),
          );
          for (const field of changingFields) {
            const latest = Math.max(...sides.map(({ stamps }) => stamps[field] ?? 0));
            const candidates = sides.filter(({ stamps }) => (stamps[field] ?? 0) === latest);
            expect(candidates.map((side) => side[field])).toContainEqual(merged[field]);
          }
        }
        expect(v.safeParse(registerSchema, structuredClone({ entries, forgotten })).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what two computers changed in the same row', () => {
    const start = registerOf({ validTo: day('2026-12-01') });
    const id = start.entries[0]?.id ?? '';
    const one = changeEntry(start, id, { notes: 'Ask Kim' }, on('2026-11-25'));
    const other = changeEntry(start, id, { validTo: day('2028-11-26'), software: 'xero' }, on('2026-11-26'));
    const begun = { ...one, entries: one.entries.map((each) => beginRenewal(each, on('2026-11-26'))) };
    expect(mergeRegisters(begun, other).entries).toMatchObject([
      {
        notes: 'Ask Kim',
        validTo: '2028-11-26',
        software: 'xero',
        renewal: 'under-way',
        replaces: '2026-12-01',
        history: [{ what: 'added' }, { what: 'renewed' }],
      },
    ]);
  });

  it('takes the later of two changes to the same field', () => {
    const start = registerOf({});
    const id = start.entries[0]?.id ?? '';
    const one = changeEntry(start, id, { notes: 'first' }, on('2026-11-25'));
    const other = changeEntry(start, id, { notes: 'then' }, on('2026-11-26'));
    expect(mergeRegisters(other, one).entries).toMatchObject([{ notes: 'then' }]);
    const emptied = changeEntry(other, id, { notes: '' }, on('2026-11-27'));
    expect(mergeRegisters(one, emptied).entries).toMatchObject([{ notes: '' }]);
  });

  it('forgets on both what one forgot, and not what was remembered again', () => {
    const start = registerOf({ notes: 'secret' }, { displayName: 'OTHER' });
    const id = start.entries[0]?.id ?? '';
    const edited = changeEntry(start, id, { notes: 'still secret' }, on('2026-12-01'));
    const left = forget(start, [id], Date.parse('2026-11-26'));
    const found = {
      business: 'Sunrise Bakery Pty Ltd',
      displayName: 'SUNRISE-PAYROLL',
      origin: 'typed',
    } as const;
    const again = remember(left, found, on('2026-11-27')).register;
    expect(mergeRegisters(edited, left).entries).toMatchObject([{ displayName: 'OTHER' }]);
    const merged = mergeRegisters(edited, again);
    expect(merged.entries).toHaveLength(2);
    expect(JSON.stringify(merged)).not.toContain('secret');
  });
});

describe('the same credential added on two computers', () => {
  const names = { business: 'Sunrise Bakery Pty Ltd', displayName: 'SUNRISE-PAYROLL' };
  const one = remember(
    emptyRegister,
    { ...names, origin: 'typed', notes: 'Ask Kim' },
    on('2026-11-24'),
  ).register;
  const found = { ...names, origin: 'portal', validTo: day('2028-11-22'), abn: '51824753556' } as const;
  const other = remember(emptyRegister, found, on('2026-11-25')).register;

  it('becomes one with all that either knew, the same on both', () => {
    const { register, joined } = joinDoubles(mergeRegisters(one, other));
    expect(register.entries).toMatchObject([
      {
        notes: 'Ask Kim',
        validTo: '2028-11-22',
        abn: '51824753556',
        history: [{ what: 'added' }, { what: 'added' }],
      },
    ]);
    expect(joined).toEqual([{ from: register.forgotten[0]?.id, into: register.entries[0]?.id }]);
    expect(joinDoubles(mergeRegisters(other, one)).register).toEqual(register);
    expect(joinDoubles(mergeRegisters(register, one)).register).toEqual(register);
    expect(v.safeParse(registerSchema, structuredClone(register)).success).toBe(true);
  });

  it('is left alone when there is only one', () => {
    const register = registerOf({}, { displayName: 'OTHER' });
    expect(joinDoubles(register).register).toBe(register);
    expect(anEntry().stamps).toEqual({});
  });
});
