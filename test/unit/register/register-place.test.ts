import { expect, it } from 'vitest';
import { readPlace, registerAddress } from '../../../src/register/register-place.ts';
import { anEntry } from './an-entry.ts';

it.each([{ kind: 'all' }, { kind: 'due' }, { kind: 'entry', id: anEntry().id }] as const)(
  'the address of %j leads there',
  (place) => {
    const address = new URL(registerAddress(place), 'chrome-extension://ours/');
    expect(address.pathname).toBe('/register.html');
    expect(readPlace(address.hash)).toEqual(place);
  },
);

it.each(['', '#', '#other', '#entry=', '#entry=../x', '#entry=ABC', 'due'])('%j leads to all', (hash) => {
  expect(readPlace(hash)).toEqual({ kind: 'all' });
});
