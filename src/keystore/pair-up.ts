import type { CheckedCredential } from './report.ts';

type Sides = readonly [CheckedCredential, CheckedCredential];

interface PairedUp {
  readonly pairs: readonly Sides[];
  /** Those without a counterpart, each on its own side. */
  readonly left: readonly (readonly [CheckedCredential, null] | readonly [null, CheckedCredential])[];
}

/** What makes two credentials answer each other, the surest first. A business may have several, so its number alone comes last. */
const likenesses: readonly ((one: CheckedCredential, other: CheckedCredential) => boolean)[] = [
  (one, other) => one.sha1Fingerprint !== null && one.sha1Fingerprint === other.sha1Fingerprint,
  (one, other) => isSameBusiness(one, other) && one.displayName === other.displayName,
  isSameBusiness,
];

/** Pairs the credentials of two files, each at most once; of several that fit, the one that ends last. */
export function pairUp(ones: readonly CheckedCredential[], others: readonly CheckedCredential[]): PairedUp {
  const left = { ones: [...ones], others: others.toSorted(byEnd) };
  const pairs: Sides[] = [];
  for (const alike of likenesses) {
    for (const one of left.ones.toSorted(byEnd)) {
      const other = left.others.find((candidate) => alike(one, candidate));
      if (!other) continue;
      pairs.push([one, other]);
      left.ones.splice(left.ones.indexOf(one), 1);
      left.others.splice(left.others.indexOf(other), 1);
    }
  }
  pairs.sort(([one], [other]) => ones.indexOf(one) - ones.indexOf(other));
  return {
    pairs,
    left: [
      ...left.ones.map((one) => [one, null] as const),
      ...others.filter((other) => left.others.includes(other)).map((other) => [null, other] as const),
    ],
  };
}

function byEnd(one: CheckedCredential, other: CheckedCredential): number {
  return (other.endsAt ?? '').localeCompare(one.endsAt ?? '');
}

function isSameBusiness({ abn }: CheckedCredential, other: CheckedCredential): boolean {
  const plain = abn?.replace(/\s+/g, '');
  return Boolean(plain) && plain === other.abn?.replace(/\s+/g, '');
}
