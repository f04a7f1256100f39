import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where the focus goes when what had it is gone, as a pressed button is once the next step has come: keyboard and screen reader go on from
 * there. Nothing jumps while something still has the focus, nor in a window behind.
 * @param about what has to change for that.
 * @param onArrival whether it also goes there when the target itself comes. Not when the popup opens: there was no focus yet to be lost.
 */
export function useLostFocus<Target extends HTMLElement>(
  about: unknown,
  onArrival: boolean,
): RefObject<Target | null> {
  const target = useRef<Target>(null);
  const isArriving = useRef(true);
  useLayoutEffect(() => {
    const isDue = onArrival || !isArriving.current;
    isArriving.current = false;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isDue && isLost && document.hasFocus()) target.current?.focus({ preventScroll: true });
  }, [about]);
  return target;
}
