import { useState } from 'preact/hooks';
import { daysFrom, writeDate } from '../calendar.ts';
import type { Business, Representative } from '../demo-data.ts';
import { Link } from '../frame/link.tsx';
import { Alert } from '../frame/parts.tsx';
import { usePortal } from '../portal.ts';
import { entityHash } from '../router.ts';

/**
 * "View" of a representative: an end date and a "Back", and no credential. Beside one's own name it tells whether one may create machine
 * credentials (NAM1); a pending one has "Re-issue a code" (R25h2).
 */
export function AuthorisationDetails({ business, person }: { business: Business; person: Representative }) {
  const { wording, now } = usePortal();
  const [isReissued, setIsReissued] = useState(false);
  const facts = [
    ['Representative', person.name],
    ['Representative type', person.type],
    [wording.administrator, person.isAdministrator ? 'Yes' : 'No'],
    ['Start date', writeDate(daysFrom(now(), (person.endsIn ?? 0) - 365), wording.dates)],
    [
      'End date',
      person.endsIn === null ? 'Indefinite' : writeDate(daysFrom(now(), person.endsIn), wording.dates),
    ],
    ['Status', person.status],
  ] as const;
  return (
    <>
      <h2>Authorisation details</h2>
      {isReissued ? <Alert kind="success">A new code is on its way. It is valid for 7 days.</Alert> : null}
      <dl class="details">
        {facts.map(([label, value]) => (
          <div key={label} class="details__row">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {person.status === 'Pending' ? (
        <button type="button" class="button" onClick={() => setIsReissued(true)}>
          Re-issue a code
        </button>
      ) : null}
      <Link class="button button--quiet" to={entityHash(business.abn, 'authorisations')}>
        Back
      </Link>
    </>
  );
}
