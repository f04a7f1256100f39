import type { BinaryText } from './bytes.ts';
import type { Certificate } from './certificate.ts';

/**
 * The credential's own certificate among those of its chain: the one with the recorded fingerprint, else the one with the
 * recorded serial number, else the first that is no authority. Never simply the first: the order of the chain proves nothing.
 */
export function findLeaf(
  certificates: readonly Certificate[],
  recorded: { readonly sha1: BinaryText | null; readonly serialNumber: bigint | null },
): Certificate | null {
  return (
    certificates.find(({ sha1 }) => sha1 === recorded.sha1) ??
    certificates.find(({ serialNumber }) => serialNumber === recorded.serialNumber) ??
    certificates.find(({ isAuthority }) => !isAuthority) ??
    certificates[0] ??
    null
  );
}
