import type { CheckedCredential, KeystoreReport } from '../keystore/report.ts';

/** What the page asks of the worker, in which all reading and all cryptography is done. One worker does one job and is ended. */
export interface Job {
  readonly kind: 'check';
  readonly file: File;
  /** Empty for none. */
  readonly password: string;
}

/**
 * What the worker tells. `progress` may come many times, and so may `credentials`: those of a big report come in small parcels before
 * it, since taking a big one apart would hold up the page. Anything else ends the job.
 */
export type JobNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'credentials'; readonly some: readonly CheckedCredential[] }
  | { readonly kind: 'checked'; readonly report: KeystoreReport }
  /** The browser could not open the file: it was moved, deleted or locked. */
  | { readonly kind: 'file-unreadable' };

export type JobAnswer = Exclude<JobNews, { kind: 'progress' | 'credentials' }>;
