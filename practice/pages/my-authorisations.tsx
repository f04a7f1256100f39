import { Link } from '../frame/link.tsx';
import { Breadcrumbs, Heading } from '../frame/parts.tsx';
import { shownAccess } from '../permission.ts';
import { usePortal } from '../portal.ts';

/** "My authorisations" (R25h2), between the home page and a business: its "View" opens an authorisation, never a business. */
export function MyAuthorisations() {
  const { session, scenario } = usePortal();
  return (
    <>
      <Breadcrumbs trail={[['Home', '#/home']]} here="My authorisations" />
      <Heading>My authorisations</Heading>
      <div class="table-scroll">
        <table class="table">
          <caption>Authorisations that you have</caption>
          <thead>
            <tr>
              <th scope="col">Authorised by</th>
              <th scope="col">Authorisation type</th>
              <th scope="col">Status</th>
              <th scope="col">Actions</th>
            </tr>
          </thead>
          <tbody>
            {session.businesses.map((business) => (
              <tr key={business.abn}>
                <td>{business.name}</td>
                <td>{shownAccess(scenario.permission, business)}</td>
                <td>Active</td>
                <td>
                  <Link to={`#/entities/${business.abn}/authorisations/view-1`}>View</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
