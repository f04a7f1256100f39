import { toDer } from '../asn1.ts';
import type { BinaryText } from '../bytes.ts';
import type { ProvenCredential } from './prove-credential.ts';

/** A PEM file (RFC 7468): the encrypted key, then the credential's own certificate, then those that vouch for it. */
export function writePem({ encryptedKey, certificates }: ProvenCredential): BinaryText {
  return [
    block('ENCRYPTED PRIVATE KEY', toDer(encryptedKey)),
    ...certificates.map(({ der }) => block('CERTIFICATE', der)),
  ].join('');
}

function block(label: string, der: BinaryText): string {
  const lines = btoa(der).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
