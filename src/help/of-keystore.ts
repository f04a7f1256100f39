import type { FindingId } from '../keystore/findings.ts';
import type { OtherKind } from '../keystore/other-files/other-file.ts';
import type { Refusal } from '../keystore/refusals.ts';
import type { AnswerId } from './ids.ts';

/** Where a finding leads: the answer, and the code that a program shows which reads the file with the ATO’s kit. */
export interface HelpWith {
  readonly help: AnswerId | null;
  readonly code: string | null;
}

const none: HelpWith = { help: null, code: null };
const damaged: HelpWith = { help: 'file-unreadable', code: null };
const renewable: HelpWith = { help: 'expired', code: null };

/**
 * The codes are those that were seen in the kit (version 2.2): a wrong password, a wrong integrity value, and another ABN or name than the
 * certificate's. It compares nothing else; so all other findings have none.
 */
const ofFindings: Readonly<Record<FindingId, HelpWith>> = {
  'password-opens': none,
  'key-matches': none,
  'issued-for-testing': none,
  'expires-soon': renewable,
  'not-yet-valid': none,
  'chain-incomplete': none,
  'weak-key': none,
  'weak-signature': none,
  'dates-mismatch': damaged,
  'duplicate-id': damaged,
  'abn-invalid': damaged,
  'encryption-unsupported': none,
  'missing-element': damaged,
  'self-signed': none,
  'key-type-unsupported': none,
  expired: renewable,
  'integrity-mismatch': { help: 'file-unreadable', code: '4407' },
  'abn-mismatch': { help: 'file-unreadable', code: '4485' },
  'name-mismatch': { help: 'file-unreadable', code: '4485' },
  'serial-mismatch': damaged,
  'fingerprint-mismatch': damaged,
  'key-mismatch': damaged,
  'password-wrong': { help: 'software-password', code: '4400' },
  'chain-invalid': none,
  'chain-expired': none,
  'chain-not-yet-valid': none,
  'chain-constraint': none,
  'key-use': none,
  'ambiguous-record': damaged,
  'id-mismatch': damaged,
  'certificate-unreadable': damaged,
  'key-unreadable': damaged,
  'iterations-too-many': none,
};

export function helpWithFinding(id: FindingId): HelpWith {
  return ofFindings[id];
}

/** What is no XML, or in an encoding of its own, was mostly saved anew by another program. */
const ofRefusals: Partial<Record<Refusal, AnswerId>> = {
  encoding: 'opened-in-word',
  'not-xml': 'opened-in-word',
  doctype: 'opened-in-word',
  empty: 'lost-file',
};

export function helpWithRefusal(refusal: Refusal): AnswerId {
  return ofRefusals[refusal] ?? 'file-unreadable';
}

const ofOtherFiles: Readonly<Record<OtherKind, AnswerId>> = {
  pfx: 'file-unreadable',
  pem: 'file-unreadable',
  certificate: 'file-unreadable',
  'browser-copy': 'opened-in-word',
  placeholder: 'lost-file',
};

export function helpWithOtherFile(kind: OtherKind): AnswerId {
  return ofOtherFiles[kind];
}
