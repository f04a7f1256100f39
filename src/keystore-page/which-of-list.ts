import { type FileTells, fileTellsWhich, type ShownCredential } from '../journey/which/which-keystore.ts';
import type { KeystoreReport } from '../keystore/report.ts';
import { quotedText } from '../keystore/shown-text.ts';
import type { KnownToPages } from '../platform/messages/view-messages.ts';
import { type Sentence, sentence } from '../values/sentence.ts';

/** What the person's present file says about the rows of the portal's list. */
export interface WhichOfList {
  readonly kind: FileTells['kind'];
  readonly means: Sentence;
}

/** The credentials of a file as far as they tell which row is meant. */
export function shownIn(report: KeystoreReport): readonly ShownCredential[] {
  if (report.kind !== 'keystore') return [];
  return report.credentials.map(({ displayName, abn, validTo }) => ({
    displayName,
    abn: abn?.replace(/\s+/g, '') ?? null,
    validTo,
  }));
}

/** Null for a file that was not read: that is said elsewhere. */
export function whichOfList(report: KeystoreReport, known: KnownToPages): WhichOfList | null {
  if (report.kind !== 'keystore') return null;
  const told = fileTellsWhich(shownIn(report), known);
  return { kind: told.kind, means: inWords(told, known) };
}

function inWords(told: FileTells, { business }: KnownToPages): Sentence {
  switch (told.kind) {
    case 'credential': {
      const { displayName, validTo } = told.credential;
      if (displayName === null || validTo === null) return sentence('keystore_which_no_row');
      return sentence('keystore_which_found', quotedText(displayName), { date: validTo });
    }
    case 'other-business':
      return sentence('keystore_which_other_business', quotedText(business?.name ?? ''));
    case 'several':
      return sentence('keystore_which_several');
    case 'no-row':
      return sentence('keystore_which_no_row');
  }
}
