import { expect, it } from 'vitest';
import { quietUntil } from '../../../src/register/renewal.ts';
import { anEntry, day } from './an-entry.ts';

const begunAt = Date.parse('2026-11-24T01:00:00Z');

it.each([
  ['2026-12-20', '2026-12-08T01:00:00Z'],
  // It ends meanwhile: on the day before, or a day after the renewal was begun.
  ['2026-12-01', '2026-11-30T00:00:00Z'],
  ['2026-11-25', '2026-11-25T01:00:00Z'],
  ['2026-11-24', '2026-11-25T01:00:00Z'],
  // It had ended before: there is nothing to be late for.
  ['2026-11-23', '2026-12-08T01:00:00Z'],
])(
  'a renewal that was begun on 24 November, of a credential that ends on %s, keeps quiet until %s',
  (end, moment) => {
    const validTo = day(end);
    const entry = anEntry({ validTo, renewal: 'under-way', replaces: validTo, begunAt });
    expect(new Date(quietUntil(entry) ?? 0)).toEqual(new Date(moment));
  },
);
