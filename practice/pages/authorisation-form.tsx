import { useState } from 'preact/hooks';
import type { Business, Representative } from '../demo-data.ts';
import { Field } from '../frame/field.tsx';
import { Link } from '../frame/link.tsx';
import { Refusal } from '../frame/refusal.tsx';
import { Tick } from '../frame/tick.tsx';
import { YesNo } from '../frame/yes-no.tsx';
import { usePortal } from '../portal.ts';
import { representativesOf, withRepresentatives } from '../representatives.ts';
import { entityHash } from '../router.ts';

type Stage = 'user' | 'details' | 'access' | 'declaration';

interface FormProps {
  readonly business: Business;
  /** Null: somebody new. */
  readonly person: Representative | null;
}

/** A new user, or the authorisation of one who is there (R25a, R25e): user, "Authorisation details", "Agency Access", declaration. */
export function AuthorisationForm({ business, person }: FormProps) {
  const { wording, session, scenario, change, go } = usePortal();
  const [stage, setStage] = useState<Stage>(person === null ? 'user' : 'details');
  const [name, setName] = useState(person?.name ?? '');
  const [email, setEmail] = useState('');
  const [type, setType] = useState(person?.type ?? '');
  const [administrator, setAdministrator] = useState(
    person === null ? '' : person.isAdministrator ? 'Yes' : 'No',
  );
  const [access, setAccess] = useState('Full');
  const [declared, setDeclared] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const list = entityHash(business.abn, 'authorisations');
  const submit = () => {
    if (scenario.acting !== 'works') return setIsRefused(true);
    const people = representativesOf(session, business, scenario);
    const number = person?.number ?? 1 + Math.max(...people.map((each) => each.number));
    const changed: Representative = {
      ...(person ?? { status: 'Pending', endsIn: null }),
      number,
      name,
      type,
      isAdministrator: administrator === 'Yes',
    };
    const next = people.some((each) => each.number === number)
      ? people.map((each) => (each.number === number ? changed : each))
      : [...people, changed];
    const message = `The authorisation of ${name} has been ${person === null ? 'created' : 'updated'}.`;
    change({ ...withRepresentatives(session, business, next), message });
    go(list);
  };
  const continueTo = (next: Stage, isReady: boolean) => (
    <div class="buttons">
      <button type="button" class="button" disabled={!isReady} onClick={() => setStage(next)}>
        Continue
      </button>
      <Link class="button button--quiet" to={list}>
        Cancel
      </Link>
    </div>
  );
  switch (stage) {
    case 'user':
      return (
        <div class="form">
          <h2>Add new user</h2>
          <YesNo
            question="Representative type"
            choices={['Standard user', 'Basic user']}
            value={type}
            onChange={setType}
          />
          <Field label="Full name" value={name} onInput={setName} />
          <Field label="Email address" type="email" value={email} onInput={setEmail} />
          {continueTo('details', type !== '' && name !== '')}
        </div>
      );
    case 'details':
      return (
        <div class="form">
          <h2>Authorisation details</h2>
          <p>
            {name}, {type}
          </p>
          {type === 'Basic user' ? (
            <p>A Basic user cannot be a {wording.administrator.toLowerCase()}.</p>
          ) : (
            <YesNo question={wording.administrator} value={administrator} onChange={setAdministrator} />
          )}
          {continueTo('access', type === 'Basic user' || administrator !== '')}
        </div>
      );
    case 'access':
      return (
        <div class="form">
          <h2>Agency Access</h2>
          <p>Select services</p>
          <YesNo
            question="Australian Taxation Office"
            choices={['Full', 'Custom', 'None']}
            value={access}
            onChange={setAccess}
          />
          {continueTo('declaration', true)}
        </div>
      );
    default:
      return (
        <div class="form">
          <h2>Authorisation summary</h2>
          {isRefused ? <Refusal /> : null}
          <p>
            {name}, {type}
          </p>
          <Tick label="I understand and accept this declaration" checked={declared} onChange={setDeclared} />
          <div class="buttons">
            <button type="button" class="button" disabled={!declared} onClick={submit}>
              Submit
            </button>
            <Link class="button button--quiet" to={list}>
              Cancel
            </Link>
          </div>
        </div>
      );
  }
}
