/** Work that stops between its steps, so that a page can have its turn. */
export type Steps<Result> = Generator<void, Result>;

/** All of it at once. */
export function drained<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Well below the 50 ms from which a page is felt to be stuck (W3C, "Long Tasks API"), also on a slow computer. */
const longestTurn = 12;

/** All of it in turns, between which the page has its own. @throws (rejects) what a step throws, and when it is aborted. */
export async function inTurns<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  for (let began = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < longestTurn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    began = performance.now();
  }
}
