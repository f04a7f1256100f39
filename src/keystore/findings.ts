import type { Sentence } from '../values/sentence.ts';

export type Severity = 'good' | 'warning' | 'bad';

/** Everything that can be found in a credential, with its weight. The names are a promise to other programs. */
export const severityOf = {
  'password-opens': 'good',
  'key-matches': 'good',
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
  expired: 'bad',
  'integrity-mismatch': 'bad',
  'abn-mismatch': 'bad',
  'name-mismatch': 'bad',
  'serial-mismatch': 'bad',
  'fingerprint-mismatch': 'bad',
  'key-mismatch': 'bad',
  'password-wrong': 'bad',
  'chain-invalid': 'bad',
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

const weight: Readonly<Record<Severity, number>> = { good: 0, warning: 1, bad: 2 };

/** The verdict on a credential is that of its worst finding; without findings it is good. */
export function verdictOf(findings: readonly Finding[]): Severity {
  return findings.reduce<Severity>(
    (worst, { severity }) => (weight[severity] > weight[worst] ? severity : worst),
    'good',
  );
}

/** The worst first; those of one weight stay in their order. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => weight[other.severity] - weight[one.severity]);
}
