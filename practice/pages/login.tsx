import { Heading } from '../frame/parts.tsx';
import { usePortal } from '../portal.ts';

/** Sign-in: the button on the right of the page, as guides of 2020 and 2025 describe it. */
export function Login() {
  const { wording, session, change, go } = usePortal();
  const signIn = () => {
    change({ ...session, stage: 'code' });
    go('#/code');
  };
  return (
    <div class="columns">
      <div>
        <Heading>Welcome to Relationship Authorisation Manager</Heading>
        <p class="lead">Manage who can act for your business online, in one place.</p>
        <p>Use this service to:</p>
        <ul>
          <li>link your business to your digital identity</li>
          <li>authorise others to act for your business</li>
          <li>create and look after machine credentials for your business software.</li>
        </ul>
      </div>
      <section class="card" aria-label="Sign in">
        <h2 class="card__title">Sign in</h2>
        <p>You need {wording.identity} on your smart device to continue.</p>
        <button type="button" class="button button--full" onClick={signIn}>
          {wording.signIn}
        </button>
        <p class="card__note">
          By continuing you agree to the <span class="plain-link">terms and conditions</span>.
        </p>
      </section>
    </div>
  );
}
