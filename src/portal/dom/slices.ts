/** Work that can pause: it stops for a moment at each `yield`, and ends with its result. */
export type Work<Result> = Generator<void, Result>;

/** Does all of the work at once. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

interface Limits {
  /** How long one slice may take, and the whole (milliseconds of the clock). */
  readonly slice: number;
  readonly whole: number;
  readonly signal: AbortSignal;
}

/**
 * Does the work in slices, and lets the page have its turn between them. What fits in one slice is done before this returns, so that a
 * small page is answered at once. Null when the whole took too long, or when the signal came.
 *
 * @throws what the work throws, as a rejection.
 */
export function inSlices<Result>(work: Work<Result>, limits: Limits): Result | null | Promise<Result | null> {
  const start = performance.now();
  const first = slice(work, limits.slice);
  return first.done ? first.value : goOn(work, limits, start);
}

async function goOn<Result>(
  work: Work<Result>,
  { slice: length, whole, signal }: Limits,
  start: number,
): Promise<Result | null> {
  while (!signal.aborted && performance.now() - start < whole) {
    await nextTurn();
    if (signal.aborted) break;
    const { done, value } = slice(work, length);
    if (done) return value;
  }
  return null;
}

function slice<Result>(work: Work<Result>, length: number): IteratorResult<void, Result> {
  const end = performance.now() + length;
  for (;;) {
    const result = work.next();
    if (result.done || performance.now() >= end) return result;
  }
}

/**
 * After whatever the page has to do: by the browser's scheduler (Chrome 94, Firefox 142; MDN, read 2026-11-29), without one by a message. A
 * timer would wait four milliseconds once it is nested.
 */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return new Promise((resolve) => {
    if (scheduler) {
      void scheduler.postTask(() => resolve());
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
