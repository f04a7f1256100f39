/** How long the page may take to show what is expected before the guide says that it cannot find it. */
const gracePeriodMilliseconds = 2000;

/** How long something missing may still be on its way. */
export class GracePeriod {
  readonly #over: () => void;
  readonly #signal: AbortSignal;
  #for = '';
  /** By `performance.now()`. */
  #until = 0;

  /** @param over runs each time when it has come to its end. */
  constructor(over: () => void, signal: AbortSignal) {
    this.#over = over;
    this.#signal = signal;
  }

  /** Whether it lasts still. It begins anew whenever something else is waited for. */
  lastsFor(what: string): boolean {
    const now = performance.now();
    if (this.#for !== what) {
      this.#for = what;
      this.#until = now + gracePeriodMilliseconds;
      setTimeout(() => this.#signal.aborted || this.#over(), gracePeriodMilliseconds + 20);
    }
    return now < this.#until;
  }
}
