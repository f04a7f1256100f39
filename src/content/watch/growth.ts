/** How long an element is watched for a tree of its own: frameworks draw it a frame or two after the element, busy computers later. */
const youngMilliseconds = 1500;

/** Whether an element that is new on the page may still get a shadow tree: no change of the page tells of that. */
export class Growth {
  /** When each was seen first (`performance.now()`). */
  readonly #since = new WeakMap<Element, number>();

  /** Whether one of these is so new that another look soon is worth its while. */
  isExpected(unfinished: readonly Element[]): boolean {
    const now = performance.now();
    let isYoung = false;
    for (const element of unfinished) {
      const since = this.#since.get(element);
      if (since === undefined) this.#since.set(element, now);
      isYoung ||= since === undefined || now - since < youngMilliseconds;
    }
    return isYoung;
  }
}
