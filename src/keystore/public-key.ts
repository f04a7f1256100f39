import { type Node, objectId, readNode, sequence, toDer, wholeBits, wholeNumber } from './asn1.ts';
import type { BinaryText } from './bytes.ts';
import { limits } from './limits.ts';

export type Curve = 'P-256' | 'P-384' | 'P-521';

/** The public key of a certificate. */
export type PublicKey = {
  /** SubjectPublicKeyInfo. */
  readonly spki: BinaryText;
} & (
  | { readonly kind: 'rsa'; readonly modulus: bigint; readonly modulusBits: number }
  /** The point as in SEC 1, section 2.3.3. */
  | { readonly kind: 'ec'; readonly curve: Curve; readonly point: BinaryText }
  /** Of a kind that no browser knows. */
  | { readonly kind: 'other' }
);

export const rsaEncryption = '1.2.840.113549.1.1.1';
export const ecPublicKey = '1.2.840.10045.2.1';

/** RFC 5480, section 2.1.1.1: the curves that browsers know. */
export const curves: Readonly<Record<string, Curve>> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
};

/** Bytes of a coordinate, and of each half of a signature. */
export const coordinateLength: Readonly<Record<Curve, number>> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 };

/** Reads a SubjectPublicKeyInfo (RFC 5280, section 4.1); null where it is none, or a key so long that it would hold up a computer. */
export function readPublicKey(node: Node): PublicKey | null {
  const [algorithm, content] = sequence(node) ?? [];
  const [oidNode, parameters] = sequence(algorithm) ?? [];
  const [oid, bytes] = [objectId(oidNode), wholeBits(content)];
  if (oid === null || bytes === null) return null;
  const spki = toDer(node);
  if (oid === rsaEncryption) return readRsa(bytes, spki);
  const curve = oid === ecPublicKey ? curves[objectId(parameters) ?? ''] : undefined;
  return curve ? { kind: 'ec', curve, point: bytes, spki } : { kind: 'other', spki };
}

function readRsa(bytes: BinaryText, spki: BinaryText): PublicKey | null {
  const [modulus, exponent] = (sequence(readNode(bytes) ?? undefined) ?? []).map(wholeNumber);
  if (!modulus || !exponent) return null;
  const modulusBits = modulus.toString(2).length;
  return modulusBits > limits.keyBits ? null : { kind: 'rsa', modulus, modulusBits, spki };
}
