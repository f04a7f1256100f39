import { fromBase64 } from './bytes.ts';
import type { Certificate } from './certificate.ts';
import { type EncryptedKeyReading, readEncryptedKey } from './encrypted-key.ts';
import type { OpenedKey } from './open-key.ts';
import { isPair } from './rsa.ts';

/** Reads the text of `protectedPrivateKey` without opening it. */
export function readProtectedKey(text: string | null): EncryptedKeyReading {
  const bytes = fromBase64(text ?? '');
  return bytes === null ? { kind: 'unreadable' } : readEncryptedKey(bytes);
}

/** Whether an opened key is the one that the certificate names: by its modulus, and by a signature made and verified. */
export async function belongsTo(certificate: Certificate, { bytes, reading }: OpenedKey): Promise<boolean> {
  const sameModulus = reading.kind === 'rsa' && reading.modulus === certificate.modulus;
  return sameModulus && (await isPair(bytes, certificate.publicKey));
}
