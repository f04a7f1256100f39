import { useState } from 'preact/hooks';
import { type Business, type MachineCredential, statusOf } from '../demo-data.ts';
import { Modal } from '../frame/modal.tsx';
import { Alert } from '../frame/parts.tsx';
import { Refusal } from '../frame/refusal.tsx';
import { usePortal } from '../portal.ts';
import { entityHash } from '../router.ts';
import { changeCredential } from '../session.ts';
import { unchanging } from '../wordings.ts';
import { CredentialRow } from './credential-row.tsx';

/** The create control, or "Software required" in its place (PP2). The page of downloads is another tab, and has to know this one's software. */
function CreateOrSoftware({ business }: { business: Business }) {
  const { wording, scenario, go } = usePortal();
  if (scenario.software === 'there') {
    return (
      <button type="button" class="button" onClick={() => go(entityHash(business.abn, 'credentials', 'new'))}>
        {wording.create}
      </button>
    );
  }
  return (
    <Alert kind="warning" title={unchanging.softwareRequired}>
      <p>
        To create a machine credential you need to install software on this computer. Go to{' '}
        <a
          href={`/?software=${scenario.software}&wording=${scenario.wording}#/downloads`}
          target="_blank"
          rel="noopener"
        >
          {wording.softwareLink}
        </a>
        .
      </p>
    </Alert>
  );
}

function ConfirmRevoke(props: { credential: MachineCredential; onOk: () => void; onCancel: () => void }) {
  return (
    <Modal title="Revoke machine credential" onClose={props.onCancel}>
      <p>
        You are about to revoke <strong>{props.credential.name}</strong>. A revoked machine credential cannot
        be reactivated.
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={props.onOk}>
          OK
        </button>
        <button type="button" class="button button--quiet" onClick={props.onCancel}>
          Cancel
        </button>
      </div>
    </Modal>
  );
}

/** The list of machine credentials. The columns besides the name, "Valid to" and the status are ours, and what an empty list says: no source has them. */
export function CredentialList({ business }: { business: Business }) {
  const { wording, session, change, now, scenario } = usePortal();
  const [revoking, setRevoking] = useState<MachineCredential | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const act = (credential: MachineCredential, event: 'Revoked' | 'Claimed') => {
    if (scenario.acting !== 'works') {
      setIsRefused(true);
      setRevoking(null);
      return;
    }
    change(changeCredential(session, business.abn, credential, event, now()));
    setMessage(`${credential.name} has been ${event.toLowerCase()}.`);
    setRevoking(null);
  };
  const full = scenario.columns === 'full';
  return (
    <>
      <div class="panel-head">
        <h2>{wording.credentialsTitle}</h2>
        <CreateOrSoftware business={business} />
      </div>
      <p>
        Machine credentials let your business software talk to government online services. Each is valid for
        two years.
      </p>
      {isRefused ? <Refusal /> : null}
      {message === null ? null : <Alert kind="success">{message}</Alert>}
      {business.credentials.length === 0 ? (
        <p>You have no machine credentials.</p>
      ) : (
        <div class="table-scroll">
          <table class="table">
            <caption>Machine credentials of {business.name}</caption>
            <thead>
              <tr>
                <th scope="col">{wording.nameColumn}</th>
                <th scope="col">Machine Credential Custodian</th>
                {full ? (
                  <>
                    <th scope="col">Created</th>
                    <th scope="col">{wording.validTo}</th>
                    <th scope="col">Status</th>
                  </>
                ) : null}
                <th scope="col">Actions</th>
              </tr>
            </thead>
            <tbody>
              {business.credentials.map((credential) => (
                <CredentialRow
                  key={credential.number}
                  abn={business.abn}
                  credential={credential}
                  status={statusOf(credential, now())}
                  onRevoke={() => setRevoking(credential)}
                  onClaim={() => act(credential, 'Claimed')}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {revoking === null ? null : (
        <ConfirmRevoke
          credential={revoking}
          onOk={() => act(revoking, 'Revoked')}
          onCancel={() => setRevoking(null)}
        />
      )}
    </>
  );
}
