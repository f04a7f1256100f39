import { describe, expect, test } from 'vitest';
import type { CheckedCredential } from '../../../src/keystore/checked-credential.ts';
import { type ComparedFile, compareKeystores } from '../../../src/keystore/compare-keystores.ts';
import { finding } from '../../../src/keystore/findings.ts';
import { withHistory } from '../../../src/keystore/history.ts';
import type { CalendarDate } from '../../../src/values/calendar-date.ts';
import { sentence } from '../../../src/values/sentence.ts';

const date = (text: string) => text as CalendarDate;

function credential(change: Partial<CheckedCredential> = {}): CheckedCredential {
  const validTo = change.validTo ?? date('2028-11-21');
  return {
    id: 'ABRD:11000002568_Front desk',
    type: 'device',
    displayName: 'Front desk',
    abn: '11000002568',
    legalName: 'Kookaburra Bakery Pty Ltd',
    serialNumber: '1',
    sha1Fingerprint: `of ${validTo} ${change.displayName ?? 'Front desk'} ${change.abn ?? ''}`,
    validFrom: date('2026-11-22'),
    validTo,
    endsAt: `${validTo}T02:00:00.000Z`,
    issuer: null,
    findings: [],
    notes: [],
    verdict: 'good',
    ...change,
  };
}

const fresh = credential();
const old = credential({ validTo: date('2026-09-13') });
const otherBusiness = credential({ abn: '27809366375', legalName: 'Till Shop' });

function file(fileName: string, ...credentials: CheckedCredential[]): ComparedFile {
  return { fileName, report: { kind: 'keystore', notes: [], credentials } };
}

function compare(ones: CheckedCredential[], others: CheckedCredential[]) {
  const { outcome, pairs } = compareKeystores(file('a.xml', ...ones), file('b.xml', ...others));
  return { outcome, told: pairs.map(({ means, detail, todo }) => [means, detail, todo]), pairs };
}

const past = { validTo: date('2026-01-01'), endsAt: '2026-01-01T02:00:00.000Z', sha1Fingerprint: 'past' };

function testPair(
  what: string,
  ones: CheckedCredential[],
  others: CheckedCredential[],
  outcome: string,
  means: string[],
): void {
  test(what, () => {
    const compared = compare(ones, others);
    expect(compared.outcome).toBe(outcome);
    expect(compared.pairs.map((pair) => pair.means.key)).toEqual(means);
  });
}

describe('two keystore files', () => {
  test.each([
    ['old first', [old], [fresh], ['b.xml', 'a.xml']],
    ['new first', [fresh], [old], ['a.xml', 'b.xml']],
  ])('the new one is named, whichever comes first: %s', (_, ones, others, names) => {
    const { outcome, told } = compare(ones, others);
    expect(outcome).toBe('renewed');
    expect(told).toEqual([
      [
        { key: 'keystore_compare_renewed', values: names },
        { key: 'keystore_compare_renewed_detail', values: [{ date: '2028-11-21' }, { date: '2026-09-13' }] },
        { key: 'keystore_compare_renewed_todo' },
      ],
    ]);
  });

  test('a new one with a problem is not to be loaded yet', () => {
    const { told } = compare([old], [credential({ verdict: 'bad' })]);
    expect(told[0]?.[2]).toEqual({ key: 'keystore_compare_renewed_bad' });
  });

  test('a copy is called a copy', () => {
    const { outcome, told } = compare([old], [old]);
    expect(outcome).toBe('same');
    expect(told[0]?.[2]).toMatchObject({ values: [{ date: '2026-09-13' }] });
  });

  test('another display name is told with the difference', () => {
    const { outcome, told } = compare([old], [credential({ displayName: 'Front Desk' })]);
    expect(outcome).toBe('other-name');
    expect(told[0]?.[0]).toMatchObject({ values: ['Front Desk', 'Front desk'] });
    expect(told[0]?.[1]).not.toBeNull();
    expect(told[0]?.[2]).toMatchObject({ values: ['Front desk'] });
  });

  test('two businesses are never put in one another’s place', () => {
    const { outcome, told } = compare([old], [otherBusiness]);
    expect(outcome).toBe('other-business');
    expect(told.map(([, , todo]) => todo)).toEqual([
      { key: 'keystore_compare_other_business_todo' },
      { key: 'keystore_compare_other_business_todo' },
    ]);
  });

  test('the later moment of one day counts', () => {
    const later = credential({ endsAt: '2028-11-21T02:00:01.000Z', sha1Fingerprint: 'later' });
    expect(compare([later], [fresh]).told[0]?.[0]).toMatchObject({ values: ['a.xml', 'b.xml'] });
  });

  test.each([
    ['the same moment', credential({ sha1Fingerprint: 'another' })],
    ['no readable certificate', credential({ endsAt: null, sha1Fingerprint: null })],
  ])('with %s nothing is claimed', (_, other) => {
    expect(compare([fresh], [other]).outcome).toBe('undecided');
  });

  test('what only one of two related files holds would be lost', () => {
    const { outcome, told } = compare([old, otherBusiness], [fresh]);
    expect(outcome).toBe('renewed');
    expect(told[1]).toEqual([
      { key: 'keystore_compare_alone', values: ['a.xml', 'Front desk', 'Till Shop', '27809366375'] },
      null,
      { key: 'keystore_compare_alone_todo' },
    ]);
  });

  test('of several credentials of one business each finds its own', () => {
    const till = credential({ displayName: 'Till' });
    const oldTill = credential({ displayName: 'Till', validTo: date('2026-09-12') });
    const { pairs } = compare([old, oldTill], [till, fresh]);
    expect(pairs.map(({ sides }) => sides)).toEqual([
      [old, fresh],
      [oldTill, till],
    ]);
  });

  test('an ABN with spaces is the same ABN', () => {
    expect(compare([old], [credential({ abn: '11 000 002 568' })]).outcome).toBe('renewed');
  });

  test('credentials without an ABN are nobody’s counterpart', () => {
    const nobody = credential({ abn: null, sha1Fingerprint: null });
    expect(compare([nobody], [credential({ abn: null, sha1Fingerprint: null })]).outcome).toBe(
      'other-business',
    );
  });
});

describe('a file to which RAM has added the renewal', () => {
  testPair('the new one, not a copy', [old], [old, fresh], 'renewed', ['keystore_compare_renewed']);
  testPair('the new one in whatever order', [fresh, old], [old], 'renewed', ['keystore_compare_renewed']);

  const till = credential({ displayName: 'Till' });
  testPair('the new one beside what both hold', [old, till], [old, till, fresh], 'renewed', [
    'keystore_compare_renewed',
    'keystore_compare_carried_over',
  ]);
  testPair(
    'neither, where each has something newer',
    [old, till],
    [fresh, { ...till, ...past }],
    'undecided',
    ['keystore_compare_renewed', 'keystore_compare_renewed'],
  );
});

describe('a copy with a fault is no copy', () => {
  const cutOff = { ...old, findings: [finding('key-unreadable', sentence('keystore_page_title'), null)] };
  testPair('named', [old], [cutOff], 'undecided', ['keystore_compare_damaged']);
  testPair('named, whichever comes first', [cutOff], [old], 'undecided', ['keystore_compare_damaged']);
  testPair('not decided where both are', [cutOff], [cutOff], 'undecided', ['keystore_compare_undecided']);
});

test('two files of many credentials are compared without asking each of one about each of the other', () => {
  let asked = 0;
  const many = (year: number) =>
    Array.from({ length: 200 }, (_, at) => {
      const till = credential({ displayName: `Till ${at} of ${year}`, validTo: date(`${year}-01-01`) });
      const get = () => {
        asked += 1;
        return till.abn;
      };
      return Object.defineProperty({ ...till }, 'abn', { get, enumerable: true });
    });
  const [ones, others] = [many(2027), many(2029)];
  expect(compare(ones, others).pairs).toHaveLength(200);
  withHistory(ones);
  expect(asked).toBeLessThan(400 * 10);
});
