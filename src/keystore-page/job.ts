import type { KeystoreReport } from '../keystore/report.ts';

/** What the page asks of the worker, in which all reading and all cryptography is done. One worker does one job and is ended. */
export interface Job {
  readonly kind: 'check';
  readonly file: File;
  /** Empty for none. */
  readonly password: string;
}

/** What the worker tells. `progress` may come many times, anything else ends the job. */
export type JobNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'checked'; readonly report: KeystoreReport }
  /** The browser could not open the file: it was moved, deleted or locked. */
  | { readonly kind: 'file-unreadable' };

export type JobAnswer = Exclude<JobNews, { kind: 'progress' }>;
