import { daysFrom, writeDate } from '../calendar.ts';
import { person } from '../demo-data.ts';
import { Link } from '../frame/link.tsx';
import { Alert, Heading } from '../frame/parts.tsx';
import { usePortal } from '../portal.ts';
import { entityHash } from '../router.ts';
import { unchanging } from '../wordings.ts';

export function Home() {
  const { wording, session, now } = usePortal();
  // A principal authority's own does not end; only those that another gave do.
  const ending = session.businesses.findLast(({ access }) => access !== 'Principal authority');
  const tasks = [
    [wording.openAuthorisations, '#/entities', `See the ${wording.entities} that you can act for.`],
    [wording.linkBusiness, '#/link-business', 'Link a business of which you are a principal authority.'],
    [unchanging.acceptAuthorisation, '#/accept-authorisation', 'Enter the code from the email you received.'],
  ] as const;
  return (
    <>
      <Heading>Welcome, {person.name}</Heading>
      {ending ? (
        <Alert kind="info" title="An authorisation will end soon">
          <p>
            Your authorisation for {ending.name} ends on {writeDate(daysFrom(now(), 33), wording.dates)}.{' '}
            <Link to={entityHash(ending.abn, 'authorisations', 'renew')}>Renew</Link>
          </p>
        </Alert>
      ) : null}
      <h2>What would you like to do?</h2>
      <ul class="tasks">
        {tasks.map(([label, to, about]) => (
          <li key={to} class="tasks__item">
            <Link to={to} class="tasks__link">
              {label}
            </Link>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
