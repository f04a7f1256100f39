import type { Target } from '../../portal/controls.ts';
import type { ControlId } from '../../portal/ids.ts';
import type { SeenCredential } from '../../portal/sighting.ts';
import type { Progress } from '../progress-record.ts';
import { businessToOpen } from '../which/which-business.ts';
import { credentialToOpen, listOf, rowToRevoke } from '../which/which-credential.ts';
import { rowToClaim } from '../which/which-to-claim.ts';

/**
 * What exactly to look for. A control that stands in every row needs its row: while it is not certain which row that is, nothing is pointed
 * at and the card asks. Only a business that nothing is known of yet is chosen in its list as a whole.
 */
export function targetFor(control: ControlId | null, progress: Progress): Target | null {
  switch (control) {
    case null:
      return null;
    case 'entity-link':
      return businessTarget(control, progress);
    case 'edit-credential': {
      const which = credentialToOpen(progress);
      return which.kind === 'certain' ? inRow(control, which.row) : null;
    }
    case 'revoke-credential': {
      const row = rowToRevoke(progress);
      return row && inRow(control, row);
    }
    case 'claim-credential': {
      const which = rowToClaim({ known: progress.known, list: listOf(progress) });
      return which.kind === 'certain' ? inRow(control, which.row) : null;
    }
    default:
      return { control };
  }
}

function businessTarget(control: ControlId, progress: Progress): Target | null {
  const which = businessToOpen(progress);
  if (which.kind === 'ask') return { control: 'entity-list' };
  if (which.kind !== 'certain') return null;
  const { name, abn } = which.business;
  return abn === null ? { control, row: name } : { control, row: name, abn };
}

function inRow(control: ControlId, { displayName, validTo }: SeenCredential): Target | null {
  if (displayName === null) return null;
  return validTo ? { control, row: displayName, validTo } : { control, row: displayName };
}
