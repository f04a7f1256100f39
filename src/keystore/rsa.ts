import { type BinaryText, toBytes } from './bytes.ts';

type Hash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** PKCS#1 v1.5 signatures by object identifier (RFC 8017, appendix A.2.4). */
const hashOfSignature: Readonly<Record<string, Hash>> = {
  '1.2.840.113549.1.1.5': 'SHA-1',
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
};

/** MD2, MD5 and SHA-1 with RSA: a forger can make two contents with one signature. */
export const weakSignatures: readonly string[] = [
  '1.2.840.113549.1.1.2',
  '1.2.840.113549.1.1.4',
  '1.2.840.113549.1.1.5',
];

const scheme = 'RSASSA-PKCS1-v1_5';

/** Whether the holder of `publicKey` signed this; null when the kind of signature or the key cannot be checked here. */
export async function verifySignature(of: {
  readonly signed: BinaryText;
  readonly signature: BinaryText;
  readonly signatureOid: string;
  readonly publicKey: BinaryText;
}): Promise<boolean | null> {
  const hash = hashOfSignature[of.signatureOid];
  if (!hash) return null;
  try {
    const algorithm = { name: scheme, hash };
    const key = await crypto.subtle.importKey('spki', toBytes(of.publicKey), algorithm, false, ['verify']);
    return await crypto.subtle.verify(scheme, key, toBytes(of.signature), toBytes(of.signed));
  } catch {
    return null;
  }
}

/** Whether a signature made with this private key (PKCS#8) is verified by this public key: proof that the two are a pair. */
export async function isPair(privateKey: BinaryText, publicKey: BinaryText): Promise<boolean> {
  const secret = toBytes(privateKey);
  try {
    const algorithm = { name: scheme, hash: 'SHA-256' };
    const signing = await crypto.subtle.importKey('pkcs8', secret, algorithm, false, ['sign']);
    const verifying = await crypto.subtle.importKey('spki', toBytes(publicKey), algorithm, false, ['verify']);
    const sample = crypto.getRandomValues(new Uint8Array(32));
    const signature = await crypto.subtle.sign(scheme, signing, sample);
    return await crypto.subtle.verify(scheme, verifying, signature, sample);
  } catch {
    return false;
  } finally {
    secret.fill(0);
  }
}
