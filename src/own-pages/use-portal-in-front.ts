import { useEffect, useState } from 'preact/hooks';
import { extension } from '../platform/extension.ts';
import { portalPages } from '../platform/portal-address.ts';

/** Whether the tab that the person sees in this window shows the portal; asked anew whenever another tab comes to the front or goes elsewhere. */
export function usePortalInFront(): boolean {
  const [isInFront, setInFront] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    // A browser that does not say keeps the way to the portal open.
    const follow = () => void ask().catch(() => undefined);
    const ask = async (): Promise<void> => {
      const tabs = await extension.tabs.query({ url: portalPages, active: true, currentWindow: true });
      if (!end.signal.aborted) setInFront(tabs.length > 0);
    };
    follow();
    for (const event of [extension.tabs?.onActivated, extension.tabs?.onUpdated]) {
      event?.addListener(follow);
      end.signal.addEventListener('abort', () => event?.removeListener(follow));
    }
    return () => end.abort();
  }, []);
  return isInFront;
}
