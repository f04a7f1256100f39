import { dayInAustralia } from '../values/calendar-date.ts';
import { sentence } from '../values/sentence.ts';
import { fromBase64, toHex } from './bytes.ts';
import type { Certificate } from './certificate.ts';
import { type CheckedSignatures, checkChain } from './check-chain.ts';
import type { CheckedCredential } from './checked-credential.ts';
import { findLeaf } from './find-leaf.ts';
import { type Finding, finding, verdictOf, worstFirst } from './findings.ts';
import { withHistory } from './history.ts';
import { displayNameOf, judgeCertificate, recordedFingerprint, recordedSerial } from './judge-certificate.ts';
import { judgeKey, type PasswordToTry, passwordToTry } from './judge-key.ts';
import { judgeRecord, repeatedIds } from './judge-record.ts';
import { noteCredential, notePassword } from './notes.ts';
import { passwordForms } from './open-key.ts';
import { checkOtherFile } from './other-files/check-other-file.ts';
import { type CertificateShelf, readCertificates } from './read-certificates.ts';
import {
  type CredentialInFile,
  type CredentialRecord,
  type KeystoreFile,
  readKeystore,
} from './read-keystore.ts';
import { refuse } from './refusals.ts';
import type { KeystoreReport } from './report.ts';

export interface CheckOptions {
  /** Empty counts as none. It is not kept after the answer. */
  readonly password?: string;
  readonly now: Date;
  /** Told after every credential. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of a fault of our own, which a file brought to light; the file is then called unreadable. */
  readonly onFault?: (error: unknown) => void;
}

/** What the credentials of one file share: so that it is worked out only once. */
interface Workshop {
  readonly file: KeystoreFile;
  readonly repeated: ReadonlySet<string>;
  readonly now: Date;
  readonly password: PasswordToTry | null;
  readonly shelf: CertificateShelf;
  readonly signatures: CheckedSignatures;
}

/**
 * Reads a keystore file and judges every credential in it. Whatever the bytes are, the answer is a report; it never throws for
 * what stands in a file. Works in any program (page, worker, Node): it touches nothing but the bytes.
 *
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode('<credentialStore>');
 * const report = await checkKeystore(bytes, { now: new Date() });
 * report.kind; // → 'refused'
 * report.refusal; // → 'not-xml'
 * ```
 */
export async function checkKeystore(bytes: Uint8Array, options: CheckOptions): Promise<KeystoreReport> {
  try {
    return await check(bytes, options);
  } catch (error) {
    options.onFault?.(error);
    return refuse('unreadable');
  }
}

async function check(bytes: Uint8Array, options: CheckOptions): Promise<KeystoreReport> {
  const reading = readKeystore(bytes);
  if (reading.kind === 'refused')
    return (await checkOtherFile(bytes, reading.refusal, options)) ?? refuse(reading.refusal);
  const { file } = reading;
  const workshop: Workshop = {
    file,
    repeated: repeatedIds(file),
    now: options.now,
    password: options.password ? passwordToTry(passwordForms(options.password, file.salt)) : null,
    shelf: new Map(),
    signatures: new Map(),
  };
  const credentials: CheckedCredential[] = [];
  let done = 0;
  const checkOne = async (record: CredentialInFile) => {
    const checked = await checkCredential(record, workshop);
    done += 1;
    options.onProgress?.(done, file.credentials.length);
    return checked;
  };
  for (let at = 0; at < file.credentials.length; at += atOnce)
    credentials.push(...(await Promise.all(file.credentials.slice(at, at + atOnce).map(checkOne))));
  return { kind: 'keystore', credentials: withHistory(credentials), notes: notePassword(credentials) };
}

/** Credentials in work together: while the platform verifies a signature of one, the key of another is derived. */
const atOnce = 8;

async function checkCredential(record: CredentialInFile, workshop: Workshop): Promise<CheckedCredential> {
  const certificates =
    readCertificates(fromBase64(record.publicCertificate ?? '') ?? '', workshop.shelf) ?? [];
  const recorded = { sha1: recordedFingerprint(record), serialNumber: recordedSerial(record) };
  const leaf = findLeaf(certificates, recorded);
  // Both at once, and none left alone: a promise that fails while nobody waits for it would end a program.
  const [chain, key] = await Promise.all([
    leaf && checkChain(leaf, certificates, workshop),
    judgeKey(record.protectedPrivateKey, leaf, workshop.password),
  ]);
  const certificate = leaf && chain ? { leaf, certificates, chain, now: workshop.now } : null;
  const findings = eachOnce([
    ...judgeRecord(record, workshop.file, workshop.repeated),
    ...(certificate ? judgeCertificate(record, certificate) : [certificateUnreadable()]),
    ...key,
  ]);
  return {
    ...facts(record, leaf),
    findings: worstFirst(findings),
    notes: certificate ? noteCredential(record, certificate) : [],
    verdict: verdictOf(findings),
  };
}

/** A key and its certificate may have the same fault; and where ABN or name are not the certificate's, the ID cannot go with them. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const has = (sought: Finding['id']) => findings.some(({ id }) => id === sought);
  const isExplained = has('abn-mismatch') || has('name-mismatch');
  return findings.filter(
    ({ id }, at) =>
      !(isExplained && id === 'id-mismatch') && findings.findIndex((other) => other.id === id) === at,
  );
}

function certificateUnreadable(): Finding {
  const means = sentence('keystore_finding_certificate_unreadable');
  return finding('certificate-unreadable', means, sentence('keystore_finding_certificate_unreadable_todo'));
}

function facts(
  record: CredentialRecord,
  leaf: Certificate | null,
): Omit<CheckedCredential, 'findings' | 'notes' | 'verdict'> {
  const { id, abn, legalName, credentialType } = record;
  const sha1 = leaf?.sha1 ?? recordedFingerprint(record);
  return {
    id,
    type: credentialType === 'D' ? 'device' : credentialType === 'U' ? 'user' : null,
    displayName: displayNameOf(record),
    abn,
    legalName,
    serialNumber: leaf?.serialNumber.toString() ?? record.serialNumber,
    sha1Fingerprint: sha1 === null ? null : toHex(sha1),
    validFrom: leaf && dayInAustralia(leaf.notBefore),
    validTo: leaf && dayInAustralia(leaf.notAfter),
    endsAt: leaf?.notAfter.toISOString() ?? null,
    issuer: leaf?.issuerName ?? null,
  };
}
