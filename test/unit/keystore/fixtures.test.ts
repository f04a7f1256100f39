import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkKeystore } from '../../../src/keystore/check-keystore.ts';
import { severityOf, verdictOf } from '../../../src/keystore/findings.ts';
import { type Refusal, refusals } from '../../../src/keystore/refusals.ts';
import { fixtures, type MadeFixture, makeFixtures } from '../../fixtures/all-fixtures.ts';
import { Setting } from '../../fixtures/setting.ts';

const now = new Date('2026-11-23T02:00:00Z');
const seed = 20_261_123;
let made: ReadonlyMap<string, MadeFixture>;

beforeAll(async () => {
  made = new Map((await makeFixtures({ seed, now })).map((fixture) => [fixture.name, fixture]));
});

describe('every case finds exactly what it should', () => {
  test.each(fixtures)('$name', async ({ name, password, expect: expected }) => {
    const bytes = made.get(name)?.bytes ?? new Uint8Array();
    const report = await checkKeystore(bytes, { now, ...(password === undefined ? {} : { password }) });
    if ('refusal' in expected) {
      expect(report).toMatchObject({ kind: 'refused', refusal: expected.refusal });
      return;
    }
    if ('otherKind' in expected) {
      expect(report).toMatchObject({ kind: 'other-file', otherKind: expected.otherKind });
      return;
    }
    if (report.kind !== 'keystore') throw new Error(`not read: ${JSON.stringify(report)}`);
    const found = report.credentials.map(({ findings }) => findings.map(({ id }) => id).toSorted());
    expect(found).toEqual(expected.map(({ findings }) => findings.toSorted()));
    for (const [at, { notes = [], findings: _, ...facts }] of expected.entries()) {
      const credential = report.credentials[at];
      expect(credential).toMatchObject(facts);
      expect(credential?.verdict).toBe(verdictOf(credential?.findings ?? []));
      expect(credential?.notes.map(({ id }) => id)).toEqual(expect.arrayContaining([...notes]));
    }
  });
});

describe('the fixtures', () => {
  test('have names of their own', () => {
    expect(made.size).toBe(fixtures.length);
  });

  test('provoke every finding and every refusal', () => {
    const expected = fixtures.map((fixture) => fixture.expect);
    const findings = expected.flatMap((one) =>
      !Array.isArray(one) ? [] : one.flatMap((each) => each.findings),
    );
    const refused = expected.flatMap((one) => ('refusal' in one ? [one.refusal] : []));
    expect(new Set(findings)).toEqual(new Set(Object.keys(severityOf)));
    // No file should meet with these two; they are for a worker that hangs or breaks.
    const ofWorkers: readonly Refusal[] = ['took-too-long', 'unreadable'];
    expect(new Set([...refused, ...ofWorkers])).toEqual(new Set(refusals));
  });

  test('are the same for the same seed, and others for another one', async () => {
    const again = await makeFixtures({ seed, now });
    expect(digestOf(again)).toBe(digestOf([...made.values()]));
    const [first] = fixtures;
    const other = await first?.make(await Setting.make({ seed: seed + 1, now }));
    expect(other).toBeTypeOf('string');
    expect(other).not.toBe(new TextDecoder().decode(again[0]?.bytes));
  });
});

function digestOf(all: readonly MadeFixture[]): string {
  const hash = createHash('sha256');
  for (const { bytes } of all) hash.update(bytes);
  return hash.digest('hex');
}
