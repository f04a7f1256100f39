import type { TestPage } from '../browser/harness/page.ts';

/** What a page measured of itself while it worked, in milliseconds. */
export interface Watched {
  /** From the choice of the file until the whole result stands there. */
  readonly untilDone: number;
  /** The longest time for which the page could do nothing else. */
  readonly longestBlock: number;
}

interface Notes {
  begun: number;
  done: number;
  last: number;
  longest: number;
}

type Watching = typeof globalThis & { benchNotes?: Notes };

/** Where the file is chosen, and what stands there once all is done. */
interface Ends {
  readonly input: string;
  readonly done: string;
}

const ofKeystore: Ends = { input: 'input[type=file]', done: '[data-result="keystore"]' };

/** Has the page measure itself from the next choice of a file on. */
export function watchPage(page: TestPage, ends = ofKeystore): Promise<void> {
  return page.evaluate(beginWatching, ends);
}

/** Waits for the result, and gives what was measured. */
export async function watched(page: TestPage): Promise<Watched> {
  await page.waitUntil(isDone, [], { what: 'the whole result stands there' });
  return page.evaluate(readNotes);
}

function beginWatching({ input, done }: Ends): void {
  const notes: Notes = { begun: 0, done: 0, last: performance.now(), longest: 0 };
  (globalThis as Watching).benchNotes = notes;
  // A timer that is late by as much as the page was blocked. Browsers wait 4 ms at least between timers that follow one another.
  const every = 4;
  const tick = () => {
    const now = performance.now();
    if (notes.begun > 0 && notes.done === 0)
      notes.longest = Math.max(notes.longest, now - notes.last - every);
    notes.last = now;
    setTimeout(tick, every);
  };
  tick();
  const begin = () => Object.assign(notes, { begun: performance.now(), done: 0, longest: 0 });
  document.querySelector(input)?.addEventListener('change', begin, { capture: true });
  new MutationObserver(() => {
    const whole = document.querySelector(done) !== null;
    if (notes.begun > 0 && notes.done === 0 && whole) notes.done = performance.now();
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}

function isDone(): boolean {
  return ((globalThis as Watching).benchNotes?.done ?? 0) > 0;
}

function readNotes(): Watched {
  const { begun = 0, done = 0, longest = 0 } = (globalThis as Watching).benchNotes ?? {};
  return { untilDone: done - begun, longestBlock: longest };
}
