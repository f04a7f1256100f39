import { isAbn } from '../values/abn.ts';
import { sentence } from '../values/sentence.ts';
import { fromBase64 } from './bytes.ts';
import { type Finding, finding } from './findings.ts';
import { integrityOf } from './integrity.ts';
import { type CredentialRecord, type KeystoreFile, requiredOfCredential } from './read-keystore.ts';
import { quotedText } from './shown-text.ts';

/** Judges what the XML says of a credential, by itself and among the others of its file. */
export function judgeRecord(record: CredentialRecord, file: KeystoreFile): Finding[] {
  return [
    ...judgeCompleteness(record, file),
    ...judgeIntegrity(record, file),
    ...judgeAbn(record),
    ...judgeDuplicates(record, file),
  ];
}

function judgeCompleteness(record: CredentialRecord, file: KeystoreFile): Finding[] {
  const missing: string[] = requiredOfCredential.filter((name) => record[name] === null);
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

function judgeIntegrity(record: CredentialRecord, file: KeystoreFile): Finding[] {
  if (record.integrityValue === null) return [];
  const computed = integrityOf(record, file.salt);
  if (computed !== null && computed === fromBase64(record.integrityValue)) return [];
  return [
    finding(
      'integrity-mismatch',
      sentence('keystore_finding_integrity_mismatch'),
      sentence('keystore_finding_integrity_mismatch_todo'),
    ),
  ];
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

function judgeDuplicates({ id }: CredentialRecord, file: KeystoreFile): Finding[] {
  if (id === null || file.credentials.filter((other) => other.id === id).length < 2) return [];
  return [
    finding(
      'duplicate-id',
      sentence('keystore_finding_duplicate_id'),
      sentence('keystore_finding_duplicate_id_todo'),
    ),
  ];
}
