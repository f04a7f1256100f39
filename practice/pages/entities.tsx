import { useState } from 'preact/hooks';
import { writeAbn } from '../abn.ts';
import type { Business } from '../demo-data.ts';
import { Field } from '../frame/field.tsx';
import { Link } from '../frame/link.tsx';
import { Breadcrumbs, Heading } from '../frame/parts.tsx';
import { shownAccess } from '../permission.ts';
import { usePortal } from '../portal.ts';
import { entityHash } from '../router.ts';

/** Nothing to act for yet: what to do first. The words are ours. */
function NoEntities() {
  return (
    <>
      <p>You cannot act for any business yet.</p>
      <p>
        If you are responsible for a business, <Link to="#/link-business">link it</Link>. If someone else is,
        ask them to authorise you.
      </p>
    </>
  );
}

/** "View of all the entities you can act for" (guide of August 2025), the name a link under "Entity name" (SEED). */
export function Entities() {
  const { session } = usePortal();
  return (
    <>
      <Breadcrumbs trail={[['Home', '#/home']]} here="Authorisations" />
      <Heading>Authorisations</Heading>
      {session.businesses.length === 0 ? <NoEntities /> : <ListOfEntities businesses={session.businesses} />}
    </>
  );
}

function ListOfEntities({ businesses }: { businesses: readonly Business[] }) {
  const { wording, scenario } = usePortal();
  const [search, setSearch] = useState('');
  const found = businesses.filter(({ name, abn }) =>
    `${name} ${abn}`.toLowerCase().includes(search.trim().toLowerCase()),
  );
  return (
    <>
      <p>
        <Link to="#/my-authorisations">My authorisations</Link>
      </p>
      <p class="lead">Select one of the {wording.entities} that you can act for.</p>
      <Field label="Search by name or ABN" value={search} onInput={setSearch} />
      <div class="table-scroll">
        <table class="table">
          <caption>
            You can act for {businesses.length} {businesses.length === 1 ? wording.entity : wording.entities}
          </caption>
          <thead>
            <tr>
              <th scope="col">{wording.entityColumn}</th>
              <th scope="col">ABN</th>
              <th scope="col">Your access</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {found.map((business) => (
              <tr key={business.abn}>
                <th scope="row">
                  <Link to={entityHash(business.abn, 'authorisations')}>{business.name}</Link>
                </th>
                <td>{writeAbn(business.abn)}</td>
                <td>{shownAccess(scenario.permission, business)}</td>
                <td>
                  <span class="badge badge--good">Active</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length === 0 ? <p>No results found.</p> : null}
    </>
  );
}
