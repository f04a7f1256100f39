import { describe, expect, it } from 'vitest';
import { beginRenewal, changed, confirmRenewal } from '../../../../src/register/change.ts';
import { countGroups, entryGroups, isInGroup } from '../../../../src/register/list/entry-groups.ts';
import { anEntry, day, on, today } from '../an-entry.ts';

const expired = anEntry({ id: 'e', validTo: day('2026-11-23') });
const soon = anEntry({ id: 's', validTo: day('2026-12-01') });
const fine = anEntry({ id: 'f', validTo: day('2028-11-22') });
const suspended = { ...fine, id: 'u', suspendedOn: day('2026-11-20') };
const undated = anEntry({ id: 'n' });
const renewing = beginRenewal({ ...soon, id: 'r' }, on('2026-11-24'));
const renewed = changed({ ...renewing, id: 'd' }, { validTo: day('2028-11-22') }, on('2026-11-24'));
const all = [expired, soon, fine, suspended, undated, renewing, renewed];

const idsIn = (group: (typeof entryGroups)[number]) =>
  all
    .filter((entry) => isInGroup(entry, group, today))
    .map(({ id }) => id)
    .join('');

describe('the groups of the list', () => {
  it.each([
    ['all', 'esfunrd'],
    ['due', 'esr'],
    ['expired', 'e'],
    ['soon', 'sr'],
    ['unknown', 'n'],
    ['suspended', 'u'],
    ['renewing', 'r'],
    ['renewed', 'd'],
  ] as const)('%s', (group, ids) => {
    expect(idsIn(group)).toBe(ids);
  });

  it('are counted as they are shown', () => {
    const counts = countGroups(all, today);
    expect(entryGroups.map((group) => counts[group])).toEqual(
      entryGroups.map((group) => idsIn(group).length),
    );
  });

  it('hold as renewed what the software was confirmed to work with', () => {
    expect(isInGroup(confirmRenewal(fine, on('2026-11-24')), 'renewed', today)).toBe(true);
  });
});
