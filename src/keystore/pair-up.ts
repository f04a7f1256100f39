import type { CheckedCredential } from './checked-credential.ts';

type Sides = readonly [CheckedCredential, CheckedCredential];

interface PairedUp {
  readonly pairs: readonly Sides[];
  /** Those without a counterpart, each on its own side. */
  readonly left: readonly (readonly [CheckedCredential, null] | readonly [null, CheckedCredential])[];
}

/** What makes two credentials answer each other, the surest first. A business may have several, so its number alone comes last. */
const likenesses: readonly ((one: CheckedCredential, other: CheckedCredential) => boolean)[] = [
  isSameCredential,
  (one, other) => one.sha1Fingerprint !== null && one.sha1Fingerprint === other.sha1Fingerprint,
  isSameBusiness,
];

/**
 * Pairs the credentials of two files, each at most once. Of those of one business and name in one file, the one that ends last speaks for
 * the file: RAM may add a renewal to a file beside the old credential, which is history then.
 */
export function pairUp(ones: readonly CheckedCredential[], others: readonly CheckedCredential[]): PairedUp {
  const left = { ones: latestOfEach(ones), others: latestOfEach(others) };
  const pairs: Sides[] = [];
  for (const alike of likenesses) {
    for (const one of [...left.ones]) {
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
      ...ones.filter((one) => left.ones.includes(one)).map((one) => [one, null] as const),
      ...others.filter((other) => left.others.includes(other)).map((other) => [null, other] as const),
    ],
  };
}

/** The latest first. */
function latestOfEach(credentials: readonly CheckedCredential[]): CheckedCredential[] {
  const byEnd = credentials.toSorted((one, other) => (other.endsAt ?? '').localeCompare(one.endsAt ?? ''));
  return byEnd.filter((one, at) => !byEnd.slice(0, at).some((later) => isSameCredential(one, later)));
}

/** Of one business and with one name: one of them takes the other's place in software. */
export function isSameCredential(one: CheckedCredential, other: CheckedCredential): boolean {
  return isSameBusiness(one, other) && one.displayName === other.displayName;
}

function isSameBusiness({ abn }: CheckedCredential, other: CheckedCredential): boolean {
  const plain = abn?.replace(/\s+/g, '');
  return Boolean(plain) && plain === other.abn?.replace(/\s+/g, '');
}
