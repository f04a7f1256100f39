import { useState } from 'preact/hooks';
import { Field } from '../frame/field.tsx';
import { Link } from '../frame/link.tsx';
import { Alert, Breadcrumbs, Heading } from '../frame/parts.tsx';
import { Refusal } from '../frame/refusal.tsx';
import { Tick } from '../frame/tick.tsx';
import { usePortal } from '../portal.ts';
import { unchanging } from '../wordings.ts';

/** The code of practice, and one that is older than 7 days. */
export const practiceCode = 'WF7K-29QX';
const oldCode = 'WF7K-11AA';
const authorisedBy = 'Banksia Street Cafe Pty Ltd';

/** The code from the e-mail, "Submit", and the authorisation with its two boxes and "Accept" (RMA, CSNSW). What is said besides is ours. */
export function AcceptAuthorisation() {
  const [isCodeRight, setIsCodeRight] = useState(false);
  return isCodeRight ? <Acceptance /> : <CodePage onRight={() => setIsCodeRight(true)} />;
}

function CodePage({ onRight }: { onRight: () => void }) {
  const [code, setCode] = useState('');
  const [answer, setAnswer] = useState<'none' | 'empty' | 'wrong' | 'old'>('none');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = code.trim().toUpperCase();
    if (typed === practiceCode) return onRight();
    setAnswer(typed === '' ? 'empty' : typed === oldCode ? 'old' : 'wrong');
  };
  return (
    <>
      <Breadcrumbs trail={[['Home', '#/home']]} here={unchanging.acceptAuthorisation} />
      <Heading>{unchanging.acceptAuthorisation}</Heading>
      <form class="form" noValidate onSubmit={submit}>
        <p>A business that authorised you sent you an email with a code. The code is valid for 7 days.</p>
        {answer === 'wrong' || answer === 'old' ? (
          <Alert
            kind="error"
            title={
              answer === 'old' ? 'The authorisation code has expired' : 'The authorisation code is not valid'
            }
          >
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
        <p>
          For practice, {practiceCode} is right and {oldCode} is too old.
        </p>
      </div>
    </>
  );
}

function Acceptance() {
  const { scenario } = usePortal();
  const [declared, setDeclared] = useState(false);
  const [consented, setConsented] = useState(false);
  const [outcome, setOutcome] = useState<'none' | 'accepted' | 'refused'>('none');
  if (outcome === 'accepted') {
    return (
      <>
        <Heading>{authorisedBy}</Heading>
        <Alert kind="success">You have accepted the authorisation.</Alert>
        <Link class="button" to="#/home">
          Home
        </Link>
      </>
    );
  }
  return (
    <>
      <Heading>Accept authorisation</Heading>
      {outcome === 'refused' ? <Refusal /> : null}
      <p>{authorisedBy} authorises you to act on its behalf as a machine credential administrator.</p>
      <div class="form">
        <Tick label="I understand and accept this declaration" checked={declared} onChange={setDeclared} />
        <Tick label="Yes, I provide my Express consent" checked={consented} onChange={setConsented} />
        <div class="buttons">
          <button
            type="button"
            class="button"
            disabled={!declared || !consented}
            onClick={() => setOutcome(scenario.acting === 'works' ? 'accepted' : 'refused')}
          >
            Accept
          </button>
          <Link class="button button--quiet" to="#/home">
            Decline
          </Link>
        </div>
      </div>
    </>
  );
}
