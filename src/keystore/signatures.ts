import { objectId, readNode, sequence, tagged, wholeNumber } from './asn1.ts';
import { type BinaryText, toBytes } from './bytes.ts';
import type { Certificate } from './certificate.ts';
import { coordinateLength, type PublicKey } from './public-key.ts';

type Hash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** RFC 8017, appendix A.2.4; RFC 5758, section 3.2. */
const kinds: Readonly<Record<string, { readonly key: 'rsa' | 'ec'; readonly hash: Hash }>> = {
  '1.2.840.113549.1.1.5': { key: 'rsa', hash: 'SHA-1' },
  '1.2.840.113549.1.1.11': { key: 'rsa', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { key: 'rsa', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { key: 'rsa', hash: 'SHA-512' },
  '1.2.840.10045.4.1': { key: 'ec', hash: 'SHA-1' },
  '1.2.840.10045.4.3.2': { key: 'ec', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { key: 'ec', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { key: 'ec', hash: 'SHA-512' },
};

/** RSASSA-PSS, whose hash stands beside it (RFC 8017, appendix A.2.3). */
const pss = '1.2.840.113549.1.1.10';
const hashes: Readonly<Record<string, Hash>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** MD2, MD5 and SHA-1 with RSA, SHA-1 with EC: a forger can make two contents with one signature. */
export const weakSignatures: readonly string[] = [
  '1.2.840.113549.1.1.2',
  '1.2.840.113549.1.1.4',
  '1.2.840.113549.1.1.5',
  '1.2.840.10045.4.1',
];

/** In the words of WebCrypto: how a key is taken in, how its signature is checked, and the signature as it wants it. */
interface Check {
  readonly key: RsaHashedImportParams | EcKeyImportParams;
  readonly verify: AlgorithmIdentifier | RsaPssParams | EcdsaParams;
  readonly signature: BinaryText;
}

/** Whether the holder of the key signed this certificate; null when the kind of signature or key cannot be checked here. */
export async function hasSigned(publicKey: PublicKey, certificate: Certificate): Promise<boolean | null> {
  const check = checkOf(certificate, publicKey);
  if (check === null || typeof check === 'boolean') return check;
  try {
    const key = await takenIn(publicKey, check.key);
    return await crypto.subtle.verify(
      check.verify,
      key,
      toBytes(check.signature),
      toBytes(certificate.signed),
    );
  } catch {
    return null;
  }
}

const keys = new WeakMap<PublicKey, Map<string, Promise<CryptoKey>>>();

/** The key as WebCrypto has it, taken in once: an authority's has signed every credential of a file. */
function takenIn(publicKey: PublicKey, use: Check['key']): Promise<CryptoKey> {
  const byUse = keys.get(publicKey) ?? new Map<string, Promise<CryptoKey>>();
  keys.set(publicKey, byUse);
  const name = JSON.stringify(use);
  const key =
    byUse.get(name) ?? crypto.subtle.importKey('spki', toBytes(publicKey.spki), use, false, ['verify']);
  byUse.set(name, key);
  return key;
}

function checkOf(certificate: Certificate, publicKey: PublicKey): Check | false | null {
  const { signatureOid, signature } = certificate;
  if (publicKey.kind === 'other') return null;
  if (signatureOid === pss) return publicKey.kind === 'rsa' ? checkOfPss(certificate) : false;
  const kind = kinds[signatureOid];
  if (!kind) return null;
  if (kind.key !== publicKey.kind) return false;
  if (publicKey.kind === 'rsa') {
    return { key: { name: rsa, hash: kind.hash }, verify: { name: rsa }, signature };
  }
  const halves = inHalves(signature, coordinateLength[publicKey.curve]);
  if (halves === null) return false;
  const key = { name: 'ECDSA', namedCurve: publicKey.curve };
  return { key, verify: { name: 'ECDSA', hash: kind.hash }, signature: halves };
}

const rsa = 'RSASSA-PKCS1-v1_5';

function checkOfPss({ signatureAlgorithm, signature }: Certificate): Check | null {
  const parameters = sequence(sequence(signatureAlgorithm)?.[1]) ?? [];
  const parameter = (number: number) =>
    parameters.map((each) => tagged(each, number)).find((found) => found !== null)?.[0];
  const hash = hashes[objectId(sequence(parameter(0))?.[0]) ?? ''];
  const mask = sequence(sequence(parameter(1))?.[1])?.[0];
  const saltLength = Number(wholeNumber(parameter(2)) ?? 20n);
  // WebCrypto has one hash for both.
  if (!hash || hashes[objectId(mask) ?? ''] !== hash) return null;
  return { key: { name: 'RSA-PSS', hash }, verify: { name: 'RSA-PSS', saltLength }, signature };
}

/** A signature of ECDSA as WebCrypto wants it: its two numbers in a fixed length, without ASN.1 (RFC 3279, section 2.2.3). */
function inHalves(signature: BinaryText, length: number): BinaryText | null {
  const numbers = (sequence(readNode(signature) ?? undefined) ?? []).map(wholeNumber);
  const halves = numbers.map((number) => (number === null ? null : fixed(number, length)));
  return halves.length === 2 && halves.every((half) => half !== null) ? halves.join('') : null;
}

/** A number in so many bytes; null when it takes more. */
export function fixed(number: bigint, length: number): BinaryText | null {
  const hex = number.toString(16).padStart(length * 2, '0');
  if (hex.length > length * 2) return null;
  return hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)));
}
