import { type Candidate, candidateAt } from './candidate.ts';
import { type ElementKind, isHost, selectors } from './element-kinds.ts';
import { type Line, linesIn } from './lines.ts';
import type { Place } from './places.ts';

/**
 * What there is in one place, in the order of the page, as far as questions are asked about it. Nothing in it says what a person can see:
 * styles are asked of the few that are meant.
 */
export interface Reading {
  elements(kind: ElementKind): readonly Element[];
  /**
   * What can be pressed and fits the test. This, and that for lines, depends on nothing but what is given to it, and is the same function
   * each time: its answers are kept.
   */
  pressables(test: (candidate: Candidate) => boolean): readonly Candidate[];
  /** Lines of text, hidden ones too. */
  lines(test: (line: Line) => boolean): readonly Line[];
  /** With what stands in fields of plain text, as on a page of details. */
  readonly linesWithFields: readonly Line[];
  /** The line before (−1) or after (1) one that `lines` or `linesWithFields` gave. */
  beside(line: Line, step: -1 | 1, withFields: boolean): Line | undefined;
}

/** Reads the place as it is, all of it. */
export class ReadAnew implements Reading {
  readonly #place: Place;
  readonly #known = new Map<string, unknown>();
  #withFields: readonly Line[] = [];

  constructor(place: Place) {
    this.#place = place;
  }

  elements(kind: ElementKind): readonly Element[] {
    return this.#once(kind, () => {
      if (kind === 'hosts') return [...this.#place.querySelectorAll('*')].filter(isHost);
      return [...this.#place.querySelectorAll(selectors[kind === 'titles' ? 'headings' : kind])];
    });
  }

  pressables(test: (candidate: Candidate) => boolean): readonly Candidate[] {
    const all = this.#once('pressables', () =>
      [...this.#place.querySelectorAll(selectors.pressables)].flatMap(
        (element) => candidateAt(element) ?? [],
      ),
    );
    return all.filter(test);
  }

  lines(test: (line: Line) => boolean): readonly Line[] {
    return this.#lines.filter(test);
  }

  get linesWithFields(): readonly Line[] {
    // What stands in fields changes without a trace.
    this.#withFields = linesIn(this.#place, true);
    return this.#withFields;
  }

  beside(line: Line, step: -1 | 1, withFields: boolean): Line | undefined {
    const lines = withFields ? this.#withFields : this.#lines;
    return lines[lines.indexOf(line) + step];
  }

  get #lines(): readonly Line[] {
    return this.#once('lines', () => linesIn(this.#place));
  }

  #once<Value>(key: string, read: () => Value): Value {
    if (!this.#known.has(key)) this.#known.set(key, read());
    return this.#known.get(key) as Value;
  }
}
