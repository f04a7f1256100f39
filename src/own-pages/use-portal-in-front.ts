import { useEffect, useState } from 'preact/hooks';
import { extension } from '../platform/extension.ts';
import { portalPages } from '../platform/portal-address.ts';

/** Whether the tab that the person sees in this window shows the portal; asked anew whenever another tab comes to the front or goes elsewhere. */
export function usePortalInFront(): boolean {
  const [isInFront, setInFront] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const ask = (): void => {
      extension.tabs.query({ url: portalPages, active: true, currentWindow: true }).then(
        (tabs) => end.signal.aborted || setInFront(tabs.length > 0),
        // A browser that does not say keeps the way there open.
        () => undefined,
      );
    };
    ask();
    const { onActivated, onUpdated } = extension.tabs;
    for (const event of [onActivated, onUpdated]) {
      event.addListener(ask);
      end.signal.addEventListener('abort', () => event.removeListener(ask));
    }
    return () => end.abort();
  }, []);
  return isInFront;
}
