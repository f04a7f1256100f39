import { useState } from 'preact/hooks';
import { person } from '../demo-data.ts';
import { Heading } from '../frame/parts.tsx';
import { usePortal } from '../portal.ts';

/** "Your consent", in the words of a guide with screens of December 2025 (CSNSW). */
export function Consent() {
  const { session, change, go } = usePortal();
  const [remember, setRemember] = useState(false);
  const consent = () => {
    change({ ...session, stage: 'signed-in' });
    go('#/home');
  };
  const cancel = () => {
    change({ ...session, stage: 'signed-out' });
    go('#/login');
  };
  return (
    <section class="card card--narrow">
      <Heading>Your consent</Heading>
      <p>Relationship Authorisation Manager would like to receive these details about you:</p>
      <dl class="details">
        <div class="details__row">
          <dt>Full name</dt>
          <dd>{person.name}</dd>
        </div>
        <div class="details__row">
          <dt>Email</dt>
          <dd>{person.email}</dd>
        </div>
      </dl>
      <label class="tick">
        <input
          type="checkbox"
          checked={remember}
          onChange={(event) => setRemember(event.currentTarget.checked)}
        />{' '}
        Yes, remember my consent
      </label>
      <div class="buttons">
        <button type="button" class="button" onClick={consent}>
          Consent
        </button>
        <button type="button" class="button button--quiet" onClick={cancel}>
          Do not consent
        </button>
      </div>
    </section>
  );
}
