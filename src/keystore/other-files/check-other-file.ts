import { dayInAustralia } from '../../values/calendar-date.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import { toBinary, toHex } from '../bytes.ts';
import type { Certificate } from '../certificate.ts';
import { checkChain } from '../check-chain.ts';
import type { CheckedCredential } from '../checked-credential.ts';
import { decodeText } from '../decode-text.ts';
import { findLeaf } from '../find-leaf.ts';
import { type Finding, verdictOf, worstFirst } from '../findings.ts';
import { judgeIssue } from '../judge-certificate.ts';
import { judgeValidity } from '../judge-dates.ts';
import { judgeKey, judgeOpenKey, passwordToTry } from '../judge-key.ts';
import { integrityMismatch } from '../judge-record.ts';
import { limits } from '../limits.ts';
import { passwordForms } from '../open-key.ts';
import { howToTypeAgain } from '../password-hints.ts';
import { readCertificates } from '../read-certificates.ts';
import type { Refusal } from '../refusals.ts';
import type { KeyAndCertificates } from './key-and-certificates.ts';
import type { OtherFile, OtherKind } from './other-file.ts';
import { readPem } from './read-pem.ts';
import { beginsLikePfx, readPfx } from './read-pfx.ts';
import { recognise } from './recognise.ts';

interface Options {
  readonly password?: string;
  readonly now: Date;
}

/** Says what a file is that was refused as a keystore, and checks it as far as that goes; null where its kind is not known. */
export async function checkOtherFile(
  bytes: Uint8Array,
  refusal: Refusal,
  options: Options,
): Promise<OtherFile | null> {
  if (!maybeOther.includes(refusal)) return null;
  const kind = recognise(bytes);
  switch (kind) {
    case null:
      return null;
    case 'placeholder':
    case 'browser-copy':
    case 'word':
      return nothingInIt(kind);
    case 'pem': {
      const decoded = decodeText(bytes);
      const found = readPem(decoded.kind === 'text' ? decoded.text : toBinary(bytes));
      return withContents('pem', found, options);
    }
    case 'der':
      return checkDer(bytes, options);
  }
}

const maybeOther: readonly Refusal[] = ['empty', 'encoding', 'not-xml', 'doctype', 'not-a-keystore'];

async function checkDer(bytes: Uint8Array, options: Options): Promise<OtherFile | null> {
  const binary = toBinary(bytes);
  if (beginsLikePfx(bytes)) {
    return withContents('pfx', await readPfx(binary, options.password ?? ''), options);
  }
  const certificates = readCertificates(binary, new Map()) ?? [];
  if (certificates.length === 0) return null;
  const found = { certificates, key: null, mayHoldKey: false, lack: null, hasOpenKey: false };
  return withContents('certificate', found, options);
}

const meanings = {
  pfx: [sentence('keystore_other_pfx'), sentence('keystore_other_todo')],
  pem: [sentence('keystore_other_pem'), sentence('keystore_other_todo')],
  certificate: [sentence('keystore_other_certificate'), sentence('keystore_refusal_not_a_keystore_todo')],
  'browser-copy': [sentence('keystore_other_browser_copy'), sentence('keystore_refusal_encoding_todo')],
  word: [sentence('keystore_other_word'), sentence('keystore_refusal_encoding_todo')],
  placeholder: [sentence('keystore_other_placeholder'), sentence('keystore_other_placeholder_todo')],
} as const satisfies Record<OtherKind | 'word', readonly [Sentence, Sentence]>;

function nothingInIt(kind: 'placeholder' | 'browser-copy' | 'word'): OtherFile {
  const [means, todo] = meanings[kind];
  const otherKind = kind === 'word' ? 'browser-copy' : kind;
  return { kind: 'other-file', otherKind, means, more: [], todo, contents: [] };
}

async function withContents(
  otherKind: 'pfx' | 'pem' | 'certificate',
  found: KeyAndCertificates,
  options: Options,
): Promise<OtherFile> {
  const leaf = leafOf(found);
  // However it is wrapped: a certificate alone signs nobody in.
  const [means, todo] = meanings[leaf && !found.mayHoldKey ? 'certificate' : otherKind];
  const contents = leaf ? [await checkCertificate(leaf, found, options)] : [];
  return { kind: 'other-file', otherKind, means, more: moreOf(found, contents), todo, contents };
}

function leafOf({ certificates }: KeyAndCertificates): Certificate | null {
  return findLeaf(certificates, { sha1: null, serialNumber: null });
}

function moreOf(
  { lack, key, hasOpenKey }: KeyAndCertificates,
  contents: readonly CheckedCredential[],
): readonly Sentence[] {
  const more: Sentence[] = [];
  if (lack === 'password-missing') more.push(sentence('keystore_other_pfx_locked'));
  if (lack === 'damaged') more.push(sentence('keystore_other_damaged'));
  if (lack === 'encryption-unsupported') more.push(sentence('keystore_finding_encryption_unsupported'));
  if (lack === 'password-wrong') more.push(sentence('keystore_finding_password_wrong'), howToTypeAgain(null));
  if (lack === null && contents.length === 0 && key !== null)
    more.push(sentence('keystore_other_no_certificate'));
  if (hasOpenKey) more.push(sentence('keystore_other_open_key'));
  return more;
}

async function checkCertificate(
  leaf: Certificate,
  { certificates, key, isChecksumWrong }: KeyAndCertificates,
  { now, password = '' }: Options,
): Promise<CheckedCredential> {
  const chain = await checkChain(leaf, certificates.slice(0, limits.certificates), {
    signatures: new Map(),
    now,
  });
  const ofKey: readonly Finding[] = !key
    ? []
    : key.isLocked
      ? await judgeKey(
          btoa(key.der),
          leaf,
          password === '' ? null : passwordToTry(passwordForms(password, null)),
        )
      : await judgeOpenKey(key.der, leaf);
  // By a wrong password it would be wrong in any case.
  const isAltered = isChecksumWrong && ofKey.some(({ id }) => id === 'password-opens');
  const all = [
    ...judgeValidity(leaf, now),
    ...judgeIssue(leaf, chain),
    ...ofKey,
    ...(isAltered ? [integrityMismatch()] : []),
  ];
  const findings = all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
  return {
    id: null,
    type: null,
    displayName: leaf.commonName,
    abn: leaf.abn,
    legalName: null,
    serialNumber: leaf.serialNumber.toString(),
    sha1Fingerprint: toHex(leaf.sha1),
    validFrom: dayInAustralia(leaf.notBefore),
    validTo: dayInAustralia(leaf.notAfter),
    endsAt: leaf.notAfter.toISOString(),
    issuer: leaf.issuerName,
    findings: worstFirst(findings),
    notes: [],
    verdict: verdictOf(findings),
  };
}
