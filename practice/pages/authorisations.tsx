import { daysFrom, writeDate } from '../calendar.ts';
import { type Business, person } from '../demo-data.ts';
import { Link } from '../frame/link.tsx';
import { mayCreate, shownAccess } from '../permission.ts';
import { usePortal } from '../portal.ts';
import { entityHash } from '../router.ts';

const others = [
  ['Priya Raman', 'Standard user', 'Active', 188],
  ['Tom Okafor', 'Basic user', 'Pending', 365],
] as const;

/** Beside one's own name, "View" tells whether one may create machine credentials (NAM1). */
function OwnAuthorisation({ business }: { business: Business }) {
  const { scenario } = usePortal();
  const facts = [
    ['Representative', person.name],
    ['Representative type', shownAccess(scenario.permission, business)],
    ['Machine Credential Administrator', mayCreate(scenario.permission, business) ? 'Yes' : 'No'],
  ] as const;
  return (
    <>
      <h2>Authorisation details</h2>
      <dl class="details">
        {facts.map(([label, value]) => (
          <div key={label} class="details__row">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Link class="button button--quiet" to={entityHash(business.abn, 'authorisations')}>
        Back
      </Link>
    </>
  );
}

/** The tab that an entity opens on. Its "View", "Edit" and "Remove" are there to be told apart from the credentials' own. */
export function Authorisations({ business, item }: { business: Business; item: string | null }) {
  const { wording, now, scenario } = usePortal();
  const { linkedAt } = business;
  if (item !== null) return <OwnAuthorisation business={business} />;
  const date = (days: number) => writeDate(daysFrom(now(), days), wording.dates);
  return (
    <>
      <div class="panel-head">
        <h2>{wording.authorisationsTab}</h2>
        <button type="button" class="button">
          Add new user
        </button>
      </div>
      <p>People who are authorised to act for {business.name}.</p>
      <div class="table-scroll">
        <table class="table">
          <caption>Authorisations</caption>
          <thead>
            <tr>
              <th scope="col">Representative</th>
              <th scope="col">Representative type</th>
              <th scope="col">Start date</th>
              <th scope="col">End date</th>
              <th scope="col">Status</th>
              <th scope="col">Actions</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{person.name}</th>
              <td>{shownAccess(scenario.permission, business)}</td>
              <td>{linkedAt === null ? date(-640) : writeDate(new Date(linkedAt), wording.dates)}</td>
              <td>Indefinite</td>
              <td>
                <span class="badge badge--good">Active</span>
              </td>
              <td>
                <Link to={entityHash(business.abn, 'authorisations', 'me')}>View</Link>
              </td>
            </tr>
            {(linkedAt === null ? others : []).map(([name, type, status, days]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{type}</td>
                <td>{date(days - 365)}</td>
                <td>{date(days)}</td>
                <td>
                  <span class={status === 'Active' ? 'badge badge--good' : 'badge'}>{status}</span>
                </td>
                <td class="row-actions">
                  {['View', 'Edit', 'Remove'].map((label) => (
                    <button key={label} type="button" class="link-button">
                      {label}
                    </button>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
