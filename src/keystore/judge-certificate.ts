import { sentence } from '../values/sentence.ts';
import { type BinaryText, fromBase64 } from './bytes.ts';
import type { Certificate } from './certificate.ts';
import type { ChainState } from './check-chain.ts';
import { type Finding, finding } from './findings.ts';
import { judgeRecordedDates, judgeValidity } from './judge-dates.ts';
import type { CredentialRecord } from './read-keystore.ts';
import { weakSignatures } from './rsa.ts';
import { quotedText } from './shown-text.ts';

/** The name that people know a credential by: of a device its own, of a user given names and family name. */
export function displayNameOf({ credentialType, name1, name2 }: CredentialRecord): string | null {
  return credentialType === 'U' && name1 !== null && name2 ? `${name1} ${name2}` : name1;
}

/** The recorded serial number; null when there is none or it is no whole number. */
export function recordedSerial({ serialNumber }: CredentialRecord): bigint | null {
  const digits = serialNumber?.trim() ?? '';
  return /^\d{1,60}$/.test(digits) ? BigInt(digits) : null;
}

export function recordedFingerprint({ sha1fingerprint }: CredentialRecord): BinaryText | null {
  return fromBase64(sha1fingerprint ?? '');
}

/** A credential's own certificate among those of its chain, and what is known of the two. */
export interface CertificateInChain {
  readonly leaf: Certificate;
  /** In the file's order. */
  readonly certificates: readonly Certificate[];
  readonly chain: ChainState;
  readonly now: Date;
}

/** Judges a credential's certificate: by itself, against the clock, and against what the XML beside it says. */
export function judgeCertificate(
  record: CredentialRecord,
  { leaf, chain, now }: CertificateInChain,
): Finding[] {
  return [
    ...judgeValidity(leaf, now),
    ...compareNames(record, leaf),
    ...compareNumbers(record, leaf),
    ...judgeRecordedDates(record, leaf),
    ...judgeStrength(leaf),
    ...judgeChain(chain),
  ];
}

function compareNames(record: CredentialRecord, { abn, commonName }: Certificate): Finding[] {
  const found: Finding[] = [];
  if (record.abn !== null && record.abn.replace(/\s+/g, '') !== abn) {
    const means = sentence('keystore_finding_abn_mismatch', quotedText(record.abn), quotedText(abn ?? '—'));
    found.push(finding('abn-mismatch', means, sentence('keystore_finding_abn_mismatch_todo')));
  }
  const name = displayNameOf(record);
  // The official kit 2.2 makes no difference between capitals and small letters here either.
  if (name !== null && name.toLowerCase() !== commonName?.toLowerCase()) {
    const means = sentence('keystore_finding_name_mismatch', quotedText(name), quotedText(commonName ?? '—'));
    found.push(finding('name-mismatch', means, sentence('keystore_finding_name_mismatch_todo')));
  }
  return found;
}

function compareNumbers(record: CredentialRecord, { serialNumber, sha1 }: Certificate): Finding[] {
  const found: Finding[] = [];
  if (record.serialNumber !== null && recordedSerial(record) !== serialNumber) {
    const means = sentence('keystore_finding_serial_mismatch');
    found.push(finding('serial-mismatch', means, sentence('keystore_finding_serial_mismatch_todo')));
  }
  if (record.sha1fingerprint !== null && recordedFingerprint(record) !== sha1) {
    const means = sentence('keystore_finding_fingerprint_mismatch');
    found.push(
      finding('fingerprint-mismatch', means, sentence('keystore_finding_fingerprint_mismatch_todo')),
    );
  }
  return found;
}

function judgeStrength({ modulusBits, signatureOid }: Certificate): Finding[] {
  const found: Finding[] = [];
  if (modulusBits < 2048) {
    const means = sentence('keystore_finding_weak_key', String(modulusBits));
    found.push(finding('weak-key', means, sentence('keystore_finding_weak_key_todo')));
  }
  if (weakSignatures.includes(signatureOid)) {
    const means = sentence('keystore_finding_weak_signature');
    found.push(finding('weak-signature', means, sentence('keystore_finding_weak_signature_todo')));
  }
  return found;
}

function judgeChain(chain: ChainState): Finding[] {
  if (chain === 'incomplete') {
    const means = sentence('keystore_finding_chain_incomplete');
    return [finding('chain-incomplete', means, sentence('keystore_finding_chain_incomplete_todo'))];
  }
  if (chain === 'invalid') {
    const means = sentence('keystore_finding_chain_invalid');
    return [finding('chain-invalid', means, sentence('keystore_finding_chain_invalid_todo'))];
  }
  return [];
}
