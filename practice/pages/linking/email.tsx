import { useState } from 'preact/hooks';
import { person } from '../../demo-data.ts';
import { Field } from '../../frame/field.tsx';
import { linkChosen } from '../../linking.ts';
import { linkingWordings } from '../../linking-wordings.ts';
import { usePortal } from '../../portal.ts';
import { linkingHash } from '../../router.ts';
import { NotFound } from '../not-found.tsx';
import { GoOn } from './go-on.tsx';
import { LinkingPage } from './linking-page.tsx';

/** The e-mail address for the portal's letters. That it is asked for is known (RPA); the rest of that sentence is not. */
export function LinkingEmail() {
  const { scenario, session, change, now, go } = usePortal();
  const words = linkingWordings[scenario.wording];
  const [email, setEmail] = useState<string>(person.email);
  const [error, setError] = useState<string | null>(null);
  if (session.chosen.length === 0) return <NotFound />;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!/^\S+@\S+$/.test(email)) return setError('Enter a valid email address.');
    change(linkChosen(session, now()));
    go(linkingHash('linked'));
  };
  return (
    <LinkingPage title={words.emailTitle}>
      <form class="form" noValidate onSubmit={submit}>
        <p>We use it to tell you about your authorisations for this business.</p>
        <Field type="email" label={words.emailLabel} value={email} error={error} onInput={setEmail} />
        <GoOn failure={null} before={linkingHash('select')} />
      </form>
    </LinkingPage>
  );
}
