import { setTimeout as sleep } from 'node:timers/promises';
import type { TestPage } from './page.ts';
import type { Box } from './types.ts';
import { patience, until } from './wait.ts';

declare const readGuide: typeof import('./in-page/guide.ts').readGuide;

export type GuideState = 'looking' | 'pointing' | 'not-found' | 'elsewhere' | 'away';

/** Our one element in the page, as `observable.md` promises it. */
export interface GuideView {
  readonly step: string;
  readonly state: GuideState;
  /** Where the ring is painted; null where none is. */
  readonly ringBox: Box | null;
  readonly cardBox: Box | null;
  readonly cardText: string;
  readonly cardButtons: readonly string[];
  readonly warnings: readonly {
    readonly kind: string | null;
    readonly role: string | null;
    readonly text: string;
  }[];
}

/** What our element says now; null where there is none. More than one in the whole page is an error. */
export async function guideOn(page: TestPage): Promise<GuideView | null> {
  return asView(await page.evaluate(() => readGuide()));
}

function asView(view: unknown): GuideView | null {
  if (typeof view === 'string') throw new Error(view);
  return view as GuideView | null;
}

/** So long the page itself is watched before it is asked anew: each question to it goes through three processes. */
const watched = 400;

/** What our element says once that is something else than before, or when nothing changes for a while. */
async function guideAfter(page: TestPage, before: GuideView | null | undefined): Promise<GuideView | null> {
  const next = page.evaluate(
    async (known: string, longest: number) => {
      const end = performance.now() + longest;
      for (;;) {
        const now = readGuide();
        // In a tab behind others a browser lets a timer wait for a second.
        if (document.hidden || JSON.stringify(now) !== known || performance.now() > end) return now;
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    before === undefined ? '' : JSON.stringify(before),
    watched,
  );
  // A page that the browser keeps as it is while another one is shown (bfcache) never answers.
  next.catch(() => undefined);
  const over = new AbortController();
  const late = sleep(watched * 5, 'late', { signal: over.signal }).catch(() => 'late');
  const answer = await Promise.race([next, late]).finally(() => over.abort());
  if (answer === 'late') throw new Error('The page does not answer');
  return asView(answer);
}

/**
 * Waits until our element is at this step, is not looking, and nothing of it has changed for a while, and gives what it says then.
 */
export function guideAtRest(page: TestPage, step: string): Promise<GuideView> {
  let since = Date.now();
  let last: string | undefined;
  return guideWhen(page, `at rest at ${step}`, (guide) => {
    const now = JSON.stringify(guide);
    if (now !== last) since = Date.now();
    last = now;
    return guide.step === step && guide.state !== 'looking' && Date.now() - since >= watched;
  });
}

/** Waits until our element satisfies, and gives what it says then. */
export function guideWhen(
  page: TestPage,
  what: string,
  is: (guide: GuideView) => boolean,
  timeout = patience,
) {
  let last: GuideView | null | undefined;
  return until(
    async () => {
      last = await guideAfter(page, last);
      return last && is(last) ? last : null;
    },
    async (error) =>
      `Waited for the guide: ${what}. It is: ${JSON.stringify(last)} ${error}\n${await page.describe()}`,
    timeout,
  );
}

/** Waits until the guide is at a step, and in a state if one is given. */
export function guideAt(page: TestPage, step: string, state?: GuideState): Promise<GuideView> {
  const what = state ? `at ${step}, ${state}` : `at ${step}`;
  return guideWhen(page, what, (guide) => guide.step === step && (!state || guide.state === state));
}
