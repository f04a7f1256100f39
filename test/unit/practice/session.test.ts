import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readScenario } from '../../../practice/scenario.ts';
import { addCredential, keepSession, loadSession, newSession } from '../../../practice/session.ts';

const now = new Date('2026-11-23T00:00:00Z');
const { sessionStorage } = new JSDOM('', { url: 'https://authorisationmanager.gov.au/' }).window;

test('usually the person can act for businesses that have machine credentials', () => {
  const { businesses, history } = newSession(readScenario(''));
  expect(businesses[0]).toMatchObject({ name: 'Wattle & Finch Bakery Pty Ltd', linkedAt: null });
  expect(businesses[0]?.credentials.length).toBeGreaterThan(0);
  expect(history.length).toBeGreaterThan(0);
});

test('with nothing linked there is nothing to act for', () => {
  const session = newSession(readScenario('?linked=no'));
  expect(session.businesses).toEqual([]);
  expect(session.history).toEqual([]);
});

test('the businesses can be without machine credentials, and the first one can be made', () => {
  const session = newSession(readScenario('?credentials=none'));
  expect(session.businesses).toHaveLength(3);
  expect(session.businesses.flatMap(({ credentials }) => credentials)).toEqual([]);

  const [bakery] = addCredential(session, '47999999901', 'Bakery-Payroll', now).businesses;
  expect(bakery?.credentials).toMatchObject([{ number: 1, name: 'Bakery-Payroll', status: 'Active' }]);
});

test('what was done is kept for the tab, until the story is another one', () => {
  const story = readScenario('?linked=no&now=2026-11-23');
  const session = { ...newSession(story), chosen: ['47999999901'] };
  keepSession(session, sessionStorage);
  expect(loadSession(sessionStorage, story)).toEqual(session);
  expect(loadSession(sessionStorage, readScenario('?linked=no&now=2026-11-23&wording=2020'))).toEqual(
    session,
  );
  for (const other of ['?now=2026-11-23', '?linked=no', '?linked=no&now=2026-11-23&credentials=none']) {
    expect(loadSession(sessionStorage, readScenario(other)), other).toBeNull();
  }
});
