import forge from 'node-forge';
import { utf8 } from './bytes.ts';
import type { Credential } from './credential-fields.ts';
import { deriveKey, purpose } from './password-key.ts';

/**
 * `integrityValue`: HMAC-SHA1 over the credential's fields, keyed with the empty password (section 6 of the format notes).
 * A checksum, not a signature: anyone can compute it.
 */
export function integrityOf(credential: Omit<Credential, 'integrity'>): string {
  const { type, id, name1, name2, abn, legalName, personId, serialNumber } = credential;
  const text = type + id + name1 + name2 + abn + legalName + personId + serialNumber;
  const hmac = forge.hmac.create();
  hmac.start('sha1', deriveKey('', credential.salt, purpose.integrity, 20));
  hmac.update(utf8(text) + credential.fingerprint + credential.publicCertificate + credential.protectedKey);
  return hmac.digest().getBytes();
}
