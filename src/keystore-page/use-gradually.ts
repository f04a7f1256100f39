import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

/** How many are drawn in one go: few enough for one frame on a slow computer. */
const atOnce = 8;

/**
 * The first of many parts, and more of them from task to task, so that the page stays free between. Parts are made once for each
 * `subject`; those that stand there already are not drawn again.
 */
export function useGradually(subject: unknown, make: () => readonly VNode[]): readonly VNode[] {
  const all = useMemo(make, [subject]);
  const [drawn, setDrawn] = useState({ all, count: atOnce });
  const count = drawn.all === all ? drawn.count : atOnce;
  useEffect(() => {
    if (count >= all.length) return;
    const timer = setTimeout(() => setDrawn({ all, count: count + atOnce }));
    return () => clearTimeout(timer);
  }, [all, count]);
  return all.slice(0, count);
}
