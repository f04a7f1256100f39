import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isAbn } from '../../../practice/abn.ts';
import { writeDate } from '../../../practice/calendar.ts';
import { demoBusinesses, statusOf } from '../../../practice/demo-data.ts';
import { passwordProblem } from '../../../practice/password-rules.ts';
import { linkingHash, readRoute } from '../../../practice/router.ts';
import { openScenario, readScenario } from '../../../practice/scenario.ts';
import { addCredential, newSession } from '../../../practice/session.ts';

const now = new Date('2026-11-23T00:00:00Z');

test('an empty query is as usual, and nonsense in one is not taken', () => {
  expect(readScenario('')).toMatchObject({ wording: '2025', delivery: 'blob', delay: 180, now: null });
  expect(readScenario('?wording=1999&delay=-1&now=later')).toEqual(readScenario(''));
  expect(readScenario('?wording=2020&delay=0&now=2026-11-23')).toMatchObject({
    wording: '2020',
    delay: 0,
    now: '2026-11-23',
  });
});

test('settings stay for the tab, and the address overrides them', () => {
  const { sessionStorage } = new JSDOM('', { url: 'https://authorisationmanager.gov.au/' }).window;
  openScenario('?wording=2020&delivery=installed', sessionStorage);
  expect(openScenario('?wording=2023', sessionStorage)).toMatchObject({
    wording: '2023',
    delivery: 'installed',
  });
});

test('what there is to link and what stops it can be set', () => {
  expect(readScenario('')).toMatchObject({ linked: 'yes', linking: 'works', credentials: 'some' });
  expect(
    readScenario('?linked=no&linking=none-found&credentials=none&permission=refused&software=half'),
  ).toMatchObject({
    linked: 'no',
    linking: 'none-found',
    credentials: 'none',
    permission: 'refused',
    software: 'half',
  });
});

test.each(['2026-01-01T00:00:00Z', '2028-02-29T12:00:00Z', '2026-10-04T13:30:00Z'])(
  'the demo story holds on %s',
  (day) => {
    const today = new Date(day);
    const businesses = demoBusinesses(today);
    expect(businesses.every(({ abn }) => isAbn(abn))).toBe(true);
    const shown = businesses[0]?.credentials.map((each) => [each.name, statusOf(each, today)]);
    expect(shown).toEqual([
      ['Bakery-Payroll-M', 'Active'],
      ['Bakery-Payroll-N', 'Expired'],
      ['Bakery-BAS', 'Active'],
      ['Bakery-Super', 'Suspended'],
      ['BakeryPayroll', 'Revoked'],
    ]);
  },
);

test('a credential that was created stands first, beside the old one of the same name', () => {
  const session = addCredential(newSession(readScenario('')), '47999999901', 'Bakery-Payroll-N', now);
  const names = session.businesses[0]?.credentials.map(({ name }) => name);
  expect(names?.[0]).toBe('Bakery-Payroll-N');
  expect(names?.filter((name) => name === 'Bakery-Payroll-N')).toHaveLength(2);
});

test('dates are those of Sydney, in the manner of the year', () => {
  const lateInLondon = new Date('2027-03-04T22:00:00Z');
  expect(writeDate(lateInLondon, 'slashes')).toBe('05/03/2027');
  expect(writeDate(lateInLondon, 'words')).toBe('5 Mar 2027');
  expect(writeDate(lateInLondon, 'long')).toBe('5 March 2027');
});

test.each([
  ['', 'Enter'],
  ['Short-1', '10 characters'],
  ['Wattle bird-7', 'spaces'],
  ['wattle-bird7', 'upper-case'],
  ['WATTLE-BIRD7', 'lower-case'],
  ['Wattle-birds', 'number'],
  ['Wattlebird77', 'special'],
])('the password %j is refused', (password, reason) => {
  expect(passwordProblem(password)).toContain(reason);
});

test('a password that keeps the rules is taken', () => {
  expect(passwordProblem('Wattle-bird7')).toBeNull();
});

test('routes are read from the hash', () => {
  expect(readRoute('')).toEqual({ page: 'login' });
  expect(readRoute('#/home')).toEqual({ page: 'home' });
  expect(readRoute('#/nonsense')).toEqual({ page: 'not-found' });
  expect(readRoute('#/link-business')).toEqual({ page: 'link-business', step: 'start' });
  expect(readRoute(linkingHash('select'))).toEqual({ page: 'link-business', step: 'select' });
  expect(readRoute('#/link-business/nonsense')).toEqual({ page: 'not-found' });
  expect(readRoute('#/entities/47999999901/credentials/2')).toEqual({
    page: 'entity',
    abn: '47999999901',
    tab: 'credentials',
    item: '2',
  });
});
