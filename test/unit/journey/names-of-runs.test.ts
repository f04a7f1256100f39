import { expect, it } from 'vitest';
import { nameOfRun } from '../../../src/journey/guide/guidance-in-tab.ts';
import { overviewOf } from '../../../src/journey/guide/overview.ts';
import { startJourney } from '../../../src/journey/progress-record.ts';
import { start } from '../../../src/journey/under-way/runs.ts';
import { seeInTab } from '../../../src/journey/under-way/tabs.ts';
import { nothingUnderWay } from '../../../src/journey/under-way/under-way.ts';
import { business, credential, sighting, today } from './a-portal.ts';

const now = new Date(2026, 10, 29, 9, 5);

it('a journey is called by the credential and the business, by the business alone, or by when it began', () => {
  const begun = startJourney('renew', now, 'a-run');
  expect(nameOfRun(begun)).toEqual({ key: 'run_renew_open', values: [{ date: '2026-11-29' }, '09:05'] });
  const ofBusiness = { ...begun, known: { ...begun.known, business } };
  expect(nameOfRun(ofBusiness)).toEqual({ key: 'run_renew', values: [business.name] });
  const oldCredential = credential('Payroll');
  const named = { ...ofBusiness, known: { ...ofBusiness.known, oldCredential } };
  expect(nameOfRun(named)).toEqual({ key: 'run_renew_credential', values: ['Payroll', business.name] });
});

it('RAM is open for a second journey too, also where nobody knows yet whose page it is', () => {
  const first = start(nothingUnderWay, 'renew', now, 'first');
  const seen = sighting('entity', { facts: { business } });
  const both = start(seeInTab(first, 1, seen, true, today), 'renew', now, 'second');
  const asked = seeInTab(both, 1, seen, true, today);
  expect(asked.tabs[1]?.ask).toEqual(['first', 'second']);
  expect(asked.journeys.find(({ run }) => run === 'second')?.states).toEqual({ 'open-ram': 'done' });
});

it('the phases of a renewal come in their order and leave none out', () => {
  const { steps } = overviewOf(startJourney('renew', now, 'a-run'), today, {
    computer: 'windows',
    browser: 'chrome',
  });
  expect([...new Set(steps.map(({ phase }) => phase))]).toEqual(['sign-in', 'find', 'create', 'use']);
});
