import { type BinaryText, toBinary, toBytes } from './bytes.ts';
import { hashAgain, hashBytes, sha1 } from './sha1.ts';

/** What a derived key is for (RFC 7292, appendix B.3). */
export const purpose = { encryption: 1, firstBlock: 2, integrity: 3 } as const;

export interface Pkcs12Derivation {
  readonly password: string;
  readonly salt: BinaryText;
  readonly purpose: (typeof purpose)[keyof typeof purpose];
  readonly iterations: number;
  /** Bytes. */
  readonly length: number;
}

/** Bytes of one block of SHA-1. */
const block = 64;

/** The key derivation of PKCS#12 with SHA-1 (RFC 7292, appendix B.2). An empty password is two zero bytes, as any other one ends. */
export function pkcs12Key(of: Pkcs12Derivation): BinaryText {
  const inputs = new Uint8Array([...filled(toBytes(of.salt)), ...filled(bmpString(of.password))]);
  const message = new Uint8Array(block + inputs.length);
  message.fill(of.purpose, 0, block);
  message.set(inputs, block);
  let key = '';
  for (;;) {
    const state = sha1(message);
    hashAgain(state, of.iterations - 1);
    const hash = hashBytes(state);
    key += toBinary(hash);
    if (key.length >= of.length) break;
    for (let at = block; at < message.length; at += block) addTo(message.subarray(at, at + block), hash);
  }
  message.fill(0);
  inputs.fill(0);
  return key.slice(0, of.length);
}

/** The bytes over and over until whole blocks are full; nothing for none. */
function filled(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / block) * block);
  for (let at = 0; at < whole.length; at++) whole[at] = bytes[at % bytes.length] as number;
  return whole;
}

/** UTF-16, big-endian, with two zero bytes at its end (RFC 7292, appendix B.1). */
function bmpString(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  for (let at = 0; at < text.length; at++) {
    bytes[at * 2] = text.charCodeAt(at) >>> 8;
    bytes[at * 2 + 1] = text.charCodeAt(at) & 0xff;
  }
  return bytes;
}

/** Adds the hash, repeated to the length of the part, and one, as whole numbers without the part's carry. */
function addTo(part: Uint8Array, hash: Uint8Array): void {
  let carry = 1;
  for (let at = part.length - 1; at >= 0; at--) {
    carry += (part[at] as number) + (hash[at % hash.length] as number);
    part[at] = carry & 0xff;
    carry >>>= 8;
  }
}
