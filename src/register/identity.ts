import { sha256 } from '@noble/hashes/sha2.js';

/** As much of a credential as tells it from others. */
export interface Named {
  readonly business: string;
  readonly displayName: string;
  readonly abn?: string | null;
}

/** How names of businesses are compared: letter case and runs of white space make no difference. */
export function plainName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** A display name is another one in other letters or cases (RAM keeps them apart); only white space is evened out. */
export function evenName(name: string): string {
  const known = evened.get(name);
  if (known !== undefined) return known;
  const even = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (evened.size >= mostEvened) evened.clear();
  evened.set(name, even);
  return even;
}

/** Where 1,000 entries meet 1,000 others each name is evened out a thousand times. */
const evened = new Map<string, string>();
const mostEvened = 10_000;

/** Two ABNs decide whether it is the same business; where one is not known, the name does. */
export function isSameCredential(one: Named, other: Named): boolean {
  if (evenName(one.displayName) !== evenName(other.displayName)) return false;
  return one.abn && other.abn ? one.abn === other.abn : plainName(one.business) === plainName(other.business);
}

/**
 * The id of a new entry: a hash, so that a calendar entry or the mark of a forgotten one names nobody. The moment is in it because what was
 * forgotten stays so: who remembers the credential again gets another id.
 */
export function newId({ business, displayName, abn }: Named, now: number, taken: Taken): string {
  return freeId([business, displayName, abn ?? null, now], taken);
}

/**
 * The id of an entry for the new credential of the journey `run`: the same at any moment, so that a calendar knows it before the register
 * does.
 */
export function idFromJourney(run: string, { displayName }: Named, taken: Taken): string {
  return freeId([run, evenName(displayName)], taken);
}

type Taken = (id: string) => boolean;

function freeId(names: readonly unknown[], taken: Taken): string {
  for (let attempt = 0; ; attempt += 1) {
    const hash = sha256(new TextEncoder().encode(JSON.stringify([...names, attempt]))).slice(0, 12);
    const id = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    if (!taken(id)) return id;
  }
}
