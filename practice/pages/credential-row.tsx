import { writeDate } from '../calendar.ts';
import type { MachineCredential, ShownStatus } from '../demo-data.ts';
import { Link } from '../frame/link.tsx';
import { usePortal } from '../portal.ts';
import { entityHash } from '../router.ts';

const looks: Record<ShownStatus, string> = {
  Active: 'badge badge--good',
  Expired: 'badge badge--bad',
  Suspended: 'badge badge--warning',
  Revoked: 'badge',
};

interface RowProps {
  readonly abn: string;
  readonly credential: MachineCredential;
  readonly status: ShownStatus;
  readonly onRevoke: () => void;
  readonly onClaim: () => void;
}

/** "Revoke" is a link in the row (PP1). Every row's actions have the same names: only the row tells them apart. */
export function CredentialRow({ abn, credential, status, onRevoke, onClaim }: RowProps) {
  const { wording, scenario } = usePortal();
  const revoke = (event: MouseEvent) => {
    event.preventDefault();
    onRevoke();
  };
  return (
    <tr>
      <th scope="row">{credential.name}</th>
      <td>{credential.custodian}</td>
      {scenario.columns === 'full' ? (
        <>
          <td>{writeDate(new Date(credential.created), wording.dates)}</td>
          <td>{writeDate(new Date(credential.validTo), wording.dates)}</td>
          <td>
            <span class={looks[status]}>{status}</span>
          </td>
        </>
      ) : null}
      <td class="row-actions">
        <Link to={entityHash(abn, 'credentials', credential.number)}>Edit</Link>
        {status === 'Active' ? (
          <a href={entityHash(abn, 'credentials')} onClick={revoke}>
            Revoke
          </a>
        ) : null}
        {status === 'Suspended' ? (
          <button type="button" class="link-button" onClick={onClaim}>
            Claim
          </button>
        ) : null}
      </td>
    </tr>
  );
}
