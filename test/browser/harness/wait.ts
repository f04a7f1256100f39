import { setTimeout as sleep } from 'node:timers/promises';

/** How long anything may take before a test gives up: long, because a slow machine is no fault of the product. */
export const patience = 60_000;

/**
 * Asks again and again until the answer is not `null`. `tell` is called with the last problem when patience ends, and gives the
 * message to fail with.
 */
export async function until<T>(
  ask: () => Promise<T | null>,
  tell: (lastError: string) => Promise<string> | string,
  timeout = patience,
): Promise<T> {
  const end = Date.now() + timeout;
  let lastError = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null) return answer;
      lastError = '';
    } catch (error) {
      // A page that is just changing has no context to ask in. If it lasts, the message says so.
      lastError = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > end) throw new Error(await tell(lastError));
    await sleep(50);
  }
}
