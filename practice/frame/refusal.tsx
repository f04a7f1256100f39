import { usePortal } from '../portal.ts';
import { Alert } from './parts.tsx';

/** What the portal answers where it does not take it. The codes and titles are on record (RERR, R25st); the sentences are ours. */
export function Refusal() {
  const { scenario } = usePortal();
  switch (scenario.acting) {
    case 'identity-too-low':
      return (
        <Alert kind="error" title="Insufficient identity strength">
          <p>Your identity strength is too low for this authorisation. AUT.MID.007</p>
        </Alert>
      );
    case 'refused':
      return (
        <Alert kind="error" title="Insufficient access">
          <p>Ask your principal authority.</p>
        </Alert>
      );
    default:
      return null;
  }
}
