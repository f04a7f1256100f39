import { useState } from 'preact/hooks';
import type { Business } from '../demo-data.ts';
import { Link } from '../frame/link.tsx';
import { Alert } from '../frame/parts.tsx';
import { usePortal } from '../portal.ts';
import { entityHash } from '../router.ts';
import { addCredential } from '../session.ts';
import { CreateForm, type Filled } from './create-form.tsx';

/** After the download: the portal's own word that it is done. */
function Installed({ business, name }: { business: Business; name: string }) {
  const { wording } = usePortal();
  return (
    <>
      <Alert kind="success" title={wording.installed}>
        <p>
          <strong>{name}</strong> for {business.name} is ready to use in your business software.
        </p>
      </Alert>
      <Link class="button button--quiet" to={entityHash(business.abn, 'credentials')}>
        Back
      </Link>
    </>
  );
}

/** The page behind the create button: the form, and then the message. The password goes into the file and nowhere else. */
export function CreateCredential({ business }: { business: Business }) {
  const { ground, wording, scenario, session, change, now } = usePortal();
  const [state, setState] = useState<'form' | 'busy' | 'failed' | { readonly installed: string }>('form');

  const create = async ({ name, password }: Filled) => {
    setState('busy');
    try {
      const { abn, name: legalName } = business;
      // It brings node-forge along, which only this page needs.
      const { makeKeystore } = await import('../keystore/keystore.ts');
      const keystore = await makeKeystore({ abn, legalName, displayName: name, password, now: now() });
      await ground.handOver(keystore, scenario.delivery);
      change(addCredential(session, abn, name, now()));
      setState({ installed: name });
    } catch {
      setState('failed');
    }
  };

  return (
    <>
      {scenario.container === 'dialog' ? null : <h2>{wording.createTitle}</h2>}
      {state === 'failed' ? (
        <Alert kind="error" title="The machine credential could not be created">
          <p>Something went wrong. Try again later.</p>
        </Alert>
      ) : null}
      {typeof state === 'object' ? (
        <Installed business={business} name={state.installed} />
      ) : (
        <CreateForm business={business} busy={state === 'busy'} onDownload={create} />
      )}
    </>
  );
}
