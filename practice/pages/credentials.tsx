import type { Business } from '../demo-data.ts';
import { Contained } from '../frame/contained.tsx';
import { Alert } from '../frame/parts.tsx';
import { usePortal } from '../portal.ts';
import { entityHash } from '../router.ts';
import { CreateCredential } from './create-credential.tsx';
import { CredentialDetails } from './credential-details.tsx';
import { CredentialList } from './credential-list.tsx';
import { NotFound } from './not-found.tsx';

/** `permission=refused`: the recorded message (RERR) where the list would be. On which page it comes is not known. */
function Refused() {
  const { wording } = usePortal();
  return (
    <>
      <h2>{wording.credentialsTitle}</h2>
      <Alert kind="error" title="Insufficient access (AUT.MID.007)">
        <p>You cannot see or create machine credentials for this business.</p>
      </Alert>
    </>
  );
}

/** The credentials tab: the list, one credential, or the page to create one. */
export function Credentials({ business, item }: { business: Business; item: string | null }) {
  const { scenario, embedded, go, wording } = usePortal();
  if (scenario.permission === 'refused') return <Refused />;
  if (item === null) return <CredentialList business={business} />;
  if (item === 'new') {
    const form = <CreateCredential business={business} />;
    if (scenario.container === 'page' || embedded) return form;
    const list = entityHash(business.abn, 'credentials');
    return (
      <>
        {scenario.container === 'dialog' ? <CredentialList business={business} /> : null}
        <Contained in={scenario.container} title={wording.createTitle} onClose={() => go(list)}>
          {form}
        </Contained>
      </>
    );
  }
  const credential = business.credentials.find(({ number }) => String(number) === item);
  return credential ? <CredentialDetails business={business} credential={credential} /> : <NotFound />;
}
