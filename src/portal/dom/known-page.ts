import { KeptReading } from './kept-reading.ts';
import { type Look, lookThrough } from './look.ts';
import type { Place } from './places.ts';

/** More changes at once than are worth being followed one by one. */
const flood = 1000;

/**
 * A page that is looked at again and again. It is told of every change (by the records of one `MutationObserver` on all places that it
 * gives), so that a look costs about what has changed, not what there is. A look at it answers as one at all of the page would.
 */
export class KnownPage {
  readonly #document: Document;
  readonly #readings = new Map<Place, KeptReading>();
  #changes: MutationRecord[] = [];
  #isFlooded = false;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Takes note of changes, in the moment that they are told. What they mean is found out at the next look. */
  heed(records: readonly MutationRecord[]): void {
    this.#isFlooded ||= this.#changes.length + records.length > flood;
    if (this.#isFlooded) {
      this.#changes = [];
      return;
    }
    this.#changes.push(...records);
    for (const { removedNodes } of records) {
      if (removedNodes.length > 0) for (const reading of this.#readings.values()) reading.lose(removedNodes);
    }
  }

  /** The next look is at all of the page. */
  forget(): void {
    this.#isFlooded = true;
  }

  /** Something may come of which no change tells: another look soon is worth its while. */
  get isExpecting(): boolean {
    return [...this.#readings.values()].some((reading) => reading.isExpecting);
  }

  look(): Look {
    if (this.#isFlooded) this.#readings.clear();
    for (const record of this.#changes) this.#pass(record);
    this.#changes = [];
    this.#isFlooded = false;
    for (const [place, reading] of this.#readings) if (!reading.settle()) this.#readings.delete(place);
    const look = lookThrough(this.#document, (place) => this.#read(place));
    const known = new Set([...look.places, ...look.usable]);
    for (const place of this.#readings.keys()) if (!known.has(place)) this.#readings.delete(place);
    return look;
  }

  #read(place: Place): KeptReading {
    const reading = this.#readings.get(place) ?? new KeptReading(place);
    this.#readings.set(place, reading);
    return reading;
  }

  #pass(record: MutationRecord): void {
    for (const [place, reading] of this.#readings) {
      if (place.contains(record.target)) reading.heed(record);
      // It may draw what the tree around it holds.
      else if (reading.isSlotted) this.#readings.delete(place);
    }
  }
}
