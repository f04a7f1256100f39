import { useCallback, useRef } from 'preact/hooks';
import { openPortal } from '../../platform/open-portal.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import { sentence } from '../../values/sentence.ts';
import type { PageProps } from './page-props.ts';

/** @param next are to be renewed after it, one after another; without it those that were to be renewed still are. */
export type Renew = (entry: RegisterEntry, next?: readonly RegisterEntry[]) => void;

/** Starts the renewal of a credential, or opens the one that is under way, and goes to the portal, where the guide leads on. */
export function useRenewing({ tell, report }: PageProps): Renew {
  const now = useRef({ tell, report });
  now.current = { tell, report };
  return useCallback<Renew>(async ({ id, displayName }, next) => {
    const { tell, report } = now.current;
    if (!(await tell({ kind: 'renewal-begun', id, ...(next && { next: next.map((each) => each.id) }) })))
      return;
    report({ what: sentence('register_renewal_begun', displayName) });
    await openPortal();
  }, []);
}
