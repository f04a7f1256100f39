/** What a page's own ticker has seen of its own time so far. */
export interface Ticked {
  /** How often it ran. */
  readonly ticks: number;
  /** The longest time for which it could not run, in milliseconds. */
  readonly longestGap: number;
  /** All the time for which it could not run, and all the time there was. */
  readonly heldUp: number;
  readonly whole: number;
}

/** The script of a page that does what pages do: something every few milliseconds, for as long as it is let. */
export const tickerScript = `(${tick})();`;

type Ticking = typeof globalThis & { ticked?: () => Ticked };

/** What the ticker has seen since it was asked last. To be run in the page. */
export function readTicker(): Ticked {
  const { ticked } = globalThis as Ticking;
  if (!ticked) throw new Error('This page has no ticker');
  return ticked();
}

function tick(): void {
  // Browsers wait 4 ms at least between timers that follow one another.
  const every = 4;
  let begun = performance.now();
  let last = begun;
  let ticks = 0;
  let longestGap = 0;
  let heldUp = 0;
  const next = () => {
    const now = performance.now();
    const gap = Math.max(0, now - last - every);
    ticks += 1;
    heldUp += gap;
    longestGap = Math.max(longestGap, gap);
    last = now;
    setTimeout(next, every);
  };
  (globalThis as Ticking).ticked = () => {
    const now = performance.now();
    const seen = { ticks, longestGap, heldUp, whole: now - begun };
    [begun, ticks, longestGap, heldUp] = [now, 0, 0, 0];
    return seen;
  };
  next();
}
