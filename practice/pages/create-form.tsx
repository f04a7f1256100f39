import { useState } from 'preact/hooks';
import type { Business } from '../demo-data.ts';
import { Field } from '../frame/field.tsx';
import { Link } from '../frame/link.tsx';
import { Alert } from '../frame/parts.tsx';
import { usualKeystorePath } from '../keystore-path.ts';
import { passwordProblem } from '../password-rules.ts';
import { usePortal } from '../portal.ts';
import { entityHash } from '../router.ts';
import { unchanging } from '../wordings.ts';
import { LegalStatement } from './legal-statement.tsx';

export interface Filled {
  readonly name: string;
  readonly password: string;
}

interface FormProps {
  readonly business: Business;
  readonly busy: boolean;
  readonly onDownload: (filled: Filled) => void;
}

/** Every field and rule that a source names; the error messages' words are ours. */
export function CreateForm({ business, busy, onDownload }: FormProps) {
  const { wording } = usePortal();
  const [path, setPath] = useState(usualKeystorePath);
  const [password, setPassword] = useState('');
  const [name, setName] = useState('');
  const [accepted, setAccepted] = useState(false);
  const [tried, setTried] = useState(false);

  const problems = {
    path: path.trim() === '' ? 'Enter a keystore path.' : null,
    password: passwordProblem(password),
    name: name.trim() === '' ? `Enter a ${wording.nameLabel.toLowerCase()}.` : null,
    accepted: accepted ? null : 'You must accept before you can continue.',
  };
  const shown = (problem: string | null) => (tried ? problem : null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(problems).every((problem) => problem === null)) onDownload({ name, password });
  };

  return (
    <form class="form" noValidate onSubmit={submit}>
      <p>
        All fields are required. The machine credential is installed on this computer, in a file called a
        keystore.
      </p>
      <fieldset class="fieldset">
        <legend>Keystore</legend>
        <Field
          label={unchanging.keystorePath}
          hint="Where the keystore is kept. Your business software may look for it here."
          value={path}
          error={shown(problems.path)}
          onInput={setPath}
        />
        <Field
          type="password"
          label={unchanging.keystorePassword}
          hint="At least 10 characters with no spaces, with an upper-case letter, a lower-case letter, a number and a special character. You cannot change this password later."
          value={password}
          error={shown(problems.password)}
          onInput={setPassword}
        />
      </fieldset>
      <fieldset class="fieldset">
        <legend>Machine credential</legend>
        <Field label={wording.nameLabel} value={name} error={shown(problems.name)} onInput={setName} />
        {business.credentials.some((credential) => credential.name === name) ? (
          <Alert kind="warning">{unchanging.nameInUse}</Alert>
        ) : null}
      </fieldset>
      <LegalStatement accepted={accepted} error={shown(problems.accepted)} onChange={setAccepted} />
      <div class="buttons">
        <button type="submit" class="button" disabled={busy}>
          Download
        </button>
        <Link class="button button--quiet" to={entityHash(business.abn, 'credentials')}>
          Cancel
        </Link>
        {busy ? <span role="status">Creating the machine credential ...</span> : null}
      </div>
    </form>
  );
}
