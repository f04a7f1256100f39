import type { Business } from '../demo-data.ts';
import { Contained } from '../frame/contained.tsx';
import { usePortal } from '../portal.ts';
import { entityHash } from '../router.ts';
import { CreateCredential } from './create-credential.tsx';
import { CredentialDetails } from './credential-details.tsx';
import { CredentialList } from './credential-list.tsx';
import { NotFound } from './not-found.tsx';

/** The credentials tab: the list, one credential, or the page to create one. */
export function Credentials({ business, item }: { business: Business; item: string | null }) {
  const { scenario, embedded, go, wording } = usePortal();
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
