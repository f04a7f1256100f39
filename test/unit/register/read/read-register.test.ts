import { expect, it } from 'vitest';
import { readRegister } from '../../../../src/register/read/read-register.ts';
import { forget } from '../../../../src/register/remember.ts';
import { registerOf } from '../an-entry.ts';

const whole = registerOf({}, { displayName: 'OTHER' }, { displayName: 'GONE' });
const register = forget(whole, [whole.entries[2]?.id ?? ''], 5);

it('a register out of storage is as it was put in', () => {
  expect(readRegister(structuredClone(register))).toEqual({ register, damaged: [] });
});

it('a damaged entry or mark is handed out as it was, and takes no other with it', () => {
  const [first, second] = register.entries;
  const broken = { ...first, validTo: '2028-02-30' };
  const stored = { entries: [broken, null, second], forgotten: [...register.forgotten, { id: 'x' }] };
  expect(readRegister(stored)).toEqual({
    register: { ...register, entries: [second] },
    damaged: [broken, null, { id: 'x' }],
  });
});

it.each([1e300, 8.64e15 + 1])(
  'a change at %d, which no clock shows, is damaged: no later one could follow it',
  (at) => {
    const [first, second] = register.entries;
    for (const broken of [
      { ...first, changedAt: at },
      { ...first, stamps: { notes: at } },
    ]) {
      const { register: read, damaged } = readRegister({ entries: [broken, second], forgotten: [] }) ?? {};
      expect(read?.entries).toEqual([second]);
      expect(damaged).toEqual([broken]);
    }
  },
);

it.each([undefined, null, 'text', [], {}, { entries: {} }, { entries: [] }])(
  '%j is no register',
  (stored) => {
    expect(readRegister(stored)).toBeNull();
  },
);
