import type { Node } from '../asn1.ts';
import { type BinaryText, toBinary, toBytes } from '../bytes.ts';
import { integer, nothing, objectIdentifier, octetString, sequenceOf } from './write-der.ts';

/**
 * 20 times the 10,000 rounds with which the file itself stretches a password, and below the 300,000 above which .NET 9 and later
 * refuse to load a PFX unless told otherwise (`Pkcs12LoaderLimits`, read 2026-11-24).
 */
const iterations = 200_000;

// RFC 8018, appendix A and C.
const oids = {
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  hmacWithSha256: '1.2.840.113549.2.9',
  aes256Cbc: '2.16.840.1.101.3.4.1.42',
} as const;

/**
 * Encrypts a private key (PKCS#8) with a password: EncryptedPrivateKeyInfo with PBES2, PBKDF2-HMAC-SHA256 and AES-256-CBC. OpenSSL 3
 * and Java 17 open it (2026-11-24); Windows writes such files itself since 10 version 1709 (`PKCS12_PBES2_EXPORT_PARAMS`).
 */
export async function encryptKey(privateKey: BinaryText, password: string): Promise<Node> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(16));
  const secret = toBytes(privateKey);
  try {
    const key = await deriveCipherKey(password, salt);
    const encrypted = await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, secret);
    return sequenceOf(
      algorithm(toBinary(salt), toBinary(iv)),
      octetString(toBinary(new Uint8Array(encrypted))),
    );
  } finally {
    secret.fill(0);
  }
}

async function deriveCipherKey(password: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const letters = new TextEncoder().encode(password);
  const base = await crypto.subtle.importKey('raw', letters, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-CBC', length: 256 }, false, ['encrypt']);
}

function algorithm(salt: BinaryText, iv: BinaryText): Node {
  const hash = sequenceOf(objectIdentifier(oids.hmacWithSha256), nothing());
  const derivation = sequenceOf(octetString(salt), integer(iterations), hash);
  return sequenceOf(
    objectIdentifier(oids.pbes2),
    sequenceOf(
      sequenceOf(objectIdentifier(oids.pbkdf2), derivation),
      sequenceOf(objectIdentifier(oids.aes256Cbc), octetString(iv)),
    ),
  );
}
