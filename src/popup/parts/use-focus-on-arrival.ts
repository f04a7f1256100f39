import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For what takes the place of something that had the focus, before anybody can press the next key. Not when the popup opens: then nothing shall jump.
 */
export function useFocusOnArrival<Target extends HTMLElement>(takeFocus: boolean): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useLayoutEffect(() => {
    if (takeFocus) target.current?.focus();
  }, []);
  return target;
}
