import { type Sentence, sentence } from '../values/sentence.ts';

/** `note` is worth knowing and weighs nothing. */
export type Severity = 'note' | 'good' | 'warning' | 'bad';
export type Verdict = Exclude<Severity, 'note'>;

/** Everything that can be found in a credential, with its weight. The names are a promise to other programs. */
export const severityOf = {
  'password-opens': 'good',
  'key-matches': 'good',
  'issued-for-testing': 'note',
  'expires-soon': 'warning',
  'not-yet-valid': 'warning',
  'chain-incomplete': 'warning',
  'weak-key': 'warning',
  'weak-signature': 'warning',
  'dates-mismatch': 'warning',
  'duplicate-id': 'warning',
  'abn-invalid': 'warning',
  'encryption-unsupported': 'warning',
  'missing-element': 'warning',
  'self-signed': 'warning',
  'key-type-unsupported': 'warning',
  expired: 'bad',
  'integrity-mismatch': 'bad',
  'abn-mismatch': 'bad',
  'name-mismatch': 'bad',
  'serial-mismatch': 'bad',
  'fingerprint-mismatch': 'bad',
  'key-mismatch': 'bad',
  'password-wrong': 'bad',
  'chain-invalid': 'bad',
  'chain-expired': 'bad',
  'chain-not-yet-valid': 'bad',
  'chain-constraint': 'bad',
  'key-use': 'bad',
  'ambiguous-record': 'bad',
  'id-mismatch': 'bad',
  'certificate-unreadable': 'bad',
  'key-unreadable': 'bad',
  'iterations-too-many': 'bad',
} as const satisfies Record<string, Severity>;

export type FindingId = keyof typeof severityOf;

export interface Finding {
  readonly id: FindingId;
  readonly severity: Severity;
  /** What was found and what it means for the person. */
  readonly means: Sentence;
  /** What to do next; null where nothing is to be done. */
  readonly todo: Sentence | null;
}

export function finding(id: FindingId, means: Sentence, todo: Sentence | null): Finding {
  return { id, severity: severityOf[id], means, todo };
}

const weight: Readonly<Record<Severity, number>> = { note: -1, good: 0, warning: 1, bad: 2 };

/** The verdict on a credential is that of its worst finding; without findings it is good. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  return findings.reduce<Verdict>(
    (worst, { severity }) => (severity !== 'note' && weight[severity] > weight[worst] ? severity : worst),
    'good',
  );
}

/** The worst first; those of one weight stay in their order. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => weight[other.severity] - weight[one.severity]);
}

/** A word for the weight of a finding, for the ears and for the command line. */
export function severityInWords(severity: Severity): Sentence {
  return sentence(
    severity === 'note' ? 'keystore_page_notes_heading' : (`keystore_page_severity_${severity}` as const),
  );
}

/** Whether anything speaks for or against the credential; a note does neither. */
export function weighs({ severity }: Finding): boolean {
  return severity !== 'note';
}
