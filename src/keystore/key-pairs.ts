import { type BinaryText, toBytes } from './bytes.ts';
import { coordinateLength, type PublicKey } from './public-key.ts';

/** Whether a signature made with this private key (PKCS#8) is verified by this public key: proof that the two are a pair. */
export async function isRsaPair(
  privateKey: BinaryText,
  { spki }: Extract<PublicKey, { kind: 'rsa' }>,
): Promise<boolean> {
  const secret = toBytes(privateKey);
  try {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const signing = await crypto.subtle.importKey('pkcs8', secret, algorithm, false, ['sign']);
    return await provesItself(signing, spki, algorithm);
  } catch {
    return false;
  } finally {
    secret.fill(0);
  }
}

/**
 * The same for an elliptic curve. The key is taken in as JWK: as PKCS#8, Firefox wants the public point beside the secret number, which
 * RFC 5915 leaves optional.
 */
export async function isEcPair(
  secret: BinaryText,
  { spki, curve, point }: Extract<PublicKey, { kind: 'ec' }>,
): Promise<boolean> {
  const length = coordinateLength[curve];
  // SEC 1, section 2.3.3: 4, then the two coordinates.
  if (point.charCodeAt(0) !== 4 || point.length !== 2 * length + 1) return false;
  try {
    const algorithm = { name: 'ECDSA', namedCurve: curve, hash: 'SHA-256' };
    const jwk = {
      kty: 'EC',
      crv: curve,
      x: base64url(point.slice(1, length + 1)),
      y: base64url(point.slice(length + 1)),
      d: base64url(secret.padStart(length, '\0')),
    };
    const signing = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
    return await provesItself(signing, spki, algorithm);
  } catch {
    return false;
  }
}

async function provesItself(
  signing: CryptoKey,
  spki: BinaryText,
  algorithm: { readonly name: string; readonly hash: string },
): Promise<boolean> {
  const verifying = await crypto.subtle.importKey('spki', toBytes(spki), algorithm, false, ['verify']);
  const sample = crypto.getRandomValues(new Uint8Array(32));
  const signature = await crypto.subtle.sign(algorithm, signing, sample);
  return crypto.subtle.verify(algorithm, verifying, signature, sample);
}

function base64url(bytes: BinaryText): string {
  return btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
