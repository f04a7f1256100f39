import { useState } from 'preact/hooks';
import { person } from '../demo-data.ts';
import { Field } from '../frame/field.tsx';
import { Heading } from '../frame/parts.tsx';
import { usePortal } from '../portal.ts';

function AskEmail({ identity, onNext }: { identity: string; onNext: () => void }) {
  const [email, setEmail] = useState<string>(person.email);
  const [error, setError] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (/^\S+@\S+$/.test(email)) onNext();
    else setError('Enter a valid email address.');
  };
  return (
    <form class="card card--narrow" noValidate onSubmit={submit}>
      <Heading>Login with {identity}</Heading>
      <Field type="email" label={`${identity} email`} value={email} error={error} onInput={setEmail} />
      <label class="tick">
        <input type="checkbox" /> Remember me
      </label>
      <button type="submit" class="button">
        Get code
      </button>
    </form>
  );
}

function ShowCode({
  identity,
  code,
  onAccepted,
}: {
  identity: string;
  code: string;
  onAccepted: () => void;
}) {
  return (
    <section class="card card--narrow">
      <Heading>Enter the code in your {identity} app</Heading>
      <p>Open the {identity} app on your smart device, enter this code and select Accept.</p>
      <p class="code" role="img" aria-label={`Code ${[...code].join(' ')}`}>
        {code}
      </p>
      <p>The code expires in 5 minutes.</p>
      <div class="practice-box">
        <p>There is no app in practice. This button stands in for it:</p>
        <button type="button" class="practice-strip__button" onClick={onAccepted}>
          Practice: the app accepted the code
        </button>
      </div>
    </section>
  );
}

/** E-mail, then the four digits. On the real way in, these two are pages of the identity provider, on another host. */
export function Code() {
  const { wording, session, change, go } = usePortal();
  const [asked, setAsked] = useState(false);
  const accepted = () => {
    change({ ...session, stage: 'consent' });
    go('#/consent');
  };
  return asked ? (
    <ShowCode identity={wording.identity} code={session.code} onAccepted={accepted} />
  ) : (
    <AskEmail identity={wording.identity} onNext={() => setAsked(true)} />
  );
}
