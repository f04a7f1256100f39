import { isAbn } from '../values/abn.ts';
import { sentence } from '../values/sentence.ts';
import { fromBase64 } from './bytes.ts';
import { type Finding, finding } from './findings.ts';
import { integrityOf } from './integrity.ts';
import {
  type CredentialInFile,
  type CredentialRecord,
  type KeystoreFile,
  requiredOfCredential,
} from './read-keystore.ts';
import { quotedText } from './shown-text.ts';

/**
 * Judges what the XML says of a credential, by itself and among the others of its file.
 *
 * @param repeated the ids that more than one of them bears: see `repeatedIds`
 */
export function judgeRecord(
  record: CredentialInFile,
  file: KeystoreFile,
  repeated: ReadonlySet<string>,
): Finding[] {
  return [
    ...judgeCompleteness(record, file),
    ...judgeAmbiguity(record),
    ...judgeId(record),
    ...judgeIntegrity(record, file),
    ...judgeAbn(record),
    ...judgeDuplicates(record, repeated),
  ];
}

function judgeCompleteness(record: CredentialRecord, file: KeystoreFile): Finding[] {
  const missing: string[] = requiredOfCredential.filter(
    (name) => record[name] === null || (record[name].trim() === '' && !mayBeBlank(name, record)),
  );
  // The official kit takes no other type.
  const { credentialType } = record;
  if (credentialType !== null && !['D', 'U'].includes(credentialType)) missing.push('credentialType');
  if (file.salt === null) missing.push('salt');
  if (missing.length === 0) return [];
  return [
    finding(
      'missing-element',
      sentence('keystore_finding_missing_element', missing.join(', ')),
      sentence('keystore_finding_missing_element_todo'),
    ),
  ];
}

/** A machine has neither a second name nor a person, and a person may have only one name. */
function mayBeBlank(name: keyof CredentialRecord, { credentialType }: CredentialRecord): boolean {
  return name === 'name2' || (name === 'personId' && credentialType !== 'U');
}

function judgeAmbiguity({ ambiguous }: CredentialInFile): Finding[] {
  if (ambiguous.length === 0) return [];
  const means = sentence('keystore_finding_ambiguous_record', [...new Set(ambiguous)].join(', '));
  return [finding('ambiguous-record', means, sentence('keystore_finding_abn_mismatch_todo'))];
}

/**
 * The ID, by which software finds the credential, says once more whose it is: `ABRD:<abn>_<name>` of a device, `ABRP:<abn>_<person>` of a
 * person (165 of 165 credentials of public sample files, 2026-11-23). The checksum alone does not show that it was changed: anyone
 * can compute that.
 */
function judgeId({ id, credentialType, abn, name1, personId }: CredentialRecord): Finding[] {
  if (id === null || abn === null || (credentialType !== 'D' && credentialType !== 'U')) return [];
  const [mark, holder] = credentialType === 'D' ? ['ABRD:', name1] : ['ABRP:', personId];
  if (holder === null || isAlike(id, `${mark}${abn.replace(/\s+/g, '')}_${holder}`)) return [];
  const means = sentence('keystore_finding_id_mismatch', quotedText(id));
  return [finding('id-mismatch', means, sentence('keystore_finding_abn_mismatch_todo'))];
}

/** The official kit 2.2 makes no difference between capitals and small letters in names (observed 2026-11-23). */
function isAlike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function judgeIntegrity(record: CredentialRecord, file: KeystoreFile): Finding[] {
  if (record.integrityValue === null) return [];
  const computed = integrityOf(record, file.salt);
  return computed !== null && computed === fromBase64(record.integrityValue) ? [] : [integrityMismatch()];
}

export function integrityMismatch(): Finding {
  const means = sentence('keystore_finding_integrity_mismatch');
  return finding('integrity-mismatch', means, sentence('keystore_finding_integrity_mismatch_todo'));
}

function judgeAbn({ abn }: CredentialRecord): Finding[] {
  if (abn === null || isAbn(abn.replace(/\s+/g, ''))) return [];
  return [
    finding(
      'abn-invalid',
      sentence('keystore_finding_abn_invalid', quotedText(abn)),
      sentence('keystore_finding_abn_invalid_todo'),
    ),
  ];
}

/** The ids that more than one credential of a file bears. Asked once: a file may have a thousand. */
export function repeatedIds({ credentials }: KeystoreFile): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const { id } of credentials) {
    if (id === null) continue;
    if (once.has(id)) repeated.add(id);
    once.add(id);
  }
  return repeated;
}

function judgeDuplicates({ id }: CredentialRecord, repeated: ReadonlySet<string>): Finding[] {
  if (id === null || !repeated.has(id)) return [];
  return [
    finding(
      'duplicate-id',
      sentence('keystore_finding_duplicate_id'),
      sentence('keystore_finding_duplicate_id_todo'),
    ),
  ];
}
