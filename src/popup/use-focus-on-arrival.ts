import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For what takes the place of something that had the focus. Not when the popup opens: then nothing shall jump. */
export function useFocusOnArrival<Target extends HTMLElement>(takeFocus: boolean): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useEffect(() => {
    if (takeFocus) target.current?.focus();
  }, []);
  return target;
}
