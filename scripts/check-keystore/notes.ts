import type { CheckedCredential } from '../../src/keystore/report.ts';
import type { Sentence } from '../../src/sentence.ts';

interface Note {
  readonly id: string;
  readonly means: Sentence;
  readonly todo: Sentence | null;
}

/** What is good to know of a credential and no fault of it. */
export function notesOf(
  credential: CheckedCredential & { readonly notes?: readonly Note[] },
): readonly Note[] {
  return credential.notes ?? [];
}
