import { describe, expect, test } from 'vitest';
import type { CheckedCredential } from '../../../src/keystore/checked-credential.ts';
import { type FindingId, finding, verdictOf } from '../../../src/keystore/findings.ts';
import { judgeForJourney, type KnownForKeystore } from '../../../src/keystore/judge-for-journey.ts';
import type { CalendarDate } from '../../../src/values/calendar-date.ts';
import { sentence } from '../../../src/values/sentence.ts';

const date = (text: string) => text as CalendarDate;

const known: KnownForKeystore = {
  run: 'a-run',
  journey: 'renew',
  business: { name: 'Kookaburra Bakery Pty Ltd', abn: '11000002568' },
  displayName: 'Front desk',
  oldValidTo: date('2026-09-13'),
};

function credential(change: Partial<CheckedCredential> = {}, ...found: FindingId[]): CheckedCredential {
  const findings = found.map((id) => finding(id, sentence('keystore_page_title'), null));
  return {
    id: 'ABRD:11000002568_Front desk',
    type: 'device',
    displayName: 'Front desk',
    abn: '11000002568',
    legalName: 'Kookaburra Bakery Pty Ltd',
    serialNumber: '1',
    sha1Fingerprint: null,
    validFrom: date('2026-11-22'),
    validTo: date('2028-11-21'),
    endsAt: '2028-11-21T02:00:00.000Z',
    issuer: null,
    notes: [],
    findings,
    verdict: verdictOf(findings),
    ...change,
  };
}

function outcomeOf(credentials: CheckedCredential[], what: KnownForKeystore | null = known) {
  return judgeForJourney({ kind: 'keystore', notes: [], credentials }, what);
}

const old = { validTo: date('2026-09-13') };
const otherBusiness = { abn: '27809366375' };

describe('what a file means for the journey', () => {
  test.each([
    ['the new one', credential(), 'right'],
    ['the new one, opened', credential({}, 'password-opens', 'key-matches'), 'right'],
    ['the new one with a warning', credential({}, 'chain-incomplete'), 'right'],
    ['the old one, expired', credential(old, 'expired'), 'old-one'],
    ['the old one, still valid', credential(old), 'old-one'],
    ['another business', credential(otherBusiness), 'other-business'],
    ['another business, expired', credential({ ...otherBusiness, ...old }, 'expired'), 'other-business'],
    ['another name', credential({ displayName: 'Back office' }), 'other-name'],
    ['another capital letter', credential({ displayName: 'Front Desk' }), 'other-name'],
    ['a space behind the name', credential({ displayName: 'Front desk ' }), 'other-name'],
    ['a wrong password', credential({}, 'password-wrong'), 'bad'],
    ['a wrong checksum', credential({}, 'integrity-mismatch'), 'bad'],
  ])('%s', (_, one, outcome) => {
    expect(outcomeOf([one])?.outcome).toBe(outcome);
  });

  test('the date is said in words', () => {
    expect(outcomeOf([credential()])?.means).toEqual(
      sentence('keystore_outcome_right', { date: date('2028-11-21') }),
    );
  });

  test('what differs in the name is said', () => {
    const outcome = outcomeOf([credential({ displayName: 'Front Desk' })]);
    expect(outcome?.detail).toEqual(sentence('name_differs_case', 'D', 'd', '7'));
  });

  test('among several, the newest of the right business and name is meant', () => {
    const meant = credential();
    const others = [
      credential(old, 'expired'),
      credential({ displayName: 'Till' }),
      credential(otherBusiness),
    ];
    expect(outcomeOf([...others, meant])?.credential).toBe(meant);
    expect(outcomeOf([meant, ...others])?.credential).toBe(meant);
  });

  test('what the journey does not know is not claimed', () => {
    const noAbn = { ...known, business: { name: 'Kookaburra Bakery', abn: null } };
    expect(outcomeOf([credential()], noAbn)?.means.key).toBe('keystore_outcome_right_name');
    expect(outcomeOf([credential()], { ...known, displayName: null })?.means.key).toBe(
      'keystore_outcome_right_business',
    );
    const nothing = {
      run: 'a-run',
      journey: 'set-up',
      business: null,
      displayName: null,
      oldValidTo: null,
    } as const;
    expect(outcomeOf([credential()], nothing)?.outcome).toBe('nothing-to-compare');
    expect(outcomeOf([credential()], null)?.outcome).toBe('nothing-to-compare');
  });

  test('a file that is not read means nothing', () => {
    const means = sentence('keystore_refusal_empty');
    expect(judgeForJourney({ kind: 'refused', refusal: 'empty', means, todo: means }, known)).toBeNull();
  });
});
