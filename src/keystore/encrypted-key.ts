import { type Node, objectId, octets, readNode, sequence, wholeNumber } from './asn1.ts';
import type { BinaryText } from './bytes.ts';
import { limits } from './limits.ts';

/** How a private key is encrypted, and the encrypted bytes. */
export interface EncryptedKey {
  readonly way: 'pbes1' | 'pbes2';
  readonly salt: BinaryText;
  readonly iterations: number;
  readonly encrypted: BinaryText;
  /** PBES2 only: the hash of its PBKDF2, its cipher, and the cipher's first block. */
  readonly hash: DerivationHash;
  readonly cipher: Cipher;
  readonly iv: BinaryText;
}

export type DerivationHash = 'SHA-1' | 'SHA-224' | 'SHA-256' | 'SHA-384' | 'SHA-512';

export interface Cipher {
  readonly name: 'AES-CBC' | '3DES-CBC' | 'RC2-CBC';
  /** Bytes. */
  readonly keyLength: number;
  readonly blockLength: number;
}

export type EncryptedKeyReading =
  | { readonly kind: 'read'; readonly key: EncryptedKey }
  | { readonly kind: 'unreadable' | 'unsupported' | 'iterations-too-many' };

export const tripleDes: Cipher = { name: '3DES-CBC', keyLength: 24, blockLength: 8 };
const rc2 = (keyLength: number): Cipher => ({ name: 'RC2-CBC', keyLength, blockLength: 8 });
const aes = (keyLength: number): Cipher => ({ name: 'AES-CBC', keyLength, blockLength: 16 });

// RFC 7292, appendix C; RFC 8018, appendix A.
const pbes1TripleDes = '1.2.840.113549.1.12.1.3';
const pbes1Rc2: Readonly<Record<string, Cipher>> = {
  '1.2.840.113549.1.12.1.5': rc2(16),
  '1.2.840.113549.1.12.1.6': rc2(5),
};
const pbes2 = '1.2.840.113549.1.5.13';
const pbkdf2 = '1.2.840.113549.1.5.12';

const hashes: Readonly<Record<string, DerivationHash>> = {
  '1.2.840.113549.2.7': 'SHA-1',
  '1.2.840.113549.2.8': 'SHA-224',
  '1.2.840.113549.2.9': 'SHA-256',
  '1.2.840.113549.2.10': 'SHA-384',
  '1.2.840.113549.2.11': 'SHA-512',
};

const ciphers: Readonly<Record<string, Cipher>> = {
  '1.2.840.113549.3.7': tripleDes,
  '2.16.840.1.101.3.4.1.2': aes(16),
  '2.16.840.1.101.3.4.1.22': aes(24),
  '2.16.840.1.101.3.4.1.42': aes(32),
};

const unreadable = { kind: 'unreadable' } as const;
const unsupported = { kind: 'unsupported' } as const;

/** Reads an EncryptedPrivateKeyInfo (RFC 5958, section 3) without opening it. */
export function readEncryptedKey(bytes: BinaryText): EncryptedKeyReading {
  const [algorithm, data] = sequence(readNode(bytes) ?? undefined) ?? [];
  return readEncryption(algorithm, octets(data));
}

/** Reads an AlgorithmIdentifier of such an encryption, and takes the encrypted bytes with it. */
function readEncryption(algorithm: Node | undefined, encrypted: BinaryText | null): EncryptedKeyReading {
  const [oid, parameters] = sequence(algorithm) ?? [];
  const way = objectId(oid);
  if (way === null || !encrypted) return unreadable;
  if (way === pbes1TripleDes) return readPbes1(parameters, encrypted, tripleDes);
  if (way === pbes2) return readPbes2(parameters, encrypted);
  return unsupported;
}

/**
 * Reads what locks the certificates of a PFX file. They, and no key, may be under RC2: Windows, Java and OpenSSL wrote that for twenty years
 * (`openssl pkcs12 -export -legacy` still does, 3.0, 2026-11-29).
 */
export function readEncryptionOfSafe(
  algorithm: Node | undefined,
  encrypted: BinaryText | null,
): EncryptedKeyReading {
  const [oid, parameters] = sequence(algorithm) ?? [];
  const cipher = pbes1Rc2[objectId(oid) ?? ''];
  return cipher && encrypted
    ? readPbes1(parameters, encrypted, cipher)
    : readEncryption(algorithm, encrypted);
}

function readPbes1(parameters: Node | undefined, encrypted: BinaryText, cipher: Cipher): EncryptedKeyReading {
  const [salt, rounds] = sequence(parameters) ?? [];
  return finish(salt, rounds, { way: 'pbes1', encrypted, hash: 'SHA-1', cipher, iv: '' });
}

function readPbes2(parameters: Node | undefined, encrypted: BinaryText): EncryptedKeyReading {
  const [derivation, encryption] = sequence(parameters) ?? [];
  const [derivationOid, derivationParameters] = sequence(derivation) ?? [];
  const [cipherOid, ivNode] = sequence(encryption) ?? [];
  const [derivationName, cipherName, iv] = [objectId(derivationOid), objectId(cipherOid), octets(ivNode)];
  if (derivationName === null || cipherName === null) return unreadable;
  const cipher = ciphers[cipherName];
  if (derivationName !== pbkdf2 || !cipher) return unsupported;
  const [salt, rounds, ...rest] = sequence(derivationParameters) ?? [];
  const hash = hashOf(rest);
  if (!hash) return unsupported;
  if (iv?.length !== cipher.blockLength) return unreadable;
  return finish(salt, rounds, { way: 'pbes2', encrypted, hash, cipher, iv });
}

/** The hash of PBKDF2, after an optional key length: SHA-1 where none is named (RFC 8018, appendix A.2). */
function hashOf(rest: readonly Node[]): DerivationHash | undefined {
  const named = rest.map((node) => sequence(node)).find((parts) => parts !== null);
  return named ? hashes[objectId(named[0]) ?? ''] : 'SHA-1';
}

function finish(
  saltNode: Node | undefined,
  roundsNode: Node | undefined,
  rest: Omit<EncryptedKey, 'salt' | 'iterations'>,
): EncryptedKeyReading {
  const [salt, rounds] = [octets(saltNode), wholeNumber(roundsNode)];
  if (salt === null || rounds === null || rounds === 0n) return unreadable;
  if (rounds > mostRounds(rest)) return { kind: 'iterations-too-many' };
  if (rest.encrypted.length === 0 || rest.encrypted.length % rest.cipher.blockLength !== 0) return unreadable;
  return { kind: 'read', key: { ...rest, salt, iterations: Number(rounds) } };
}

function mostRounds({ way, hash }: Pick<EncryptedKey, 'way' | 'hash'>): number {
  if (way === 'pbes1') return limits.iterations;
  return hash === 'SHA-224' ? limits.iterationsOfSha224 : limits.iterationsOfPbkdf2;
}
