const most = 5;
const withinMilliseconds = 5000;
const firstDelayMilliseconds = 50;

/**
 * Puts right what the page or another extension took away or covered, each time a little later, and never more than five times in five
 * seconds: then it stands down without a word, for a page must never be fought. Another step or page is a new beginning.
 */
export class Retry {
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #times: readonly number[] = [];
  #for = '';
  #isStoodDown = false;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  get isStoodDown(): boolean {
    return this.#isStoodDown;
  }

  /** @param what is shown now; something else than before gets its own chances. */
  beginFor(what: string): void {
    if (this.#for === what) return;
    this.#for = what;
    this.#times = [];
    this.#isStoodDown = false;
  }

  /** Lets `restore` happen soon, unless that is on its way already or has been tried too often. */
  soon(restore: () => void): void {
    if (this.#isStoodDown || this.#timer !== undefined || this.#signal.aborted) return;
    const now = performance.now();
    this.#times = this.#times.filter((time) => now - time < withinMilliseconds);
    if (this.#times.length >= most) {
      this.#isStoodDown = true;
      return;
    }
    const delay = firstDelayMilliseconds * 2 ** this.#times.length;
    this.#times = [...this.#times, now];
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      restore();
    }, delay);
  }
}
