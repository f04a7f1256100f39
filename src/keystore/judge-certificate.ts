import { sentence } from '../values/sentence.ts';
import { type BinaryText, fromBase64 } from './bytes.ts';
import type { Certificate } from './certificate.ts';
import type { Chain } from './check-chain.ts';
import { type Finding, finding } from './findings.ts';
import { judgeRecordedDates, judgeValidity } from './judge-dates.ts';
import type { CredentialRecord } from './read-keystore.ts';

import { quotedText } from './shown-text.ts';
import { weakSignatures } from './signatures.ts';
import type { PathFault } from './validate-path.ts';

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
  readonly chain: Chain;
  readonly now: Date;
}

/** Judges a credential's certificate: by itself, against the clock, and against what the XML beside it says. */
export function judgeCertificate(
  record: CredentialRecord,
  { leaf, chain, now }: CertificateInChain,
): Finding[] {
  return [
    ...judgeValidity(leaf, now, { isPersons: record.credentialType === 'U' }),
    ...compareNames(record, leaf),
    ...compareNumbers(record, leaf),
    ...comparePerson(record, leaf),
    ...judgeRecordedDates(record, leaf),
    ...judgeIssue(leaf, chain),
  ];
}

/** What is to be said of a certificate without anything beside it: how it was issued, and by whom. */
export function judgeIssue(leaf: Certificate, chain: Chain): Finding[] {
  return [...judgeStrength(leaf), ...judgeChain(leaf, chain), ...judgePath(chain), ...noteTesting(leaf)];
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

/** A person's certificate names the person; a machine credential that calls itself a person's does not become one. */
function comparePerson(record: CredentialRecord, { dnQualifier }: Certificate): Finding[] {
  if (record.credentialType !== 'U' || !record.personId || record.personId === dnQualifier) return [];
  const means = sentence('keystore_finding_id_mismatch', quotedText(record.id ?? '—'));
  return [finding('id-mismatch', means, sentence('keystore_finding_abn_mismatch_todo'))];
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

function judgeStrength({ publicKey, signatureOid }: Certificate): Finding[] {
  const found: Finding[] = [];
  // The curves that are known here are all as strong as RSA of 3072 bits, or stronger (NIST SP 800-57, part 1, table 2).
  if (publicKey.kind === 'rsa' && publicKey.modulusBits < 2048) {
    const means = sentence('keystore_finding_weak_key', String(publicKey.modulusBits));
    found.push(finding('weak-key', means, sentence('keystore_finding_weak_key_todo')));
  }
  if (weakSignatures.includes(signatureOid)) {
    const means = sentence('keystore_finding_weak_signature');
    found.push(finding('weak-signature', means, sentence('keystore_finding_weak_signature_todo')));
  }
  return found;
}

function judgeChain({ publicKey }: Certificate, { state }: Chain): Finding[] {
  const found: Finding[] = [];
  if (state === 'unchecked' || publicKey.kind === 'other') {
    const means = sentence('keystore_finding_key_type_unsupported');
    const todo = sentence('keystore_finding_encryption_unsupported_todo');
    found.push(finding('key-type-unsupported', means, todo));
  }
  if (state === 'incomplete') {
    const means = sentence('keystore_finding_chain_incomplete');
    found.push(finding('chain-incomplete', means, sentence('keystore_finding_chain_incomplete_todo')));
  }
  if (state === 'invalid') {
    const means = sentence('keystore_finding_chain_invalid');
    found.push(finding('chain-invalid', means, sentence('keystore_finding_chain_invalid_todo')));
  }
  if (state === 'self-signed') {
    const means = sentence('keystore_finding_self_signed');
    found.push(finding('self-signed', means, sentence('keystore_finding_chain_invalid_todo')));
  }
  return found;
}

const pathFindings = {
  expired: finding(
    'chain-expired',
    sentence('keystore_finding_chain_expired'),
    sentence('keystore_finding_chain_invalid_todo'),
  ),
  'not-yet-valid': finding(
    'chain-not-yet-valid',
    sentence('keystore_finding_chain_not_yet_valid'),
    sentence('keystore_finding_not_yet_valid_todo'),
  ),
  constraint: finding(
    'chain-constraint',
    sentence('keystore_finding_chain_constraint'),
    sentence('keystore_finding_chain_invalid_todo'),
  ),
  'key-use': finding(
    'key-use',
    sentence('keystore_finding_key_use'),
    sentence('keystore_finding_chain_invalid_todo'),
  ),
} as const satisfies Record<PathFault, Finding>;

function judgePath({ faults }: Chain): Finding[] {
  return [...faults].map((fault) => pathFindings[fault]);
}

/**
 * The tax office's authorities for testing say in their names what they are: "ATO Sub Certification Authority Preprod02", "ATO Sub CA
 * Offline01", "Test Australian Business Register CA" (public sample files of 2015 to 2025, read 2026-11-23).
 */
const testing = /(?<![a-z])(?:pre-?prod(?:uction)?|offline|test(?:ing)?)(?![a-z])/i;

function noteTesting({ issuerName }: Certificate): Finding[] {
  if (issuerName === null || !testing.test(issuerName)) return [];
  const means = sentence('keystore_finding_issued_for_testing', quotedText(issuerName));
  return [finding('issued-for-testing', means, sentence('keystore_finding_issued_for_testing_todo'))];
}
