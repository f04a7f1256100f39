import { useState } from 'preact/hooks';
import { writeAbn } from '../abn.ts';
import { Field } from '../frame/field.tsx';
import { Link } from '../frame/link.tsx';
import { Breadcrumbs, Heading } from '../frame/parts.tsx';
import { usePortal } from '../portal.ts';
import { entityHash } from '../router.ts';

/** "View of all the entities you can act for" (guide of August 2025), the name a link under "Entity name" (SEED). */
export function Entities() {
  const { wording, session } = usePortal();
  const [search, setSearch] = useState('');
  const found = session.businesses.filter(({ name, abn }) =>
    `${name} ${abn}`.toLowerCase().includes(search.trim().toLowerCase()),
  );
  return (
    <>
      <Breadcrumbs trail={[['Home', '#/home']]} here="Authorisations" />
      <Heading>Authorisations</Heading>
      <p class="lead">Select one of the {wording.entities} that you can act for.</p>
      <Field label="Search by name or ABN" value={search} onInput={setSearch} />
      <div class="table-scroll">
        <table class="table">
          <caption>
            You can act for {session.businesses.length} {wording.entities}
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
            {found.map(({ abn, name, access }) => (
              <tr key={abn}>
                <th scope="row">
                  <Link to={entityHash(abn, 'authorisations')}>{name}</Link>
                </th>
                <td>{writeAbn(abn)}</td>
                <td>{access}</td>
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
