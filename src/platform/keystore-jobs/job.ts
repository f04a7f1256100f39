import type { CheckedCredential } from '../../keystore/checked-credential.ts';
import type { KeystoreReport } from '../../keystore/report.ts';
import type { SaveRequest, SaveResult } from '../../keystore/save-as/save-as.ts';

/** What a page asks of the worker, in which all reading and all cryptography is done. One worker does one job and is ended. */
export type Job = CheckJob | ReadJob | SaveJob;

export interface CheckJob {
  readonly kind: 'check';
  readonly file: File;
  /** Empty for none. */
  readonly password: string;
}

/** Reads many files one after the other, without a password. */
export interface ReadJob {
  readonly kind: 'read';
  readonly files: readonly File[];
}

export interface SaveJob extends SaveRequest {
  readonly kind: 'save';
  readonly file: File;
}

/**
 * What the worker tells. `begun` comes first: what goes wrong after it has to do with the file. `progress` and `file-read` may come many times, and so may `credentials`: those of a big report come in small parcels before
 * it, since taking a big one apart would hold up the page. Anything else ends the job.
 */
export type JobNews =
  | { readonly kind: 'begun' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'credentials'; readonly some: readonly CheckedCredential[] }
  /** One of many files; null where the browser could not open it. */
  | { readonly kind: 'file-read'; readonly at: number; readonly report: KeystoreReport | null }
  | { readonly kind: 'all-read' }
  | { readonly kind: 'checked'; readonly report: KeystoreReport }
  | { readonly kind: 'saved'; readonly result: SaveResult }
  /** No file was made: the browser could not open the keystore file (it was moved, deleted or locked), or our program stumbled over it. */
  | { readonly kind: 'not-saved' };

export type JobAnswer = Exclude<JobNews, { kind: 'begun' | 'progress' | 'credentials' | 'file-read' }>;

/** What ends a job of this kind. */
export type AnswerTo<J extends Job> = Extract<
  JobAnswer,
  { kind: J extends ReadJob ? 'all-read' : J extends CheckJob ? 'checked' : 'saved' | 'not-saved' }
>;
