import { objectId, octets, readExactNode, sequence, wholeNumber } from './asn1.ts';
import type { BinaryText } from './bytes.ts';
import { type Curve, coordinateLength, curves, ecPublicKey, rsaEncryption } from './public-key.ts';

/** What the opened bytes are. Null where they are no private key at all, which means that the password was wrong. */
export type PrivateKeyReading =
  | { readonly kind: 'rsa'; readonly modulus: bigint }
  /** The secret number, as long as the curve's coordinates. */
  | { readonly kind: 'ec'; readonly curve: Curve; readonly secret: BinaryText }
  /** A damaged one. */
  | { readonly kind: 'other' }
  /** Of a kind that cannot be checked here. */
  | { readonly kind: 'unsupported' }
  | null;

/**
 * Reads a PKCS#8 PrivateKeyInfo (RFC 5958, section 2), which must fill the bytes exactly in DER. The right padding alone proves
 * nothing: 1 wrong password in 230 gets that far (measured with 20,000 passwords on a public sample file, 2026-11-23).
 */
export function readPrivateKeyInfo(bytes: BinaryText): PrivateKeyReading {
  const [version, algorithm, key] = sequence(readExactNode(bytes) ?? undefined) ?? [];
  const [oidNode, parameters] = sequence(algorithm) ?? [];
  const oid = objectId(oidNode);
  const content = octets(key);
  const number = wholeNumber(version);
  if ((number !== 0n && number !== 1n) || oid === null || !content) return null;
  if (oid === ecPublicKey) return readEc(content, curves[objectId(parameters) ?? '']);
  if (oid !== rsaEncryption) return { kind: 'unsupported' };
  const numbers = readRsaNumbers(content);
  return numbers && fitTogether(numbers) ? { kind: 'rsa', modulus: numbers.n } : { kind: 'other' };
}

/** ECPrivateKey (RFC 5915, section 3): a version, and the secret number; what may follow is known from the certificate. */
function readEc(bytes: BinaryText, curve: Curve | undefined): PrivateKeyReading {
  const [version, number] = sequence(readExactNode(bytes) ?? undefined) ?? [];
  const secret = octets(number);
  if (curve === undefined) return { kind: 'unsupported' };
  if (wholeNumber(version) !== 1n || !secret || secret.length > coordinateLength[curve])
    return { kind: 'other' };
  return { kind: 'ec', curve, secret };
}

interface RsaNumbers {
  readonly n: bigint;
  readonly e: bigint;
  readonly d: bigint;
  readonly p: bigint;
  readonly q: bigint;
  readonly dP: bigint;
  readonly dQ: bigint;
  readonly qInverse: bigint;
}

/** RSAPrivateKey (RFC 8017, appendix A.1.2): version, modulus, two exponents, two primes, and three numbers for speed. */
function readRsaNumbers(bytes: BinaryText): RsaNumbers | null {
  const numbers = (sequence(readExactNode(bytes) ?? undefined) ?? []).map(wholeNumber);
  const [version, n, e, d, p, q, dP, dQ, qInverse, ...rest] = numbers;
  if (version !== 0n || rest.length > 0) return null;
  if (!n || !e || !d || !p || !q || !dP || !dQ || !qInverse || p < 3n || q < 3n) return null;
  return { n, e, d, p, q, dP, dQ, qInverse };
}

/**
 * Whether all eight numbers agree (RFC 8017, section 3.2). A key with a few damaged bytes may still sign, since most programs
 * use only some of them; another program would use the others.
 */
function fitTogether({ n, e, d, p, q, dP, dQ, qInverse }: RsaNumbers): boolean {
  return (
    n === p * q &&
    (e * dP) % (p - 1n) === 1n &&
    (e * dQ) % (q - 1n) === 1n &&
    d % (p - 1n) === dP &&
    d % (q - 1n) === dQ &&
    (qInverse * q) % p === 1n
  );
}
