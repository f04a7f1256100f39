import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../../src/register/list/ending-months.ts';
import { everyEntry, findEntries } from '../../../../src/register/list/find-entries.ts';
import { sortEntries } from '../../../../src/register/list/sort-entries.ts';
import { sayDaysLeft, validityState } from '../../../../src/register/list/validity.ts';
import { addDays, daysBetween } from '../../../../src/values/calendar-date.ts';
import { anEntry, day, today } from '../an-entry.ts';

const sunrise = anEntry({ id: 's', abn: '51824753556', software: 'xero', validTo: day('2026-12-01') });
const cafe = anEntry({
  id: 'c',
  business: 'Café Ōtaki',
  displayName: 'Branch 10',
  validTo: day('2026-11-23'),
});
const moon = anEntry({
  id: 'm',
  business: 'moonlight',
  displayName: 'Branch 9',
  software: 'Our own',
  validTo: day('2028-11-22'),
});
const blank = anEntry({ id: 'b', business: 'Zebra', displayName: 'NIGHT' });
const all = [moon, blank, cafe, sunrise];

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).join('');

describe('days left', () => {
  it.each([
    [null, 'unknown', { key: 'register_days_unknown' }],
    ['2026-11-23', 'expired', { key: 'register_days_expired', count: 1, values: ['1'] }],
    ['2026-11-24', 'soon', { key: 'register_days_last' }],
    ['2027-01-23', 'soon', { key: 'register_days_left', count: 60, values: ['60'] }],
    ['2027-01-24', 'fine', { key: 'register_days_left', count: 61, values: ['61'] }],
  ] as const)('of %s', (text, state, words) => {
    const entry = { validTo: text && day(text) };
    expect(validityState(entry, today)).toBe(state);
    expect(sayDaysLeft(entry, today)).toEqual(words);
  });
});

describe('searching', () => {
  it.each([
    ['', 'mbcs'],
    ['sunrise', 's'],
    ['51824753556', 's'],
    ['51 824 753 556', 's'],
    [' 51 824753', 's'],
    ['cafe otaki', 'c'],
    ['OTAKI café', 'c'],
    ['branch', 'mc'],
    ['branch 9', 'm'],
    ['Xero', 's'],
    ['our own', 'm'],
    ['sunrise branch', ''],
  ])('for "%s"', (text, found) => {
    expect(ids(findEntries(all, { ...everyEntry, text }, today))).toBe(found);
  });

  it('with what the person filters by', () => {
    expect(ids(findEntries(all, { ...everyEntry, states: ['expired', 'unknown'] }, today))).toBe('bc');
    expect(ids(findEntries(all, { ...everyEntry, software: '' }, today))).toBe('bc');
    expect(ids(findEntries(all, { ...everyEntry, software: 'xero' }, today))).toBe('s');
    expect(ids(findEntries(all, { ...everyEntry, business: 'Zebra' }, today))).toBe('b');
    expect(ids(findEntries(all, { ...everyEntry, text: 'branch', states: ['fine'] }, today))).toBe('m');
  });
});

describe('sorting', () => {
  it('by last day, by names as people count, and with what is empty last either way', () => {
    expect(ids(sortEntries(all, 'validTo'))).toBe('csmb');
    expect(ids(sortEntries(all, 'validTo', 'down'))).toBe('mscb');
    expect(ids(sortEntries(all, 'business'))).toBe('cmsb');
    expect(ids(sortEntries(all, 'displayName'))).toBe('mcbs');
    expect(ids(sortEntries(all, 'software'))).toBe('mscb');
    expect(ids(sortEntries(all, 'software', 'down'))).toBe('smcb');
  });

  it('leaves the list that it was given as it was', () => {
    sortEntries(all, 'business');
    expect(ids(all)).toBe('mbcs');
  });
});

describe('the timeline', () => {
  it('has 24 months from this one on, and a place for everything else', () => {
    const late = anEntry({ id: 'l', validTo: day('2028-11-01') });
    const old = anEntry({ id: 'o', validTo: day('2026-10-31') });
    const last = anEntry({ id: 'e', validTo: day('2028-10-31') });
    const { before, months, after, unknown } = timelineOf([...all, late, old, last], today);
    expect(months).toHaveLength(24);
    expect(months[0]).toMatchObject({ year: 2026, month: 11, firstDay: '2026-11-01' });
    expect(months[23]).toMatchObject({ year: 2028, month: 10, firstDay: '2028-10-01' });
    expect(
      months.filter(({ ending }) => ending.length > 0).map(({ firstDay, ending }) => [firstDay, ids(ending)]),
    ).toEqual([
      ['2026-11-01', 'c'],
      ['2026-12-01', 's'],
      ['2028-10-01', 'e'],
    ]);
    expect([ids(before), ids(after), ids(unknown)]).toEqual(['o', 'lm', 'b']);
  });
});

it('adds days over the ends of months, years and leap days', () => {
  expect(addDays(day('2028-02-28'), 2)).toBe('2028-03-01');
  expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31');
  for (let days = -800; days <= 800; days += 1) expect(daysBetween(today, addDays(today, days))).toBe(days);
});
