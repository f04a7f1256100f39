import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryChanges, When } from '../../../../src/register/change.ts';
import { emptyRegister, type Register } from '../../../../src/register/entry.ts';
import { changeEntry, forget, remember } from '../../../../src/register/remember.ts';
import { joinDoubles } from '../../../../src/register/sync/join-doubles.ts';
import { mergeRegisters } from '../../../../src/register/sync/merge.ts';
import { canonicalText } from '../../../../src/register/sync/sync-items.ts';
import { addDays } from '../../../../src/values/calendar-date.ts';
import { on, today } from '../an-entry.ts';

/** `HISTORIES=10000 npx vitest run --project unit test/unit/register/sync/histories.test.ts` takes some minutes. */
const histories = Number(process.env['HISTORIES'] ?? 300);

/** What computers do when they meet. */
const meet = (one: Register, other: Register) => joinDoubles(mergeRegisters(one, other)).register;

const computers = 3;
const names = ['P', 'Q', 'R'];
/** Fields in which the latest word can be told from all others. */
const fields = ['notes', 'file', 'validTo'] as const;

const deed = fc.record({
  computer: fc.nat({ max: computers - 1 }),
  name: fc.constantFrom(...names),
  field: fc.constantFrom(...fields),
  what: fc.constantFrom('add', 'change', 'change', 'sync', 'sync', 'forget'),
});
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

interface World {
  readonly registers: Register[];
  sync: Register;
  /** The latest word on each field of each credential, whichever computer it was said on. */
  readonly words: Map<string, unknown>;
}

function newWorld(): World {
  return {
    registers: Array.from({ length: computers }, () => emptyRegister),
    sync: emptyRegister,
    words: new Map(),
  };
}

const idsOf = ({ entries }: Register, name: string) =>
  entries.filter(({ displayName }) => displayName === name).map(({ id }) => id);

/** One thing happens, later than all before it. */
function happen(world: World, { computer, name, field, what }: Deed, at: number): void {
  const register = world.registers[computer] ?? emptyRegister;
  const when: When = { ...on('2026-11-24'), now: on('2026-11-24').now + at * 1000 };
  const value = field === 'validTo' ? addDays(today, at) : `word ${at}`;
  const changes = { [field]: value } as EntryChanges;
  const [id] = idsOf(register, name);
  if (what === 'sync') {
    world.sync = meet(register, world.sync);
    world.registers[computer] = world.sync;
  } else if (what === 'forget' && id) world.registers[computer] = forget(register, [id], when.now);
  else if (what === 'add' && !id) {
    const found = { business: 'X', displayName: name, origin: 'typed', ...changes } as const;
    world.registers[computer] = remember(register, found, when).register;
    world.words.set(`${name} ${field}`, value);
  } else if (what === 'change' && id) {
    world.registers[computer] = changeEntry(register, id, changes, when);
    world.words.set(`${name} ${field}`, value);
  }
}

function live(deeds: readonly Deed[]): World {
  const world = newWorld();
  for (const [index, each] of deeds.entries()) happen(world, each, index + 1);
  return world;
}

/** All computers meet until none has news for another. */
function settled({ registers, sync }: World): readonly Register[] {
  const all = registers.reduce(meet, sync);
  return registers.map((register) => meet(register, all));
}

const withoutForgetting = fc.array(
  deed.filter(({ what }) => what !== 'forget'),
  { minLength: 5, maxLength: 40 },
);
const withForgetting = fc.array(deed, { minLength: 5, maxLength: 40 });

describe('in the histories of three computers that join what each of them added', () => {
  it('the latest word on every field is what all of them show in the end', () => {
    fc.assert(
      fc.property(withoutForgetting, (deeds) => {
        const world = live(deeds);
        for (const { entries } of settled(world)) {
          const shown = entries.flatMap((entry) =>
            fields.map((field) => [`${entry.displayName} ${field}`, entry[field]] as const),
          );
          for (const [key, word] of world.words)
            expect(new Map<string, unknown>(shown).get(key), key).toBe(word);
          expect(shown.length).toBe(new Set(shown.map(([key]) => key)).size);
        }
      }),
      { numRuns: histories },
    );
  });

  it('all of them come to the same, also where some was forgotten, and nothing forgotten comes back', () => {
    fc.assert(
      fc.property(withForgetting, (deeds) => {
        const world = live(deeds);
        const marks = world.registers.flatMap(({ forgotten }) => forgotten);
        const plain = marks.filter(({ into }) => into === undefined).map(({ id }) => id);
        const gone = marks.filter(({ id, into }) => plain.includes(into ?? id)).map(({ id }) => id);
        const [first, ...others] = settled(world);
        for (const other of others) expect(canonicalText(other)).toBe(first && canonicalText(first));
        expect(first?.entries.filter(({ id }) => gone.includes(id))).toEqual([]);
      }),
      { numRuns: histories },
    );
  });

  it('meeting is commutative, associative and idempotent', () => {
    // Where something was forgotten, only what was seen together before can be joined: there the law is that of merging (merge.test.ts).
    fc.assert(
      fc.property(withoutForgetting, (deeds) => {
        const [one = emptyRegister, other = emptyRegister, third = emptyRegister] = live(deeds).registers;
        const both = canonicalText(meet(one, other));
        expect(canonicalText(meet(other, one))).toBe(both);
        expect(canonicalText(meet(meet(one, other), third))).toBe(
          canonicalText(meet(one, meet(other, third))),
        );
        expect(canonicalText(meet(meet(one, other), one))).toBe(both);
        expect(canonicalText(meet(meet(one, other), meet(one, other)))).toBe(both);
      }),
      { numRuns: histories },
    );
  });
});

const renaming = fc.record({
  computer: fc.nat({ max: computers - 1 }),
  displayName: fc.constantFrom('P', 'Q'),
  business: fc.constantFrom('X', 'Y'),
  abn: fc.constantFrom(null, '51824753556', '53004085616'),
  what: fc.constantFrom('add', 'add', 'rename', 'sync', 'forget'),
});

describe('where names and ABNs change, so that what was two is one', () => {
  it('all computers come to the same, at which they stay', () => {
    fc.assert(
      fc.property(fc.array(renaming, { minLength: 3, maxLength: 30 }), (deeds) => {
        const world = newWorld();
        for (const [at, { computer, what, ...names }] of deeds.entries()) {
          const register = world.registers[computer] ?? emptyRegister;
          const when: When = { ...on('2026-11-24'), now: on('2026-11-24').now + at * 1000 };
          const id = register.entries[at % Math.max(1, register.entries.length)]?.id ?? '';
          if (what === 'sync') world.sync = meet(register, world.sync);
          world.registers[computer] = {
            add: () => remember(register, { ...names, origin: 'typed' }, when).register,
            rename: () => changeEntry(register, id, names, when),
            forget: () => forget(register, [id], when.now),
            sync: () => world.sync,
          }[what]();
        }
        const all = world.registers.reduce(meet, world.sync);
        for (const register of [all, ...world.registers, world.sync])
          expect(canonicalText(meet(all, register))).toBe(canonicalText(all));
      }),
      { numRuns: histories },
    );
  });

  it('a third entry is joined too, whose double the other two are only together', () => {
    const when = on('2026-11-24');
    const abn = '53004085616';
    const known = { displayName: 'P', origin: 'typed' } as const;
    const two = [
      { ...known, business: 'X', abn },
      { ...known, business: 'Y' },
    ].reduce((register: Register, found) => remember(register, found, when).register, emptyRegister);
    const third = remember(emptyRegister, { ...known, business: 'X', displayName: 'Q', abn }, when).register;
    const renamed = changeEntry(
      third,
      third.entries[0]?.id ?? '',
      { business: 'Y', displayName: 'P' },
      on('2026-11-25'),
    );
    expect(meet(two, renamed).entries).toHaveLength(1);
  });
});

describe('an entry that another computer has joined', () => {
  it('takes what is written to it where nobody knows of that yet', () => {
    const found = { business: 'X', displayName: 'P', origin: 'typed' } as const;
    const desktop = remember(emptyRegister, found, on('2026-11-24')).register;
    const laptop = remember(emptyRegister, { ...found, validTo: today }, on('2026-11-25')).register;
    const both = meet(desktop, laptop);
    const gone = [desktop, laptop].find(({ entries }) => entries[0]?.id !== both.entries[0]?.id);
    const id = gone?.entries[0]?.id ?? '';
    const renewed = changeEntry(
      gone ?? emptyRegister,
      id,
      { validTo: addDays(today, 729) },
      on('2026-11-26'),
    );
    expect(both.forgotten).toMatchObject([{ id, into: both.entries[0]?.id }]);
    for (const met of [meet(both, renewed), meet(renewed, both)])
      expect(met.entries).toMatchObject([{ id: both.entries[0]?.id, validTo: addDays(today, 729) }]);
  });
});
