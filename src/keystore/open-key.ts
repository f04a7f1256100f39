import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha224 } from '@noble/hashes/sha2.js';
import { type BinaryText, fromBase64, toBinary, toBytes } from './bytes.ts';
import type { Cipher, DerivationHash, EncryptedKey } from './encrypted-key.ts';
import { forge } from './forge.ts';
import { pkcs12Key, purpose } from './pkcs12-key.ts';
import { type PrivateKeyReading, readPrivateKeyInfo } from './private-key-info.ts';

/** An opened private key: PKCS#8 bytes, and what they are. Hold it no longer than the question at hand takes. */
export interface OpenedKey {
  readonly bytes: BinaryText;
  readonly reading: NonNullable<PrivateKeyReading>;
  /** The form of the password that opened it. */
  readonly opensWith: 'plain' | 'stretched';
}

/**
 * A password in the forms that a file's keys may want: as it is, and stretched with the file's own salt (PBES2 files of the
 * official Java kit 2.2, observed 2026-11-23). The stretched form is made once a file, when the first key asks for it.
 */
export interface PasswordForms {
  readonly plain: string;
  readonly stretched: () => Promise<string | null>;
}

export function passwordForms(plain: string, fileSalt: string | null): PasswordForms {
  let stretched: Promise<string | null> | undefined;
  return {
    plain,
    stretched: () => {
      stretched ??= stretch(plain, fileSalt);
      return stretched;
    },
  };
}

/** base64(PBKDF2-HMAC-SHA256(low 8 bits of each UTF-16 unit, file salt, 10000 iterations, 50 bytes)), 68 characters. */
async function stretch(plain: string, fileSalt: string | null): Promise<string | null> {
  const salt = fromBase64(fileSalt ?? '');
  if (salt === null) return null;
  const units = Uint8Array.from(plain, (_, at) => plain.charCodeAt(at) & 0xff);
  return btoa(await derive(units, salt, 'SHA-256', 10_000, 50));
}

/** Opens an encrypted key; null when this password does not. */
export async function openKey(key: EncryptedKey, password: PasswordForms): Promise<OpenedKey | null> {
  if (key.way === 'pbes1') return openedWith('plain', decrypt(key, cipherKeyOf(key, password.plain)));
  const forms = { stretched: await password.stretched(), plain: password.plain };
  for (const name of ['stretched', 'plain'] as const) {
    const form = forms[name];
    if (form === null) continue;
    const bytes = await derive(
      new TextEncoder().encode(form),
      key.salt,
      key.hash,
      key.iterations,
      key.cipher.keyLength,
    );
    const opened = openedWith(name, decrypt(key, { key: bytes, iv: key.iv }));
    if (opened) return opened;
  }
  return null;
}

/** The bytes that this password opens, whatever they are; null when their padding is wrong. A PFX file locks its certificates like a key. */
export async function openBytes(locked: EncryptedKey, password: string): Promise<BinaryText | null> {
  if (locked.way === 'pbes1') return decrypt(locked, cipherKeyOf(locked, password));
  const { salt, hash, iterations, cipher, iv } = locked;
  const letters = new TextEncoder().encode(password);
  return decrypt(locked, { key: await derive(letters, salt, hash, iterations, cipher.keyLength), iv });
}

function openedWith(opensWith: OpenedKey['opensWith'], bytes: BinaryText | null): OpenedKey | null {
  const reading = bytes === null ? null : readPrivateKeyInfo(bytes);
  return bytes === null || reading === null ? null : { bytes, reading, opensWith };
}

interface CipherKey {
  readonly key: BinaryText;
  readonly iv: BinaryText;
}

/** What opens a PBES1 key: the key of its cipher and the first block. */
export function cipherKeyOf(
  {
    salt,
    iterations,
    cipher: { keyLength, blockLength },
  }: Pick<EncryptedKey, 'salt' | 'iterations' | 'cipher'>,
  password: string,
): CipherKey {
  const of = { password, salt, iterations };
  return {
    key: pkcs12Key({ ...of, purpose: purpose.encryption, length: keyLength }),
    iv: pkcs12Key({ ...of, purpose: purpose.firstBlock, length: blockLength }),
  };
}

/** PBKDF2 (RFC 8018, section 5.2). Browsers have every hash of the official kit but SHA-224. */
async function derive(
  password: Uint8Array<ArrayBuffer>,
  salt: BinaryText,
  hash: DerivationHash,
  iterations: number,
  length: number,
): Promise<BinaryText> {
  if (hash === 'SHA-224') {
    return toBinary(await pbkdf2Async(sha224, password, toBytes(salt), { c: iterations, dkLen: length }));
  }
  const base = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const parameters = { name: 'PBKDF2', hash, salt: toBytes(salt), iterations };
  return toBinary(new Uint8Array(await crypto.subtle.deriveBits(parameters, base, length * 8)));
}

/** The bytes under the cipher; null where their padding is wrong. */
function decrypt({ cipher, encrypted }: EncryptedKey, cipherKey: CipherKey): BinaryText | null {
  const decipher = startDecipher(cipher, cipherKey);
  decipher.update(forge.util.createBuffer(encrypted));
  return decipher.finish() ? decipher.output.getBytes() : null;
}

function startDecipher({ name, keyLength }: Cipher, { key, iv }: CipherKey) {
  if (name === 'RC2-CBC') {
    const rc2 = forge.rc2.createDecryptionCipher(key, keyLength * 8);
    rc2.start(iv);
    return rc2;
  }
  const decipher = forge.cipher.createDecipher(name, key);
  decipher.start({ iv });
  return decipher;
}
