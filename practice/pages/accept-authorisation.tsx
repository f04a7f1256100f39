import { useState } from 'preact/hooks';
import { Field } from '../frame/field.tsx';
import { Link } from '../frame/link.tsx';
import { Alert, Breadcrumbs, Heading } from '../frame/parts.tsx';
import { unchanging } from '../wordings.ts';

/** The code from the e-mail, and "Submit" (RMA, CSNSW). In practice nobody was sent one, so none is right; the messages are ours. */
export function AcceptAuthorisation() {
  const [code, setCode] = useState('');
  const [answer, setAnswer] = useState<'none' | 'empty' | 'wrong'>('none');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAnswer(code.trim() === '' ? 'empty' : 'wrong');
  };
  return (
    <>
      <Breadcrumbs trail={[['Home', '#/home']]} here={unchanging.acceptAuthorisation} />
      <Heading>{unchanging.acceptAuthorisation}</Heading>
      <form class="form" noValidate onSubmit={submit}>
        <p>A business that authorised you sent you an email with a code. The code is valid for 7 days.</p>
        {answer === 'wrong' ? (
          <Alert kind="error" title="The authorisation code is not valid">
            <p>
              Check it against the email. If it has expired, ask the person who authorised you to send
              another.
            </p>
          </Alert>
        ) : null}
        <Field
          label="Authorisation code"
          value={code}
          error={answer === 'empty' ? 'Enter the authorisation code.' : null}
          onInput={setCode}
        />
        <div class="buttons">
          <button type="submit" class="button">
            Submit
          </button>
          <Link class="button button--quiet" to="#/home">
            Cancel
          </Link>
        </div>
      </form>
      <div class="practice-box">
        <p>In practice nobody was sent a code, so no code is right.</p>
      </div>
    </>
  );
}
