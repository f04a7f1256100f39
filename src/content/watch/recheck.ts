/** After which time the guide looks again at what no change of the page tells of. */
const recheckMilliseconds = 250;

/** One more look a moment later, where no change of the page would cause one: at an element that may get a shadow tree, or at a page that comes to rest. */
export class Recheck {
  readonly #look: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(look: () => void, signal: AbortSignal) {
    this.#look = look;
    signal.addEventListener('abort', () => this.cancel());
  }

  /** In the place of one that was to come. */
  soon(): void {
    this.cancel();
    this.#timer = setTimeout(this.#look, recheckMilliseconds);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}
