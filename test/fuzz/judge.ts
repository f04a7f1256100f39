import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { Credential } from '../../practice/keystore/credential-fields.ts';
import { integrityOf } from '../../practice/keystore/integrity.ts';
import { fromBase64, toBytes } from '../../src/keystore/bytes.ts';
import { checkKeystore } from '../../src/keystore/check-keystore.ts';
import type { CheckedCredential } from '../../src/keystore/checked-credential.ts';
import { type Finding, severityOf, verdictOf, worstFirst } from '../../src/keystore/findings.ts';
import { passwordForms } from '../../src/keystore/open-key.ts';
import { readCertificates } from '../../src/keystore/read-certificates.ts';
import { type CredentialRecord, readKeystore } from '../../src/keystore/read-keystore.ts';
import { refusals } from '../../src/keystore/refusals.ts';
import type { KeystoreReport } from '../../src/keystore/report.ts';
import messages from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import type { Sentence } from '../../src/values/sentence.ts';

export const now = new Date('2026-11-23T02:00:00Z');

/**
 * Checks a file and judges the answer: whatever the bytes are, it has to be one that a page can show and a person can believe.
 * Gives the answer; throws, with what is wrong with it, where it is not.
 */
export async function judge(
  bytes: Uint8Array,
  password: string,
  isRight: boolean,
  onProgress: () => void = () => {},
): Promise<KeystoreReport> {
  const onFault = (error: unknown) => {
    fault = error;
  };
  let fault: unknown;
  const report = await checkKeystore(bytes, { now, password, onFault, onProgress });
  if (fault !== undefined) throw fault;
  const text = JSON.stringify(report);
  if (password !== '' && text.includes(password)) throw new Error('the password stands in the answer');
  if (report.kind === 'refused') {
    must(refusals.includes(report.refusal), `an unknown refusal: ${report.refusal}`);
    for (const said of [report.means, report.todo]) mustBeSayable(said);
    return report;
  }
  if (report.kind === 'other-file') {
    for (const said of [report.means, ...report.more, report.todo]) mustBeSayable(said);
    for (const credential of report.contents) mustBeWhole(credential);
    return report;
  }
  must(report.credentials.length > 0, 'a keystore without credentials');
  for (const credential of report.credentials) mustBeWhole(credential);
  for (const { means, todo } of report.notes) for (const said of [means, todo]) mustBeSayable(said);
  const reading = readKeystore(bytes);
  must(reading.kind === 'read', 'read once, and not the second time');
  if (reading.kind === 'read') {
    for (const [at, record] of reading.file.credentials.entries()) {
      const found = new Set(report.credentials[at]?.findings.map(({ id }) => id));
      must(!found.has('password-opens') || isRight, 'a wrong password opens it');
      const sure = record.integrityValue !== null && !found.has('integrity-mismatch');
      if (sure) mustAgree(record, reading.file.salt);
      if (found.has('key-matches')) await mustBePair(record, password, reading.file.salt);
    }
  }
  return report;
}

function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

function mustBeWhole({ findings, notes, verdict, ...facts }: CheckedCredential): void {
  must(
    findings.every(({ id, severity }) => severityOf[id] === severity),
    'an unknown finding',
  );
  must(verdict === verdictOf(findings), 'the verdict is not that of the worst finding');
  must(JSON.stringify(findings) === JSON.stringify(worstFirst(findings)), 'the worst is not first');
  must(new Set(findings.map(({ id }: Finding) => id)).size === findings.length, 'a finding twice');
  for (const { means, todo } of [...findings, ...notes])
    for (const said of [means, todo]) mustBeSayable(said);
  for (const date of [facts.validFrom, facts.validTo]) {
    must(date === null || /^-?\d{1,6}-\d\d-\d\d$/.test(date), `no date: ${date}`);
  }
}

const gaps = new Map(
  Object.entries(messages).map(([key, entry]) => [
    key,
    'placeholders' in entry ? Object.keys(entry.placeholders).length : 0,
  ]),
);

function mustBeSayable(said: Sentence | null): void {
  if (said === null) return;
  const keys = 'count' in said ? [`${said.key}_one`, `${said.key}_other`] : [said.key];
  for (const key of keys)
    must(gaps.get(key) === (said.values?.length ?? 0), `the gaps of ${key} are not filled`);
  for (const value of said.values ?? [])
    must(typeof value !== 'string' || [...value].length <= 1500, `too long for a sentence: ${said.key}`);
}

/** The maker of the practice portal's files computes the checksum by a program of its own. */
function mustAgree(record: CredentialRecord, fileSalt: string | null): void {
  const bytes = (base64: string | null) => fromBase64(base64 ?? '') ?? '';
  const credential = {
    type: record.credentialType ?? '',
    id: record.id ?? '',
    name1: record.name1 ?? '',
    name2: record.name2 ?? '',
    abn: record.abn ?? '',
    legalName: record.legalName ?? '',
    personId: record.personId ?? '',
    serialNumber: record.serialNumber?.trim().replace(/^0+(?=\d)/, '') ?? '',
    salt: bytes(record.credentialSalt ?? fileSalt),
    fingerprint: bytes(record.sha1fingerprint),
    publicCertificate: bytes(record.publicCertificate),
    protectedKey: bytes(record.protectedPrivateKey),
  };
  const computed = integrityOf(credential as unknown as Credential);
  must(computed === bytes(record.integrityValue), 'a wrong checksum is called right');
}

/** OpenSSL says whether the key that this password opens belongs to a certificate of the credential. */
async function mustBePair(
  record: CredentialRecord,
  password: string,
  fileSalt: string | null,
): Promise<void> {
  const key = Buffer.from(toBytes(fromBase64(record.protectedPrivateKey ?? '') ?? ''));
  const forms = [await passwordForms(password, fileSalt).stretched(), password];
  const opened = forms.map((form) => open(key, form)).find((one) => one !== null);
  const certificates = readCertificates(fromBase64(record.publicCertificate ?? '') ?? '', new Map()) ?? [];
  const ofKey = opened && createPublicKey(opened).export({ format: 'der', type: 'spki' }).toString('latin1');
  const pair = certificates.some(({ publicKey: { spki } }) => spki === ofKey);
  must(pair, 'the key belongs to no certificate, and was said to');
}

function open(key: Buffer, passphrase: string | null): KeyObject | null {
  try {
    return createPrivateKey({ key, format: 'der', type: 'pkcs8', passphrase: passphrase ?? '' });
  } catch {
    return null;
  }
}
