import { writeDate } from '../calendar.ts';
import { type Business, type MachineCredential, statusOf } from '../demo-data.ts';
import { Link } from '../frame/link.tsx';
import { usePortal } from '../portal.ts';
import { entityHash } from '../router.ts';

/** What "Edit" opens. Known of it: "Valid To" and "Back" (SEED); the other fields are ours. */
export function CredentialDetails(props: { business: Business; credential: MachineCredential }) {
  const { wording, now } = usePortal();
  const { business, credential } = props;
  const facts = [
    [wording.nameColumn, credential.name],
    ['Status', statusOf(credential, now())],
    ['Machine Credential Custodian', credential.custodian],
    ['Valid from', writeDate(new Date(credential.created), wording.dates)],
    [wording.validTo, writeDate(new Date(credential.validTo), wording.dates)],
    ['Credential ID', `ABRD:${business.abn}_${credential.name}`],
  ] as const;
  return (
    <>
      <h2>Machine credential details</h2>
      <dl class="details">
        {facts.map(([label, value]) => (
          <div key={label} class="details__row">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>Need to change what this credential can do? Its permissions are kept in Access Manager.</p>
      <Link class="button button--quiet" to={entityHash(business.abn, 'credentials')}>
        Back
      </Link>
    </>
  );
}
