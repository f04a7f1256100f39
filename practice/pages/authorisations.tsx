import { useState } from 'preact/hooks';
import { daysFrom, writeDate } from '../calendar.ts';
import type { Business, Representative } from '../demo-data.ts';
import { ChoiceField } from '../frame/choice-field.tsx';
import { Link } from '../frame/link.tsx';
import { Modal } from '../frame/modal.tsx';
import { Alert } from '../frame/parts.tsx';
import { usePortal } from '../portal.ts';
import { isRenewable, representativesOf, withRepresentatives } from '../representatives.ts';
import { entityHash } from '../router.ts';
import { AuthorisationDetails } from './authorisation-details.tsx';
import { AuthorisationForm } from './authorisation-form.tsx';
import { AuthorisationRenewal } from './authorisation-renewal.tsx';

interface AuthorisationsProps {
  readonly business: Business;
  readonly item: string | null;
}

/** The tab that an entity opens on, or what was opened from it: "View", "Edit", "Add new user", "Renew". */
export function Authorisations({ business, item }: AuthorisationsProps) {
  const { session, scenario } = usePortal();
  const people = representativesOf(session, business, scenario);
  const [action = '', number] = (item ?? '').split('-');
  const one = people.find((each) => String(each.number) === number);
  if (action === 'renew') return <AuthorisationRenewal business={business} />;
  if (action === 'new') return <AuthorisationForm business={business} person={null} />;
  if (action === 'edit' && one) return <AuthorisationForm business={business} person={one} />;
  if (action === 'view' && one) return <AuthorisationDetails business={business} person={one} />;
  return <AuthorisationList business={business} people={people} />;
}

/** Filters stand above the list since November 2024 (RMA). Its "View", "Edit" and "Remove" are there to be told apart from the credentials' own. */
function AuthorisationList({ business, people }: { business: Business; people: readonly Representative[] }) {
  const { wording, now, scenario, session, change, go } = usePortal();
  const [status, setStatus] = useState('');
  const [type, setType] = useState('');
  const [removing, setRemoving] = useState<Representative | null>(null);
  const to = (what: string) => entityHash(business.abn, 'authorisations', what);
  const types = [...new Set(people.map((each) => each.type))];
  const shown = people.filter(
    (each) => (status === '' || each.status === status) && (type === '' || each.type === type),
  );
  const message = session.message ?? null;
  const remove = (one: Representative) => {
    change(
      withRepresentatives(
        session,
        business,
        people.filter((each) => each !== one),
      ),
    );
    setRemoving(null);
  };
  return (
    <>
      <div class="panel-head">
        <h2>{wording.authorisationsTab}</h2>
        <button type="button" class="button" onClick={() => go(to('new'))}>
          Add new user
        </button>
      </div>
      {message === null ? null : <Alert kind="success">{message}</Alert>}
      <p>People who are authorised to act for {business.name}.</p>
      {scenario.wording === '2020' ? null : (
        <>
          <ChoiceField
            label="Status"
            error={null}
            choices={['Active', 'Pending']}
            value={status}
            onChange={setStatus}
          />
          <ChoiceField
            label="Authorisation type"
            error={null}
            choices={types}
            value={type}
            onChange={setType}
          />
        </>
      )}
      <div class="table-scroll">
        <table class="table">
          <caption>Authorisations</caption>
          <thead>
            <tr>
              <th scope="col">Representative</th>
              <th scope="col">Representative type</th>
              <th scope="col">End date</th>
              <th scope="col">Status</th>
              <th scope="col">Actions</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((each) => (
              <tr key={each.number}>
                <th scope="row">{each.name}</th>
                <td>{each.type}</td>
                <td>
                  {each.endsIn === null
                    ? 'Indefinite'
                    : writeDate(daysFrom(now(), each.endsIn), wording.dates)}
                </td>
                <td>
                  <span class={each.status === 'Active' ? 'badge badge--good' : 'badge'}>{each.status}</span>
                </td>
                <td class="row-actions">
                  <Link to={to(`view-${each.number}`)}>View</Link>
                  {each.isOwn ? null : <Link to={to(`edit-${each.number}`)}>Edit</Link>}
                  {isRenewable(each) ? <Link to={to('renew')}>Renew</Link> : null}
                  {each.isOwn ? null : (
                    <button type="button" class="link-button" onClick={() => setRemoving(each)}>
                      Remove
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {removing === null ? null : (
        <Modal title="Remove authorisation" onClose={() => setRemoving(null)}>
          <p>
            Do you want to remove the authorisation of <strong>{removing.name}</strong>?
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => remove(removing)}>
              Yes
            </button>
            <button type="button" class="button button--quiet" onClick={() => setRemoving(null)}>
              No
            </button>
          </div>
        </Modal>
      )}
    </>
  );
}
