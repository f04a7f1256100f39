import { writeAbn } from '../../abn.ts';
import { Link } from '../../frame/link.tsx';
import { Alert } from '../../frame/parts.tsx';
import { linkingWordings } from '../../linking-wordings.ts';
import { usePortal } from '../../portal.ts';
import { businessOf } from '../../session.ts';
import { NotFound } from '../not-found.tsx';
import { LinkingPage } from './linking-page.tsx';

/** The business "appears" (SEED): the portal's word that it is linked, and the ways on. */
export function Linked() {
  const { scenario, session, wording } = usePortal();
  const { linkedTitle } = linkingWordings[scenario.wording];
  const linked = session.chosen.flatMap((abn) => businessOf(session, abn) ?? []);
  if (linked.length === 0) return <NotFound />;
  return (
    <LinkingPage title={wording.linkBusiness}>
      <Alert kind="success" title={linkedTitle}>
        <ul class="alert__list">
          {linked.map(({ abn, name }) => (
            <li key={abn}>
              <strong>{name}</strong>, ABN {writeAbn(abn)}
            </li>
          ))}
        </ul>
        <p>You are the principal authority.</p>
      </Alert>
      <div class="buttons">
        <Link class="button" to="#/home">
          Home
        </Link>
        <Link class="button button--quiet" to="#/entities">
          View your {wording.entities}
        </Link>
      </div>
    </LinkingPage>
  );
}
