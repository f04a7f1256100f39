import { Alert, Heading } from '../frame/parts.tsx';
import { usePortal } from '../portal.ts';

/** What one finds after too long a pause. The words are ours: no source has them. */
export function SessionEnded() {
  const { session, scenario, change, set, go } = usePortal();
  const signInAgain = () => {
    if (scenario.session === 'ended') set('session', 'open');
    change({ ...session, stage: 'signed-out' });
    go('#/login');
  };
  return (
    <section class="card card--narrow">
      <Heading>Your session has ended</Heading>
      <Alert kind="info">
        You have been logged out because you were inactive, or because you logged out in another window.
      </Alert>
      <button type="button" class="button" onClick={signInAgain}>
        Login
      </button>
    </section>
  );
}
