import { describe, expect, it } from 'vitest';
import { guidanceInTab } from '../../../src/journey/guide/guidance-in-tab.ts';
import { runOfDownload } from '../../../src/journey/under-way/run-of-download.ts';
import { happen, open, start, startAgain, stop } from '../../../src/journey/under-way/runs.ts';
import { chooseInTab, closeTab, seeInTab, turnToTab } from '../../../src/journey/under-way/tabs.ts';
import { nothingUnderWay, runNamed, type UnderWay } from '../../../src/journey/under-way/under-way.ts';
import type { PageId } from '../../../src/portal/ids.ts';
import type { Business } from '../../../src/portal/sighting.ts';
import { business as bakery, credential, sighting, today } from './a-portal.ts';

const garage: Business = { name: 'Sunrise Garage Pty Ltd', abn: '11000002568' };
const around = { computer: 'windows', browser: 'chrome' } as const;
const later = { id: 7, began: '2026-11-23T02:00:00.000Z' };
const old = credential('SUNRISE-PAYROLL', '2026-09-13', 'expired');

/** Journeys under way, in a form in which a test can be read from top to bottom. */
class Office {
  underWay: UnderWay = nothingUnderWay;

  starts(run: string, journey: 'renew' | 'set-up' = 'renew'): this {
    this.underWay = start(this.underWay, journey, new Date('2026-11-23T01:00:00Z'), run);
    return this;
  }

  sees(tab: number, page: PageId, business: Business | null = null, isLookedAt = true): this {
    const details = page === 'credential-details' ? old : null;
    const seen = sighting(page, { facts: { business, details } });
    this.underWay = seeInTab(this.underWay, tab, seen, isLookedAt, today);
    return this;
  }

  /** The portal says there that a credential is installed, and the person ticks the box. */
  hears(tab: number, page: PageId, business: Business | null): this {
    const seen = sighting(page, {
      attended: 'accept-terms',
      termsAccepted: true,
      facts: { business, notices: ['credential-installed'] },
    });
    this.underWay = seeInTab(this.underWay, tab, seen, true, today);
    return this;
  }

  does(change: (underWay: UnderWay) => UnderWay): this {
    this.underWay = change(this.underWay);
    return this;
  }

  in(tab: number) {
    return guidanceInTab(this.underWay, tab, today, around);
  }

  /** One renewal for the bakery, whose old credential was looked at, in tab 1. */
  static withBakery(): Office {
    return new Office().starts('bakery').sees(1, 'credential-details', bakery);
  }
}

describe('the journey of a page', () => {
  it('is the only one there is', () => {
    const office = Office.withBakery().sees(1, 'entity', garage);
    expect(office.in(1)?.run).toBe('bakery');
    // It is about another business, and the page is offered a journey of its own.
    expect(office.in(1)?.wayBack.key).toBe('way_back_other_business');
    expect(office.in(1)?.ask.map(({ run }) => run)).toEqual([null]);
  });

  it('is the one about the business that is open, whichever was open before', () => {
    const office = Office.withBakery().starts('garage').sees(1, 'home').sees(1, 'entity', garage);
    expect(office.underWay.open).toBe('garage');
    expect(runNamed(office.underWay, 'garage')?.known.business).toEqual(garage);
    office.sees(1, 'credential-details', bakery);
    expect(office.underWay.open).toBe('bakery');
    expect(runNamed(office.underWay, 'garage')?.known.business).toEqual(garage);
    office.sees(2, 'entity', { name: garage.name, abn: null });
    expect(office.underWay.open).toBe('garage');
  });

  it('is the one the tab was at, on a page of no business', () => {
    const office = Office.withBakery().starts('garage').sees(1, 'entity', garage);
    office.sees(2, 'credential-details', bakery).sees(1, 'home').sees(2, 'home');
    expect([office.in(1)?.run, office.in(2)?.run]).toEqual(['garage', 'bakery']);
  });

  it('is asked for where a new journey could be about the same business, and the answer is kept', () => {
    const office = Office.withBakery().starts('second').sees(1, 'credential-details', bakery);
    const before = runNamed(office.underWay, 'second');
    expect(office.in(1)?.ask.map(({ run }) => run)).toEqual(['bakery', 'second']);
    expect(office.in(1)?.targets).toEqual({});
    // While it is not known, the page counts for neither.
    expect(before?.seen).toBeNull();
    office.does((underWay) => chooseInTab(underWay, 1, 'second')).sees(1, 'credential-details', bakery);
    expect(office.in(1)).toMatchObject({ run: 'second', ask: [] });
    expect(runNamed(office.underWay, 'second')?.known.oldCredential).toEqual(old);
    expect(office.sees(1, 'credential-list', bakery).in(1)?.ask).toEqual([]);
  });

  it('is asked for where the tab was at one business and a new journey waits for its own', () => {
    const office = Office.withBakery()
      .starts('new')
      .does((underWay) => open(underWay, 'bakery'));
    office.sees(1, 'entity', garage);
    expect(office.in(1)?.ask.map(({ run }) => run)).toEqual(['new', 'bakery']);
  });

  it('is none that is finished', () => {
    const office = Office.withBakery()
      .starts('second')
      .does((underWay) => ({
        ...underWay,
        journeys: underWay.journeys.map((one) =>
          one.run === 'bakery' ? { ...one, states: allDone() } : one,
        ),
      }));
    office.sees(1, 'credential-details', bakery);
    expect(office.in(1)).toMatchObject({ run: 'second', ask: [] });
  });
});

describe('two tabs', () => {
  it('are each guided by what they show themselves', () => {
    const office = Office.withBakery().sees(2, 'home');
    expect(office.in(1)?.step).toBe('check-valid-to');
    expect(office.in(2)?.step).toBe('open-authorisations');
  });

  it('of which one is in the background: it is guided, and leads nothing', () => {
    const office = Office.withBakery();
    const { journeys } = office.underWay;
    office.sees(2, 'home', null, false);
    expect(office.underWay.journeys).toBe(journeys);
    expect(office.in(2)?.step).toBe('open-authorisations');
  });

  it('do not take each other’s clicks', () => {
    const office = Office.withBakery().sees(2, 'home');
    const done = { kind: 'step-done', step: 'check-valid-to' } as const;
    office.does((underWay) => happen(underWay, 'bakery', done, today, 1));
    expect(runNamed(office.underWay, 'bakery')?.states['check-valid-to']).toBe('done');
  });

  it('lead the journey when the person turns to them', () => {
    const office = Office.withBakery()
      .sees(2, 'home')
      .does((underWay) => turnToTab(underWay, 1, today));
    expect(runNamed(office.underWay, 'bakery')?.seen?.page).toBe('credential-details');
    expect(turnToTab(office.underWay, 3, today)).toBe(office.underWay);
  });

  it('tell in the background what counts when the person turns to them', () => {
    const office = Office.withBakery().sees(2, 'home').sees(1, 'credential-list', bakery, false);
    expect(runNamed(office.underWay, 'bakery')?.states['check-valid-to']).toBeUndefined();
    office.does((underWay) => turnToTab(underWay, 1, today));
    expect(runNamed(office.underWay, 'bakery')?.states['check-valid-to']).toBe('done');
  });

  it('show nothing that was seen for another journey', () => {
    const office = Office.withBakery().starts('second').sees(1, 'unknown');
    expect(Object.keys(runNamed(office.underWay, 'second')?.states ?? {})).toEqual(['open-ram']);
  });

  it('are forgotten when they are closed', () => {
    const office = Office.withBakery().does((underWay) => closeTab(underWay, 1));
    expect(office.underWay.tabs).toEqual({});
  });
});

describe('several journeys', () => {
  it('start again, stop and open one by one', () => {
    const office = Office.withBakery().starts('garage', 'set-up');
    office.does((underWay) => open(underWay, 'bakery'));
    expect(office.underWay.open).toBe('bakery');
    office.does((underWay) => startAgain(underWay, 'bakery', new Date()));
    expect(runNamed(office.underWay, 'bakery')).toMatchObject({ journey: 'renew', states: {} });
    office.does((underWay) => stop(underWay, 'bakery'));
    expect(office.underWay).toMatchObject({
      open: 'garage',
      journeys: [{ run: 'garage', journey: 'set-up' }],
    });
    expect(office.does((underWay) => stop(underWay, 'garage')).underWay).toEqual(nothingUnderWay);
  });

  it('take nothing of a journey that is no longer there', () => {
    const office = Office.withBakery();
    const { underWay } = office;
    expect(happen(underWay, 'gone', { kind: 'undone' }, today)).toBe(underWay);
    expect(open(underWay, 'gone')).toBe(underWay);
    expect(chooseInTab(underWay, 1, 'gone')).toBe(underWay);
  });

  it('get a keystore file where the form was last seen', () => {
    const office = Office.withBakery().starts('garage').sees(1, 'entity', garage);
    office.sees(1, 'create-credential', garage).does((underWay) => open(underWay, 'bakery'));
    expect(runOfDownload(office.underWay, later)).toBe('garage');
    expect(runOfDownload(Office.withBakery().underWay, later)).toBe('bakery');
    expect(runOfDownload(nothingUnderWay, later)).toBeNull();
  });

  it('take nothing from the form of a business that is none of theirs', () => {
    const office = Office.withBakery().sees(1, 'create-credential', garage);
    expect(office.in(1)?.displayName).toBeNull();
    expect(runOfDownload(office.underWay, later)).toBeNull();
    office.sees(2, 'create-credential', bakery);
    expect(office.in(2)?.displayName).toBe(old.displayName);
    expect(runOfDownload(office.underWay, later)).toBe('bakery');
    const states = runNamed(office.underWay, 'bakery')?.states;
    office.sees(1, 'create-credential', garage).hears(1, 'create-credential', garage);
    expect(runNamed(office.underWay, 'bakery')?.states).toEqual(states);
    office.hears(1, 'credential-list', null).hears(1, 'unknown', null);
    expect(runNamed(office.underWay, 'bakery')?.known.handedOver).toBeNull();
  });

  it('warn by the name of none while it is asked whose form this is', () => {
    const office = Office.withBakery().starts('second').sees(2, 'credential-details');
    expect(office.in(2)?.displayName).toBe(old.displayName);
    office.sees(2, 'create-credential', bakery);
    expect(office.in(2)?.ask).toHaveLength(2);
    expect(office.in(2)?.displayName).toBeNull();
  });

  it('leave a file alone that was there before them', () => {
    const { underWay } = Office.withBakery().sees(1, 'create-credential', bakery);
    expect(runOfDownload(underWay, later)).toBe('bakery');
    expect(runOfDownload(underWay, { id: 7, began: '2026-01-01T00:00:00.000Z' })).toBeNull();
  });

  it('keep the file that one of them has, whichever is open', () => {
    const office = Office.withBakery().starts('garage');
    const handedOver = {
      how: 'download',
      path: '/tmp/keystore-new.xml',
      downloadId: 7,
      renamed: false,
    } as const;
    const saved = happen(office.underWay, 'bakery', { kind: 'keystore-saved', handedOver }, today);
    expect(saved.open).toBe('garage');
    expect(runOfDownload(saved, later)).toBe('bakery');
  });
});

function allDone() {
  return Object.fromEntries(
    [
      'open-ram',
      'sign-in',
      'open-authorisations',
      'choose-business',
      'open-credentials',
      'open-old-credential',
      'check-valid-to',
      'set-old-keystore-aside',
      'back-to-list',
      'start-new-credential',
      'choose-password',
      'enter-display-name',
      'accept-terms',
      'download',
      'check-keystore',
      'load-into-software',
      'revoke-old',
      'remember-expiry',
    ].map((step) => [step, 'done' as const]),
  );
}

describe('a tab without the session', () => {
  it('takes back nothing that another one proved, and is sent there', () => {
    const office = Office.withBakery().sees(2, 'sign-in');
    expect(runNamed(office.underWay, 'bakery')?.seen?.page).toBe('credential-details');
    expect(office.in(1)?.step).toBe('check-valid-to');
    expect(office.in(2)).toMatchObject({
      step: 'check-valid-to',
      targets: {},
      wayBack: { key: 'way_back_other_tab' },
    });
    office.does((underWay) => turnToTab(underWay, 2, today));
    expect(runNamed(office.underWay, 'bakery')?.seen?.page).toBe('credential-details');
    office.does((underWay) =>
      happen(underWay, 'bakery', { kind: 'step-done', step: 'check-valid-to' }, today, 2),
    );
    expect(runNamed(office.underWay, 'bakery')?.seen?.page).toBe('credential-details');
    office.sees(2, 'unknown');
    expect(runNamed(office.underWay, 'bakery')?.seen?.page).not.toBe('sign-in');
  });

  it.each([
    ['looked at', true],
    ['in the background', false],
  ])('takes nothing back either while the other one, %s, cannot be judged', (_, isLookedAt) => {
    const office = Office.withBakery().sees(1, 'unknown', null, isLookedAt).sees(2, 'sign-in');
    expect(runNamed(office.underWay, 'bakery')?.seen?.page).not.toBe('sign-in');
    expect(office.in(2)?.wayBack).toMatchObject({ key: 'way_back_other_tab' });
    expect(office.in(2)?.step).toBe(office.in(1)?.step);
    expect(office.in(1)?.step).not.toBe('sign-in');
  });

  it('takes nothing back of a journey that was turned to just now', () => {
    const office = Office.withBakery().does((underWay) => open(underWay, 'bakery'));
    office.sees(2, 'sign-in');
    expect(office.in(2)?.wayBack).toMatchObject({ key: 'way_back_other_tab' });
  });

  it('takes nothing back where it was seen before the one with the session told again', () => {
    const office = Office.withBakery().does((underWay) => closeTab(underWay, 1));
    office.sees(2, 'sign-in').sees(1, 'credential-details', bakery, false);
    expect(office.in(2)).toMatchObject({ step: 'check-valid-to', wayBack: { key: 'way_back_other_tab' } });
    expect(runNamed(office.underWay, 'bakery')?.seen?.page).toBe('credential-details');
  });

  it('leads when the other one signed out', () => {
    const office = Office.withBakery().sees(1, 'sign-in').sees(2, 'sign-in');
    expect(office.in(2)?.step).toBe('sign-in');
  });

  it('leads when the person signs in there, or when no other tab is signed in', () => {
    const signedIn = Office.withBakery().sees(2, 'sign-in').sees(2, 'home');
    expect(signedIn.in(2)?.step).toBe('open-authorisations');
    const alone = Office.withBakery()
      .does((underWay) => closeTab(underWay, 1))
      .sees(2, 'sign-in');
    expect(alone.in(2)?.step).toBe('sign-in');
  });

  it('is not one whose own session ended', () => {
    const office = new Office().starts('bakery').sees(1, 'entity', bakery).sees(2, 'entity', bakery);
    office.sees(1, 'session-ended');
    expect(office.in(1)?.step).toBe('sign-in');
  });
});
