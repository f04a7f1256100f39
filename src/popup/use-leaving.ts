import { useEffect, useRef } from 'preact/hooks';
import type { BackgroundToPages } from '../platform/messages/view-messages.ts';
import { surfaceOfThisPage } from './surface.ts';

/**
 * Closes the popup, which lies over the page, once what the person did in it has brought the ring onto the page in front. Who has only opened it
 * finds it open.
 */
export function useLeaving(
  { overview, isOnPage, isAgreed }: BackgroundToPages,
  isPortalInFront: boolean,
): void {
  const at = overview?.guidance ? `${overview.run} ${overview.guidance.step}` : null;
  const opened = useRef(at);
  const leads = isAgreed && isOnPage && isPortalInFront;
  useEffect(() => {
    if (leads && at !== opened.current && surfaceOfThisPage() === 'popup') window.close();
  }, [leads, at]);
}
