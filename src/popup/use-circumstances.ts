import { useEffect, useState } from 'preact/hooks';
import { hearPermissions, maySeePortal } from '../platform/portal-access.ts';

/** What stands around the popup and decides whether the guide can work on the portal at all. */
export interface Circumstances {
  /** The browser lets us see the portal's pages; taken for granted until the browser has answered. */
  readonly maySeePortal: boolean;
  readonly isOnline: boolean;
}

/** The circumstances now, and anew whenever one of them changes. */
export function useCircumstances(): Circumstances {
  const [isAllowed, setAllowed] = useState(true);
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const ask = (): void => {
      maySeePortal().then(
        (answer) => signal.aborted || setAllowed(answer),
        // A browser that does not answer keeps nothing from us that we know of.
        () => undefined,
      );
    };
    ask();
    hearPermissions(ask, signal);
    for (const type of ['online', 'offline']) {
      addEventListener(type, () => setOnline(navigator.onLine), { signal });
    }
    return () => end.abort();
  }, []);
  return { maySeePortal: isAllowed, isOnline };
}
