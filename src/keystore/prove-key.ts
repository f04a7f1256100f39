import { fromBase64 } from './bytes.ts';
import type { Certificate } from './certificate.ts';
import { type EncryptedKeyReading, readEncryptedKey } from './encrypted-key.ts';
import { isEcPair, isRsaPair } from './key-pairs.ts';
import type { OpenedKey } from './open-key.ts';

/** Reads the text of `protectedPrivateKey` without opening it. */
export function readProtectedKey(text: string | null): EncryptedKeyReading {
  const bytes = fromBase64(text ?? '');
  return bytes === null ? { kind: 'unreadable' } : readEncryptedKey(bytes);
}

/** Whether an opened key is the one that the certificate names: by its modulus, and by a signature made and verified. */
export async function belongsTo({ publicKey }: Certificate, { bytes, reading }: OpenedKey): Promise<boolean> {
  if (reading.kind === 'rsa' && publicKey.kind === 'rsa')
    return reading.modulus === publicKey.modulus && (await isRsaPair(bytes, publicKey));
  if (reading.kind === 'ec' && publicKey.kind === 'ec')
    return reading.curve === publicKey.curve && (await isEcPair(reading.secret, publicKey));
  return false;
}
