/** How long the page may take to show what is expected before the guide says that it cannot find it. */
const gracePeriodMilliseconds = 2000;
/** The same while the page shows that it is still being filled. */
const whileBusyMilliseconds = 20_000;

/** How long something missing may still be on its way. */
export class GracePeriod {
  readonly #over: () => void;
  readonly #signal: AbortSignal;
  #for = '';
  /** By `performance.now()`. */
  #since = 0;
  /** Its longer end is told of as well. */
  #isLong = false;

  /** @param over runs each time when it has come to its end. */
  constructor(over: () => void, signal: AbortSignal) {
    this.#over = over;
    this.#signal = signal;
  }

  /** Whether it lasts still. It begins anew whenever something else is waited for. */
  lastsFor(what: string, isBusy = false): boolean {
    const now = performance.now();
    if (this.#for !== what) {
      this.#for = what;
      this.#since = now;
      this.#isLong = false;
      this.#tellAfter(gracePeriodMilliseconds, what);
    }
    if (isBusy && !this.#isLong) {
      this.#isLong = true;
      this.#tellAfter(whileBusyMilliseconds + this.#since - now, what);
    }
    return now - this.#since < (isBusy ? whileBusyMilliseconds : gracePeriodMilliseconds);
  }

  #tellAfter(milliseconds: number, what: string): void {
    setTimeout(() => {
      if (!this.#signal.aborted && this.#for === what) this.#over();
    }, milliseconds + 20);
  }
}
