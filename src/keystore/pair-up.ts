import { groupBy } from '../values/group-by.ts';
import type { CheckedCredential } from './checked-credential.ts';

type Sides = readonly [CheckedCredential, CheckedCredential];

interface PairedUp {
  readonly pairs: readonly Sides[];
  /** Those without a counterpart, each on its own side. */
  readonly left: readonly (readonly [CheckedCredential, null] | readonly [null, CheckedCredential])[];
}

/** What two credentials that answer each other have the same, the surest first. A business may have several, so its number alone comes last. */
const likenesses: readonly ((credential: CheckedCredential) => string | null)[] = [
  nameInBusiness,
  ({ sha1Fingerprint }) => sha1Fingerprint,
  businessOf,
];

/**
 * Pairs the credentials of two files, each at most once. Of those of one business and name in one file, the one that ends last speaks for
 * the file: RAM may add a renewal to a file beside the old credential, which is history then.
 */
export function pairUp(ones: readonly CheckedCredential[], others: readonly CheckedCredential[]): PairedUp {
  const counterparts = new Map<CheckedCredential, CheckedCredential>();
  const [latest, latestOthers] = [latestOfEach(ones), latestOfEach(others)];
  const taken = new Set<CheckedCredential>();
  for (const likeness of likenesses) {
    const free = latestOthers.filter((other) => !taken.has(other));
    const waiting = new Map([...groupBy(free, likeness)].map(([like, those]) => [like, those.values()]));
    for (const one of latest) {
      const like = counterparts.has(one) ? null : likeness(one);
      const other = like === null ? undefined : waiting.get(like)?.next().value;
      if (!other) continue;
      counterparts.set(one, other);
      taken.add(other);
    }
  }
  const [lonely, lonelyOthers] = [new Set(latest), new Set(latestOthers)];
  return {
    pairs: ones.flatMap((one): Sides[] => {
      const other = counterparts.get(one);
      return other ? [[one, other]] : [];
    }),
    left: [
      ...ones.flatMap((one) => (lonely.has(one) && !counterparts.has(one) ? [[one, null] as const] : [])),
      ...others.flatMap((other) =>
        lonelyOthers.has(other) && !taken.has(other) ? [[null, other] as const] : [],
      ),
    ],
  };
}

function latestOfEach(credentials: readonly CheckedCredential[]): readonly CheckedCredential[] {
  const seen = new Set<string>();
  return latestFirst(credentials).filter((credential) => {
    const name = nameInBusiness(credential);
    if (name === null) return true;
    const isLatest = !seen.has(name);
    seen.add(name);
    return isLatest;
  });
}

/** In the order of their ends. These are compared letter by letter: by the rules of a language that takes a hundred times as long. */
export function latestFirst(credentials: readonly CheckedCredential[]): readonly CheckedCredential[] {
  const end = ({ endsAt }: CheckedCredential) => endsAt ?? '';
  return credentials.toSorted((one, other) => Number(end(one) < end(other)) - Number(end(one) > end(other)));
}

/** The same of two credentials of one business and with one name: one of them takes the other's place in software. Null for no business. */
export function nameInBusiness(credential: CheckedCredential): string | null {
  const business = businessOf(credential);
  return business === null ? null : JSON.stringify([business, credential.displayName]);
}

function businessOf({ abn }: CheckedCredential): string | null {
  return abn?.replace(/\s+/g, '') || null;
}
