import { inSlices, type Work } from '../../portal/dom/slices.ts';
import { type Snapshot, snapshotOf } from '../../portal/dom/snapshot.ts';
import { recognising } from '../../portal/pages.ts';
import { readingFacts } from '../../portal/read-facts.ts';

/** On a computer four times slower than the one that this was measured on, no task of ours comes near 50 ms. */
const sliceMilliseconds = 8;
/** A page that is not judged in so long is not waited for. */
const longestMilliseconds = 2000;
/** A long page may change while it is read. */
const mostTries = 4;
/** A page that changes all the time, as one with a bar that creeps, is read in one go where so long is enough: between two of its changes. */
const longestSlice = 35;

/** Looks at the page in slices, and tells whether it is still as it was when it was looked at. */
export class Looker {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  #last: Snapshot | null = null;
  #isStale = false;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
  }

  /** The page changed, or may look otherwise: what was seen counts no longer. */
  changed(): void {
    this.#isStale = true;
  }

  /** What was seen last, as long as it is so; null otherwise. */
  get current(): Snapshot | null {
    return this.#isStale ? null : this.#last;
  }

  /** The page as it is now; null where it is too long, or changes too fast, to be judged. What is short is read at once. */
  look(): Snapshot | null | Promise<Snapshot | null> {
    this.#isStale = false;
    const read = this.#read(longestMilliseconds);
    return isPromise(read) ? this.#untilStill(read) : this.#keep(read);
  }

  async #untilStill(first: Promise<Snapshot | null>): Promise<Snapshot | null> {
    const end = performance.now() + longestMilliseconds;
    let snapshot = await first;
    for (let tries = 1; this.#isStale && snapshot !== null; tries++) {
      const left = end - performance.now();
      if (tries >= mostTries || left <= 0 || this.#signal.aborted) return this.#keep(null);
      this.#isStale = false;
      const isLast = tries === mostTries - 1;
      snapshot = await this.#read(left, isLast ? longestSlice : sliceMilliseconds);
    }
    return this.#keep(snapshot);
  }

  #read(whole: number, slice = sliceMilliseconds): Snapshot | null | Promise<Snapshot | null> {
    return inSlices(workOn(this.#document), { slice, whole, signal: this.#signal });
  }

  #keep(snapshot: Snapshot | null): Snapshot | null {
    this.#last = snapshot;
    return snapshot;
  }
}

function* workOn(document: Document): Work<Snapshot> {
  const snapshot = yield* snapshotOf(document);
  yield* readingFacts(yield* recognising(snapshot), snapshot);
  return snapshot;
}

export function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return value instanceof Promise;
}
