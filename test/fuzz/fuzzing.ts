import fc from 'fast-check';
import type { KeystoreReport } from '../../src/keystore/report.ts';
import { makeFixtures } from '../fixtures/all-fixtures.ts';
import { password as rightPassword } from '../fixtures/setting.ts';
import { judge, now } from './judge.ts';
import { mutate } from './mutate.ts';
import { type FuzzCase, fuzzCase } from './mutation.ts';

const passwords = { none: '', right: rightPassword, wrong: 'Wrong-Horse99' } as const;
/** Bytes. Bigger files would take the time of a hundred small ones and show the same. */
const biggest = 40_000;

export interface Fuzzing {
  readonly runs: number;
  readonly seed: number;
  /** Takes up one case that failed before, in fast-check's words. */
  readonly path?: string;
  /** Told before each file is checked. */
  readonly before?: (bytes: Uint8Array) => void;
  /** Told of each credential that is checked: what tells of progress does not hang. */
  readonly progress?: () => void;
  /** Told after it. */
  readonly after?: (report: KeystoreReport) => void;
}

export interface Failure {
  readonly what: string;
  readonly seed: number;
  readonly path: string;
  /** The smallest file found that shows it. */
  readonly bytes: Uint8Array;
}

/** Checks mutated files until one shows a fault; null when none does. */
export async function fuzz({ runs, seed, path, before, progress, after }: Fuzzing): Promise<Failure | null> {
  const files = (await makeFixtures({ seed: 1, now }))
    .map(({ bytes }) => bytes)
    .filter(({ length }) => length < biggest);
  const property = fc.asyncProperty(fuzzCase, async (one) => {
    const bytes = fileOf(one, files);
    before?.(bytes);
    const report = await judge(bytes, passwords[one.password], one.password === 'right', () => progress?.());
    after?.(report);
  });
  const details = await fc.check(property, { numRuns: runs, seed, ...(path === undefined ? {} : { path }) });
  if (!details.failed) return null;
  const [smallest] = details.counterexample ?? [];
  return {
    what: String(details.errorInstance ?? 'interrupted'),
    seed: details.seed,
    path: details.counterexamplePath ?? '',
    bytes: smallest ? fileOf(smallest, files) : new Uint8Array(),
  };
}

function fileOf({ file, mutations }: FuzzCase, files: readonly Uint8Array[]): Uint8Array {
  const base = files[file % files.length] ?? new Uint8Array();
  // Those that swell come last: to look for elements and base64 in megabytes would take the time of a hundred files.
  const inOrder = [
    ...mutations.filter(({ kind }) => kind !== 'swell'),
    ...mutations.filter(({ kind }) => kind === 'swell'),
  ];
  return inOrder.reduce((bytes, mutation) => mutate(bytes, mutation, files), base);
}
