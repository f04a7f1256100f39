import type { CheckedCredential } from './checked-credential.ts';
import type { Note } from './notes.ts';
import type { OtherFile } from './other-files/other-file.ts';
import type { Refused } from './refusals.ts';

/** The answer to "what is in this file, and what is wrong with it?". Plain data; it holds no key and no password. */
export type KeystoreReport =
  | Refused
  | OtherFile
  | {
      readonly kind: 'keystore';
      /** In the file's order. */
      readonly credentials: readonly CheckedCredential[];
      /** About the file as a whole. */
      readonly notes: readonly Note[];
    };
