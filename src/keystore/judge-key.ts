import { sentence } from '../values/sentence.ts';
import type { BinaryText } from './bytes.ts';
import type { Certificate } from './certificate.ts';
import type { EncryptedKeyReading } from './encrypted-key.ts';
import { type Finding, finding } from './findings.ts';
import { type OpenedKey, openKey, type PasswordForms } from './open-key.ts';
import { howToTypeAgain } from './password-hints.ts';
import { findPasswordFlaw, type PasswordFlaw } from './password-rules.ts';
import { readPrivateKeyInfo } from './private-key-info.ts';
import { belongsTo, readProtectedKey } from './prove-key.ts';

/**
 * A password for the keys of one file. Where it breaks the known rules (`flaw`), it is tried on the first key only, in case the
 * rules have exceptions, and every other key is answered at once.
 */
export interface PasswordToTry {
  readonly forms: PasswordForms;
  readonly flaw: PasswordFlaw | null;
  hopeless: boolean;
}

export function passwordToTry(forms: PasswordForms): PasswordToTry {
  return { forms, flaw: findPasswordFlaw(forms.plain), hopeless: false };
}

/** Judges a credential's private key: from outside, and with a password also whether it opens and belongs to the certificate. */
export async function judgeKey(
  protectedPrivateKey: string | null,
  certificate: Certificate | null,
  password: PasswordToTry | null,
): Promise<Finding[]> {
  const reading = readProtectedKey(protectedPrivateKey);
  if (reading.kind !== 'read') return [judgeClosed(reading.kind)];
  if (password === null) return [];
  if (password.hopeless) return [passwordWrong(password.flaw)];
  const opened = await openKey(reading.key, password.forms);
  if (opened === null) {
    password.hopeless = password.flaw !== null;
    return [passwordWrong(password.flaw)];
  }
  const opens = finding('password-opens', sentence('keystore_finding_password_opens'), null);
  return [opens, ...(await judgeOpened(opened, certificate))];
}

/** Judges a private key that no password protects (PKCS#8). */
export async function judgeOpenKey(bytes: BinaryText, certificate: Certificate): Promise<Finding[]> {
  const reading = readPrivateKeyInfo(bytes);
  return reading ? judgeOpened({ bytes, reading, opensWith: 'plain' }, certificate) : [unreadable()];
}

function judgeClosed(kind: Exclude<EncryptedKeyReading['kind'], 'read'>): Finding {
  if (kind === 'unsupported') {
    const means = sentence('keystore_finding_encryption_unsupported');
    return finding('encryption-unsupported', means, sentence('keystore_finding_encryption_unsupported_todo'));
  }
  if (kind === 'iterations-too-many') {
    const means = sentence('keystore_finding_iterations_too_many');
    return finding('iterations-too-many', means, sentence('keystore_finding_iterations_too_many_todo'));
  }
  return unreadable();
}

function unreadable(): Finding {
  const means = sentence('keystore_finding_key_unreadable');
  return finding('key-unreadable', means, sentence('keystore_finding_key_unreadable_todo'));
}

async function judgeOpened(opened: OpenedKey, certificate: Certificate | null): Promise<Finding[]> {
  if (opened.reading.kind === 'other') return [unreadable()];
  // Where the certificate's own kind is unknown, that is said of the certificate.
  if (certificate?.publicKey.kind === 'other') return [];
  if (opened.reading.kind === 'unsupported') return [keyTypeUnsupported()];
  if (certificate === null) return [];
  if (await belongsTo(certificate, opened))
    return [finding('key-matches', sentence('keystore_finding_key_matches'), null)];
  const means = sentence('keystore_finding_key_mismatch');
  return [finding('key-mismatch', means, sentence('keystore_finding_key_mismatch_todo'))];
}

function keyTypeUnsupported(): Finding {
  const means = sentence('keystore_finding_key_type_unsupported');
  return finding('key-type-unsupported', means, sentence('keystore_finding_encryption_unsupported_todo'));
}

function passwordWrong(flaw: PasswordFlaw | null): Finding {
  return finding('password-wrong', sentence('keystore_finding_password_wrong'), howToTypeAgain(flaw));
}
