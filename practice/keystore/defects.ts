import type { Credential } from './credential-fields.ts';
import { integrityOf } from './integrity.ts';

/** Ways to spoil a credential or a file, for tests of what reads them. */

/** As if a program had edited the fields given and put the checksum right again. */
export function edited(credential: Credential, change: Partial<Credential>): Credential {
  const next = { ...credential, ...change };
  return { ...next, integrity: integrityOf(next) };
}

/** As if a person had edited the fields given in a text editor: the checksum no longer agrees. */
export function editedByHand(credential: Credential, change: Partial<Credential>): Credential {
  return { ...credential, ...change };
}

/** One bit of the checksum is wrong. */
export function withWrongIntegrity(credential: Credential): Credential {
  return { ...credential, integrity: flipped(credential.integrity, 0) };
}

/** The private key of another credential; salt and checksum agree, so only comparing key and certificate finds it. */
export function withKeyOf(credential: Credential, other: Credential): Credential {
  return edited(credential, { protectedKey: other.protectedKey, salt: other.salt });
}

/** One bit in the middle of the encrypted key is wrong, the checksum put right. */
export function withDamagedKey(credential: Credential): Credential {
  const middle = Math.floor(credential.protectedKey.length / 2);
  return edited(credential, { protectedKey: flipped(credential.protectedKey, middle) });
}

/** A file that was cut off on the way; half of it unless told. */
export function truncated(file: string, share = 0.5): string {
  return file.slice(0, Math.floor(file.length * share));
}

function flipped(binary: string, at: number): string {
  const byte = String.fromCharCode(binary.charCodeAt(at) ^ 1);
  return binary.slice(0, at) + byte + binary.slice(at + 1);
}
