import type { When } from './change.ts';
import { CredentialIndex } from './credential-index.ts';
import type { Register, RegisterEntry } from './entry.ts';
import { type FoundCredential, newEntry, updated } from './remember.ts';

/** Remembers many credentials one after the other: the same as `remember` of each, in the time of one look at the register. */
export class Remembering {
  /** The ids of all that was named. */
  readonly named = new Set<string>();
  readonly #start: Register;
  readonly #when: When;
  readonly #entries: CredentialIndex<RegisterEntry>;
  readonly #taken: Set<string>;
  #isChanged = false;

  constructor(start: Register, when: When) {
    this.#start = start;
    this.#when = when;
    this.#entries = new CredentialIndex(start.entries);
    this.#taken = new Set([...start.entries, ...start.forgotten].map(({ id }) => id));
  }

  /** @param run as for `remember`. */
  remember(found: FoundCredential, run?: string): void {
    const at = this.#entries.find(found);
    const known = this.#entries.items[at];
    const entry = known
      ? updated(known, found, this.#when)
      : newEntry(found, this.#when, (id) => this.#taken.has(id), run);
    this.named.add(entry.id);
    if (entry === known) return;
    this.#isChanged = true;
    this.#taken.add(entry.id);
    this.#entries.put(entry, known ? at : undefined);
  }

  get register(): Register {
    return this.#isChanged ? { ...this.#start, entries: [...this.#entries.items] } : this.#start;
  }
}
