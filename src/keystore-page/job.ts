import type { CheckedCredential, KeystoreReport } from '../keystore/report.ts';
import type { SaveRequest, SaveResult } from '../keystore/save-as/save-as.ts';

/** What the page asks of the worker, in which all reading and all cryptography is done. One worker does one job and is ended. */
export type Job = CheckJob | SaveJob;

export interface CheckJob {
  readonly kind: 'check';
  readonly file: File;
  /** Empty for none. */
  readonly password: string;
}

export interface SaveJob extends SaveRequest {
  readonly kind: 'save';
  readonly file: File;
}

/**
 * What the worker tells. `progress` may come many times, and so may `credentials`: those of a big report come in small parcels before
 * it, since taking a big one apart would hold up the page. Anything else ends the job.
 */
export type JobNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'credentials'; readonly some: readonly CheckedCredential[] }
  | { readonly kind: 'checked'; readonly report: KeystoreReport }
  | { readonly kind: 'saved'; readonly result: SaveResult }
  /** The browser could not open the file: it was moved, deleted or locked. */
  | { readonly kind: 'file-unreadable' };

export type JobAnswer = Exclude<JobNews, { kind: 'progress' | 'credentials' }>;

/** What ends a job of this kind. */
export type AnswerTo<J extends Job> = Extract<
  JobAnswer,
  { kind: 'file-unreadable' | (J extends CheckJob ? 'checked' : 'saved') }
>;
