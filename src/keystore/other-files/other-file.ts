import type { Sentence } from '../../values/sentence.ts';
import type { CheckedCredential } from '../checked-credential.ts';

/** Files that people take for a keystore. The names are a promise to other programs. */
export const otherKinds = ['pfx', 'pem', 'certificate', 'browser-copy', 'placeholder'] as const;

export type OtherKind = (typeof otherKinds)[number];

/** The answer about a file that is no keystore and whose kind is known. */
export interface OtherFile {
  readonly kind: 'other-file';
  readonly otherKind: OtherKind;
  readonly means: Sentence;
  /** What else is to be said of it. */
  readonly more: readonly Sentence[];
  readonly todo: Sentence;
  /** What can be said of the certificate in it. It is no credential of a keystore: nothing stands beside it. */
  readonly contents: readonly CheckedCredential[];
}
