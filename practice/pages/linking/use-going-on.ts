import { useState } from 'preact/hooks';
import { failureAfter } from '../../linking.ts';
import type { LinkingFailure } from '../../linking-wordings.ts';
import { usePortal } from '../../portal.ts';
import { type LinkingStep, linkingHash } from '../../router.ts';

/** "Continue" of a page that is filled in rightly: on to the next page, or the error that stands in the way. */
export function useGoingOn(step: LinkingStep, next: LinkingStep) {
  const { scenario, session, go } = usePortal();
  const [failure, setFailure] = useState<LinkingFailure | null>(null);
  const goOn = () => {
    const found = failureAfter(step, scenario, session);
    setFailure(found);
    if (found === null) go(linkingHash(next));
  };
  return { failure, goOn };
}
