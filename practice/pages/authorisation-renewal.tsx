import { useState } from 'preact/hooks';
import { daysFrom, writeDate } from '../calendar.ts';
import type { Business } from '../demo-data.ts';
import { Link } from '../frame/link.tsx';
import { Alert } from '../frame/parts.tsx';
import { Refusal } from '../frame/refusal.tsx';
import { Tick } from '../frame/tick.tsx';
import { usePortal } from '../portal.ts';
import { isRenewable, representativesOf, withRepresentatives } from '../representatives.ts';
import { entityHash } from '../router.ts';

/** R25rn: select all or some, "Submit", and a summary of the outcome. What else it says is ours. */
export function AuthorisationRenewal({ business }: { business: Business }) {
  const { wording, session, scenario, change, now } = usePortal();
  const people = representativesOf(session, business, scenario);
  const renewable = people.filter(isRenewable);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [outcome, setOutcome] = useState<readonly string[] | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const list = entityHash(business.abn, 'authorisations');
  const submit = () => {
    if (scenario.acting !== 'works') return setIsRefused(true);
    const isChosen = ({ number }: { number: number }) => chosen.includes(number);
    setOutcome(renewable.filter(isChosen).map(({ name }) => name));
    const renewed = people.map((each) => (isChosen(each) ? { ...each, endsIn: 365 } : each));
    change(withRepresentatives(session, business, renewed));
  };
  if (outcome !== null) {
    return (
      <>
        <h2>Outcome</h2>
        <Alert kind="success">
          {outcome.length === 1
            ? 'The authorisation has been renewed.'
            : 'The authorisations have been renewed.'}
        </Alert>
        <ul>
          {outcome.map((name) => (
            <li key={name}>{name}: successful</li>
          ))}
        </ul>
        <Link class="button" to={list}>
          Back
        </Link>
      </>
    );
  }
  return (
    <div class="form">
      <h2>Renew authorisations</h2>
      {isRefused ? <Refusal /> : null}
      <Tick
        label="Select all"
        checked={chosen.length === renewable.length}
        onChange={(all) => setChosen(all ? renewable.map(({ number }) => number) : [])}
      />
      {renewable.map(({ number, name, endsIn }) => (
        <Tick
          key={number}
          label={`${name}, ends on ${writeDate(daysFrom(now(), endsIn ?? 0), wording.dates)}`}
          checked={chosen.includes(number)}
          onChange={(ticked) =>
            setChosen(ticked ? [...chosen, number] : chosen.filter((each) => each !== number))
          }
        />
      ))}
      <div class="buttons">
        <button type="button" class="button" disabled={chosen.length === 0} onClick={submit}>
          Submit
        </button>
        <Link class="button button--quiet" to={list}>
          Cancel
        </Link>
      </div>
    </div>
  );
}
