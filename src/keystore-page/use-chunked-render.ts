import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';

/** How many are drawn first: the program that draws them runs for the first time then, and is slow (eight took 50 to 100 ms). */
const first = 2;
/** Milliseconds that one go may take: a person notices nothing of a frame, and a browser calls 50 a long task. */
const goal = 16;
/** Milliseconds between two goes. */
const pause = 4;

interface Drawn {
  readonly all: readonly VNode[];
  readonly count: number;
  /** How many were drawn last, and when that began. */
  readonly step: number;
  readonly since: number;
}

/**
 * The first of many parts, and more of them from task to task, so that the page stays free between. Parts are made once for each
 * `subject`; those that stand there already are not drawn again.
 */
export function useChunkedRender(subject: unknown, make: () => readonly VNode[]): readonly VNode[] {
  const all = useMemo(make, [subject]);
  const start = { all, count: first, step: first, since: performance.now() };
  const [drawn, setDrawn] = useState<Drawn>(start);
  const now = drawn.all === all ? drawn : start;
  // Not after the next painting (useEffect): with 60 paintings a second, hundreds of parts would take seconds.
  useLayoutEffect(() => {
    if (now.count >= all.length) return;
    // The pause lets the browser lay out and paint, which then counts as well.
    const timer = setTimeout(() => {
      const since = performance.now();
      const step = nextStep(now.step, since - now.since - pause);
      setDrawn({ all, count: now.count + step, step, since });
    }, pause);
    return () => clearTimeout(timer);
  }, [all, now.count]);
  return all.slice(0, now.count);
}

function nextStep(step: number, milliseconds: number): number {
  if (milliseconds > goal) return Math.max(1, Math.floor(step / 2));
  return milliseconds < goal / 2 ? step * 2 : step;
}
