import { type Node, readNode } from '../asn1.ts';
import { fromBase64 } from '../bytes.ts';
import type { Certificate } from '../certificate.ts';
import { checkChain } from '../check-chain.ts';
import type { EncryptedKey } from '../encrypted-key.ts';
import { findLeaf } from '../find-leaf.ts';
import { displayNameOf, recordedFingerprint, recordedSerial } from '../judge-certificate.ts';
import { type OpenedKey, openKey, passwordForms } from '../open-key.ts';
import { belongsTo, readProtectedKey } from '../prove-key.ts';
import { readCertificates } from '../read-certificates.ts';
import type { CredentialRecord } from '../read-keystore.ts';
import { encryptKey } from './encrypt-key.ts';

/** A credential whose password, key and certificate were just proved to belong together. */
export interface ProvenCredential {
  readonly displayName: string | null;
  /** The credential's own certificate, then each signer of the one before it, as far as the file has them. */
  readonly certificates: readonly [Certificate, ...Certificate[]];
  /** EncryptedPrivateKeyInfo, which the plain password opens. */
  readonly encryptedKey: Node;
  readonly macIterations: number;
}

export type Unproven =
  | 'certificate-unreadable'
  | 'key-unreadable'
  | 'encryption-unsupported'
  | 'iterations-too-many'
  | 'password-wrong'
  | 'key-mismatch';

/**
 * Proves a credential as the check of the file does, since a wrong password or key would make a file that no program can use, and
 * that says so nowhere: in a PFX the MAC may have one password and the key another.
 */
export async function proveCredential(
  record: CredentialRecord,
  fileSalt: string | null,
  password: string,
): Promise<ProvenCredential | Unproven> {
  const certificates = await readChain(record);
  if (!certificates) return 'certificate-unreadable';
  const reading = readProtectedKey(record.protectedPrivateKey);
  if (reading.kind !== 'read') return whyClosed[reading.kind];
  const opened = await openKey(reading.key, passwordForms(password, fileSalt));
  if (!opened) return 'password-wrong';
  if (opened.reading.kind === 'other') return 'key-unreadable';
  if (opened.reading.kind === 'unsupported') return 'encryption-unsupported';
  if (!(await belongsTo(certificates[0], opened))) return 'key-mismatch';
  const encryptedKey = await lockedForAll(reading.key, opened, record, password);
  if (!encryptedKey) return 'key-unreadable';
  const macIterations = roundsOfMac(reading.key, opened);
  return { displayName: displayNameOf(record), certificates, encryptedKey, macIterations };
}

const whyClosed = {
  unreadable: 'key-unreadable',
  unsupported: 'encryption-unsupported',
  'iterations-too-many': 'iterations-too-many',
} as const;

async function readChain(record: CredentialRecord): Promise<ProvenCredential['certificates'] | null> {
  const all = readCertificates(fromBase64(record.publicCertificate ?? '') ?? '', new Map()) ?? [];
  const recorded = { sha1: recordedFingerprint(record), serialNumber: recordedSerial(record) };
  const leaf = findLeaf(all, recorded);
  if (!leaf) return null;
  const { links } = await checkChain(leaf, all, { signatures: new Map(), now: new Date() });
  return [leaf, ...links.slice(1)];
}

/**
 * Where the plain password opens the key, its encrypted bytes stay as they are. Where only the stretched one does, no other program
 * could open it, so it is encrypted again; likewise a PBES2 key under triple DES or AES-192, which Java 17 does not open in a PFX
 * (keytool, 2026-11-24).
 */
async function lockedForAll(
  { way, cipher }: EncryptedKey,
  { bytes, opensWith }: OpenedKey,
  { protectedPrivateKey }: CredentialRecord,
  password: string,
): Promise<Node | null> {
  const known = way === 'pbes1' || (cipher.name === 'AES-CBC' && cipher.keyLength !== 24);
  if (opensWith === 'stretched' || !known) return encryptKey(bytes, password);
  return readNode(fromBase64(protectedPrivateKey ?? '') ?? '');
}

/**
 * The MAC of a PFX must not be a much cheaper way to guess the password than the keystore file is: that asks for the rounds of its
 * key, or for 10,000 of stretching, which are 40,000 of a hash.
 */
function roundsOfMac({ iterations }: EncryptedKey, { opensWith }: OpenedKey): number {
  return opensWith === 'stretched' ? 40_000 : Math.max(2048, iterations);
}
