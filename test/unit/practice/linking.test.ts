import { expect, test } from 'vitest';
import { isAbn } from '../../../practice/abn.ts';
import { eligibleBusinesses } from '../../../practice/demo-data.ts';
import { failureAfter, linkableBusinesses, linkChosen } from '../../../practice/linking.ts';
import { linkingWordings } from '../../../practice/linking-wordings.ts';
import type { LinkingStep } from '../../../practice/router.ts';
import { readScenario } from '../../../practice/scenario.ts';
import { newSession } from '../../../practice/session.ts';

const now = new Date('2026-11-23T00:00:00Z');
const bakery = '47999999901';
const steps: readonly LinkingStep[] = ['start', 'address', 'select', 'email'];

/** The page on which one gets no further, and why; null when the business is linked in the end. */
function endOf(query: string): readonly [LinkingStep, string] | null {
  const scenario = readScenario(query);
  const session = newSession(scenario);
  for (const step of steps) {
    const failure = failureAfter(step, scenario, session);
    if (failure !== null) return [step, failure];
  }
  return null;
}

test('what can be linked has valid ABNs and names of its own', () => {
  expect(eligibleBusinesses.every(({ abn }) => isAbn(abn))).toBe(true);
  expect(new Set(eligibleBusinesses.map(({ abn }) => abn)).size).toBe(2);
  expect(new Set(eligibleBusinesses.map(({ name }) => name)).size).toBe(2);
});

test.each([
  ['?linked=no', null],
  ['?linked=no&linking=identity-too-low', ['start', 'identity-too-low']],
  ['?linked=no&linking=none-found', ['address', 'none-found']],
  ['?linked=no&linking=all-linked', ['address', 'all-linked']],
  ['?linked=no&linking=cancelled', ['select', 'cancelled']],
  ['', ['address', 'all-linked']],
  ['?linking=cancelled', ['select', 'cancelled']],
] as const)('linking with “%s” ends as it should', (query, end) => {
  expect(endOf(query)).toEqual(end);
});

test('the person becomes principal authority of the business that was chosen, without credentials', () => {
  const scenario = readScenario('?linked=no');
  const session = { ...newSession(scenario), chosen: [bakery] };
  const linked = linkChosen(session, now);
  expect(linked.businesses).toEqual([
    {
      abn: bakery,
      name: 'Wattle & Finch Bakery Pty Ltd',
      access: 'Principal authority',
      linkedAt: now.toISOString(),
      credentials: [],
    },
  ]);
  expect(linkChosen(linked, now).businesses).toHaveLength(1);
});

test('what is linked cannot be linked again, and when all is, the portal says so', () => {
  const scenario = readScenario('?linked=no');
  const first = linkChosen({ ...newSession(scenario), chosen: [bakery] }, now);
  expect(linkableBusinesses(scenario, first).map(({ abn }) => abn)).not.toContain(bakery);
  expect(failureAfter('address', scenario, first)).toBeNull();

  const chosen = eligibleBusinesses.map(({ abn }) => abn);
  const all = linkChosen({ ...newSession(scenario), chosen }, now);
  expect(all.businesses).toHaveLength(2);
  expect(linkableBusinesses(scenario, all)).toEqual([]);
  expect(failureAfter('address', scenario, all)).toBe('all-linked');
});

test('every error has its code in brackets, and identity is spoken of as in its year', () => {
  for (const { failures } of Object.values(linkingWordings))
    for (const text of Object.values(failures))
      expect(text).toMatch(/^[A-Z].+ \((REB|ROB|AUT)\.(BR|DV|MID)\.?\d{3,4}\)$/);
  expect(linkingWordings['2025'].failures['identity-too-low']).toContain('Insufficient identity strength');
  expect(linkingWordings['2020'].failures['identity-too-low']).toContain('myGovID');
});
