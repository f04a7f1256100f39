import type { SeenCredential } from '../../portal/sighting.ts';
import type { Known, Listed } from '../known.ts';

/**
 * The credentials that can be stopped: those that still work, as far as the list shows. Which of them is meant, only the person knows, even
 * where there is but one: what is revoked is gone for good. The one that they chose is left out, so that they can change their mind.
 */
export function stoppable(
  { credentials }: Listed,
  { oldCredential }: Pick<Known, 'oldCredential'>,
): readonly SeenCredential[] {
  const isChosen = ({ displayName, validTo }: SeenCredential): boolean =>
    displayName === oldCredential?.displayName && validTo === oldCredential?.validTo;
  return credentials.filter((row) => row.status !== 'revoked' && row.status !== 'expired' && !isChosen(row));
}
