import { describe, expect, it } from 'vitest';
import { type BrowserName, browserOf } from '../../../../src/journey/computer/environment.ts';
import { guidanceFor } from '../../../../src/journey/guide/guidance.ts';
import { journeys } from '../../../../src/journey/journeys.ts';
import { type Trouble, troubles } from '../../../../src/journey/trouble/trouble.ts';
import { business, credential, Renewal, today } from '../a-portal.ts';

const all: readonly [string, Trouble][] = Object.entries(troubles);

function troubleAt({ progress }: Renewal, browser: BrowserName = 'chrome') {
  const guidance = guidanceFor(progress, today, { computer: 'windows', browser });
  const keys = (said: typeof guidance extends null ? never : NonNullable<typeof guidance>['troubles']) =>
    said.map((one) => one.said.key);
  return { now: keys(guidance?.troubles ?? []), listed: keys(guidance?.expected ?? []) };
}

describe('known trouble', () => {
  it.each(all)('%s is declared by a step, and can be shown', (_, trouble) => {
    const steps = Object.values(journeys).flat();
    expect(steps.some(({ trouble: declared }) => declared?.includes(trouble))).toBe(true);
    expect(trouble.when ?? trouble.title).toBeDefined();
  });

  it('is listed under its title until it happens, and then it is a warning', () => {
    const journey = new Renewal('set-up').sees('home').sees('link-start');
    expect(troubleAt(journey).listed).toContain('trouble_identity');
    journey.sees('link-start', { facts: { notices: ['identity-too-low'] } });
    expect(troubleAt(journey).now).toEqual(['trouble_identity']);
    expect(troubleAt(journey).listed).not.toContain('trouble_identity');
  });

  it('is told of on a page that nobody knows', () => {
    const journey = new Renewal('set-up').sees('home').sees('link-start');
    journey.sees('unknown', { facts: { notices: ['no-business-found'] } });
    expect(journey.at).toBe('continue-linking');
    expect(troubleAt(journey).now).toEqual(['trouble_no_business']);
  });

  it('of Edge and Safari is told where the browser matters', () => {
    expect(troubleAt(new Renewal(), 'edge').now).toEqual(['trouble_browser']);
    expect(troubleAt(new Renewal(), 'other').now).toEqual(['trouble_browser']);
    expect(troubleAt(new Renewal(), 'firefox').now).toEqual([]);
  });

  it('of a suspended credential is told in the list and in its details', () => {
    const suspended = credential('SUNRISE-PAYROLL', '2027-01-20', 'suspended');
    const list = new Renewal().sees('credential-list', { facts: { business, credentials: [suspended] } });
    // In the list it may be any row's: there it is for those who look for it.
    expect(troubleAt(list).now).toEqual([]);
    expect(troubleAt(list).listed).toContain('trouble_suspended_in_list');
    expect(troubleAt(Renewal.atDetails(suspended)).now).toEqual(['trouble_suspended']);
  });
});

describe('the browser', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
  it.each([
    ['chrome', `${windows} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36`],
    [
      'chrome',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/146.0.0.0 Safari/537.36',
    ],
    [
      'edge',
      `${windows} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36 Edg/146.0.0.0`,
    ],
    ['firefox', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:147.0) Gecko/20100101 Firefox/147.0'],
    [
      'other',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    ],
    [
      'other',
      `${windows} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36 OPR/130.0.0.0`,
    ],
  ])('is %s: %s', (name, userAgent) => {
    expect(browserOf(userAgent)).toBe(name);
  });
});
