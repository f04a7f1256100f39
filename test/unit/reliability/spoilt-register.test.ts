import { beforeAll, expect, it } from 'vitest';
import type { BackgroundToRegister } from '../../../src/platform/messages/register-messages.ts';
import { forget } from '../../../src/register/remember.ts';
import { day, registerOf } from '../register/an-entry.ts';
import { type BackgroundProgram, backgroundProgram } from './background-program.ts';
import { Computer } from './computer.ts';
import { seededNumbers } from './seeded-numbers.ts';
import { spoil } from './spoil.ts';

const cases = 200;
const key = 'credential-guide-register';
const page = { id: 'this-extension', url: 'chrome-extension://this-extension/register.html' };

let program: BackgroundProgram;
beforeAll(async () => {
  program = await backgroundProgram();
});

const whole = registerOf(
  ...Array.from({ length: 20 }, (_, index) => ({
    displayName: `CREDENTIAL-${index}`,
    validTo: day('2030-01-13'),
  })),
);
const register = forget(whole, [whole.entries[19]?.id ?? ''], 5);
const stored = { version: 1, ...register, told: {} };

async function ask(computer: Computer): Promise<BackgroundToRegister> {
  return (await computer.send({ kind: 'register-asked' }, page)) as BackgroundToRegister;
}

/** The entries in a spoilt record that are as they were. */
function untouchedIn(record: unknown): readonly unknown[] {
  const entries = (record as { entries?: unknown } | null)?.entries;
  const texts = new Set(Array.isArray(entries) ? entries.map((entry) => JSON.stringify(entry)) : []);
  return register.entries.filter((entry) => texts.has(JSON.stringify(entry)));
}

it(`a spoilt register (${cases} seeded cases) keeps every entry that was not touched, and a copy of what it cannot read`, async () => {
  let setAside = 0;
  let parts = 0;
  for (let seed = 1; seed <= cases; seed += 1) {
    const { how, record: spoilt } = spoil(stored, seededNumbers(seed));
    // As it can stand in a storage: a list has no names beside its numbers.
    const record: unknown = JSON.parse(JSON.stringify(spoilt));
    const what = `seed ${seed}: ${how}`;
    const computer = new Computer(program);
    computer.local[key] = structuredClone(record);
    const view = await ask(computer);
    await computer.quiet();
    const copies = Object.entries(computer.local).flatMap(([name, copy]) =>
      name.startsWith(`${key}-set-aside-`) ? [copy] : [],
    );
    if (view.trouble === null) {
      expect(copies, what).toEqual([]);
      expect(view.register.entries, what).toEqual((record as { entries: unknown }).entries);
    } else if (view.trouble.key === 'register_newer') {
      // A version to come: it stays as it is.
      expect(computer.local[key], what).toEqual(record);
      expect(copies, what).toEqual([]);
    } else {
      setAside += 1;
      expect(view.trouble.key, what).toBe('register_set_aside');
      expect(copies, what).toHaveLength(1);
      const isWhole = JSON.stringify(copies[0]) === JSON.stringify(record);
      if (!isWhole) {
        parts += 1;
        for (const entry of untouchedIn(record)) expect(view.register.entries, what).toContainEqual(entry);
        expect(JSON.stringify(record), what).toContain(JSON.stringify((copies[0] as unknown[])[0]));
      }
    }
    computer.stop();
    // The next start finds it in order.
    expect((await ask(computer)).register, what).toEqual(view.register);
    expect(computer.logged, what).toEqual([]);
  }
  expect(setAside).toBeGreaterThan(cases * 0.5);
  expect(parts).toBeGreaterThan(cases * 0.2);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
