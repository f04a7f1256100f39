import { describe, expect, it } from 'vitest';
import { guidanceFor } from '../../../../src/journey/guide/guidance.ts';
import type { StepId } from '../../../../src/journey/ids.ts';
import { setUp } from '../../../../src/journey/journeys/set-up.ts';
import { business, credential, day, Renewal, today } from '../a-portal.ts';

const onWindows = { computer: 'windows', browser: 'chrome' } as const;
const done = (step: StepId) => ({ kind: 'step-done', step }) as const;
const skipped = (step: StepId) => ({ kind: 'step-skipped', step }) as const;

function begin(): Renewal {
  return new Renewal('set-up').happens(done('get-myid-app')).happens(done('set-up-identity'));
}

function guidanceAt({ progress }: Renewal) {
  const guidance = guidanceFor(progress, today, onWindows);
  if (guidance === null) throw new Error('the journey is finished');
  return guidance;
}

describe('the first credential', () => {
  it('meets every step in its order', () => {
    const journey = new Renewal('set-up');
    const way: string[] = [];
    const note = (): void => void way.push(journey.at);
    note();
    journey.happens(done('get-myid-app'));
    note();
    journey.happens(done('set-up-identity'));
    note();
    for (const page of ['sign-in', 'home', 'link-start', 'link-address', 'link-businesses'] as const) {
      journey.sees(page);
      note();
    }
    journey.sees('link-email');
    expect(journey.at).toBe('select-business');
    journey.sees('linked');
    note();
    journey.sees('home');
    expect(journey.at).toBe('open-authorisations');
    journey.sees('entity-list', { facts: { entities: [business] } });
    note();
    journey.sees('entity', { facts: { business } });
    note();
    journey.sees('credential-list', { facts: { business, notices: ['software-required'] } });
    note();
    journey.sees('credential-list', { facts: { business } });
    note();
    journey.sees('create-credential', { opened: true, facts: { business } });
    note();
    journey.happens(done('choose-password'));
    note();
    journey.sees('create-credential', { nameField: 'filled' }).happens(done('enter-display-name'));
    note();
    journey.sees('create-credential', { nameField: 'filled', termsAccepted: true });
    note();
    journey.sees('create-credential', { facts: { notices: ['credential-installed'] } });
    note();
    const checked = { outcome: 'right', verdict: 'good', validTo: day('2028-11-22') } as const;
    journey.happens({ kind: 'keystore-checked', checked });
    note();
    journey.happens(done('load-into-software'));
    note();
    journey.happens(done('remember-expiry'));
    expect(way).toEqual(setUp.map(({ id }) => id));
    expect(journey.at).toBe('finished');
  });

  it('does not ask for app and identity of somebody who has signed in, and calls them skipped, not done', () => {
    const journey = new Renewal('set-up').sees('sign-in');
    expect(journey.at).toBe('get-myid-app');
    journey.sees('home');
    expect(journey.at).toBe('start-linking');
    expect(journey.stateOf('get-myid-app')).toBe('skipped');
    expect(journey.stateOf('set-up-identity')).toBe('skipped');
  });

  it('goes past the linking where the list shows a business, and not where it shows none', () => {
    expect(begin().sees('entity-list', { facts: { entities: [business] } }).at).toBe('choose-business');
    expect(begin().sees('home').sees('entity-list').at).toBe('start-linking');
  });

  it('goes past the linking when RAM says that all is linked, also on a page that nobody knows', () => {
    const journey = begin().sees('home').sees('link-start').sees('link-address');
    expect(journey.at).toBe('confirm-address');
    journey.sees('unknown', { facts: { notices: ['all-businesses-linked'] } });
    expect(journey.at).toBe('open-authorisations');
    expect(guidanceAt(journey).troubles.map(({ said }) => said.key)).toEqual(['trouble_all_linked']);
  });

  it('goes past the linking when the person says so, at each of its steps', () => {
    expect(begin().sees('home').happens(skipped('start-linking')).at).toBe('open-authorisations');
    const further = begin().sees('home').sees('link-start').happens(skipped('continue-linking'));
    expect(further.at).toBe('open-authorisations');
  });

  it('goes on where the person comes back from another website', () => {
    expect(begin().sees('home').sees('link-start').sees('linked').at).toBe('open-authorisations');
  });

  it('goes back with the person', () => {
    const journey = begin().sees('home').sees('link-start').sees('link-address');
    expect(journey.sees('link-start').at).toBe('continue-linking');
    expect(journey.sees('home').at).toBe('start-linking');
    expect(journey.sees('session-ended').at).toBe('sign-in');
    expect(journey.sees('link-address').at).toBe('confirm-address');
  });

  it('takes the software for granted where the create button is there', () => {
    const journey = begin().sees('entity', { facts: { business } });
    journey.sees('credential-list', { facts: { business } });
    expect(journey.at).toBe('start-new-credential');
    expect(journey.stateOf('get-software')).toBe('skipped');
  });

  it('takes the business that is opened last, until the credential is made', () => {
    const other = { name: 'Sunset Bakery Pty Ltd', abn: '11000002568' };
    const journey = begin()
      .sees('entity', { facts: { business } })
      .sees('entity', { facts: { business: other } });
    expect(journey.progress.known.business).toEqual(other);
    journey.sees('create-credential', { opened: true, facts: { business: other } });
    journey.sees('create-credential', { facts: { business: other, notices: ['credential-installed'] } });
    journey.sees('entity', { facts: { business } });
    expect(journey.progress.known.business).toEqual(other);
  });

  it('takes no business from the list of those to link', () => {
    const journey = begin().sees('home').sees('link-businesses', { facts: { business } });
    expect(journey.progress.known).toMatchObject({ business: null, linked: false });
  });
});

describe('a display name that is used already', () => {
  const facts = { business, notices: ['name-already-used'] as const };

  it('is a question in a set-up', () => {
    const journey = begin().sees('create-credential', { opened: true, facts: { business } });
    journey.happens(done('choose-password')).sees('create-credential', { nameField: 'filled', facts });
    expect(journey.at).toBe('enter-display-name');
    expect(guidanceAt(journey).troubles.map(({ said }) => said.key)).toEqual(['trouble_name_taken']);
  });

  it('is no trouble in a renewal', () => {
    const renewal = Renewal.atForm(credential('SUNRISE-PAYROLL', '2026-09-13', 'expired'));
    renewal.happens(done('choose-password')).sees('create-credential', { nameField: 'different', facts });
    expect(renewal.at).toBe('enter-display-name');
    expect(guidanceAt(renewal).troubles).toEqual([]);
  });
});
