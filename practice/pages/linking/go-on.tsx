import { Link } from '../../frame/link.tsx';
import { Alert } from '../../frame/parts.tsx';
import { type LinkingFailure, linkingWordings } from '../../linking-wordings.ts';
import { usePortal } from '../../portal.ts';

/** What the portal adds to its errors, in words of ours, after what its help says of them (RERR). */
const advice: Record<LinkingFailure, string> = {
  'none-found': 'Check that your name and your role are up to date in the Australian Business Register.',
  'all-linked': 'There is no other business for you to link.',
  'identity-too-low': 'To link a business you need a stronger identity. You can raise it in the app.',
  cancelled: 'The ABN of this business is not active. You can look it up in ABN Lookup.',
};

interface GoOnProps {
  readonly failure: LinkingFailure | null;
  /** The hash that "Back" leads to. */
  readonly before: string;
}

/** Foot of each page of linking: the portal's error once there is one, "Continue", and the way out. */
export function GoOn({ failure, before }: GoOnProps) {
  const { scenario } = usePortal();
  const { failures, leave } = linkingWordings[scenario.wording];
  return (
    <>
      {failure === null ? null : (
        <Alert kind="error" title={failures[failure]}>
          <p>{advice[failure]}</p>
        </Alert>
      )}
      <div class="buttons">
        <button type="submit" class="button">
          Continue
        </button>
        <Link class="button button--quiet" to={leave === 'Back' ? before : '#/home'}>
          {leave}
        </Link>
      </div>
    </>
  );
}
