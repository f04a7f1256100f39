import type { KeystoreReport } from '../../src/keystore/report.ts';

interface Told {
  readonly means: string;
  readonly todo: string;
}

/** What came of one file that was named. */
export type Answer = { readonly file: string } & (
  | { readonly result: 'checked'; readonly report: KeystoreReport }
  /** The computer did not give us the file. */
  | ({ readonly result: 'unreadable' } & Told)
);

/** 0 good, 1 findings, 2 not a keystore. A promise to other programs; the greatest wins. */
export type ExitCode = 0 | 1 | 2;

export function exitCodeOf(answers: readonly Answer[]): ExitCode {
  const codes = answers.map((answer): ExitCode => {
    if (answer.result === 'unreadable' || answer.report.kind !== 'keystore') return 2;
    return answer.report.credentials.every(({ verdict }) => verdict === 'good') ? 0 : 1;
  });
  return codes.reduce<ExitCode>((worst, code) => (code > worst ? code : worst), 0);
}
