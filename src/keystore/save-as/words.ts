import { type Sentence, sentence } from '../../values/sentence.ts';
import { howToTypeAgain } from '../password-hints.ts';
import { findPasswordFlaw } from '../password-rules.ts';
import { quotedText } from '../shown-text.ts';
import type { Unproven } from './prove-credential.ts';

/** What stands where a credential can be saved in another format. */
export const saveWords = {
  heading: sentence('keystore_save_heading'),
  when: sentence('keystore_save_when'),
  warning: sentence('keystore_save_warning'),
  care: sentence('keystore_save_care'),
  asPfx: sentence('keystore_save_as_pfx'),
  asPem: sentence('keystore_save_as_pem'),
  passwordFirst: sentence('keystore_save_password_first'),
} as const;

export interface Explanation {
  /** What happened and what it means for the person. */
  readonly means: Sentence;
  /** What to do next. */
  readonly todo: Sentence;
}

/** For after the file was given to the browser. */
export function explainMade(fileName: string): Explanation {
  return {
    means: sentence('keystore_save_made', quotedText(fileName)),
    todo: sentence('keystore_save_made_todo'),
  };
}

/** For when nothing is known but that it did not work. */
export const saveFailed: Explanation = {
  means: sentence('keystore_save_failed'),
  todo: sentence('keystore_save_failed_todo'),
};

export type NotMade = Unproven | 'password-missing' | 'credential-missing';

/** Why no file was made. The password is looked at only for a slip of the hand, and stands in no sentence. */
export function explainNotMade(why: NotMade, password: string): Explanation {
  if (why === 'password-wrong') {
    return {
      means: sentence('keystore_save_password_wrong'),
      todo: howToTypeAgain(findPasswordFlaw(password)),
    };
  }
  return explanations[why];
}

const explanations: Readonly<Record<Exclude<NotMade, 'password-wrong'>, Explanation>> = {
  'password-missing': {
    means: sentence('keystore_save_password_missing'),
    todo: saveWords.passwordFirst,
  },
  'credential-missing': {
    means: sentence('keystore_save_credential_missing'),
    todo: sentence('keystore_save_credential_missing_todo'),
  },
  'certificate-unreadable': {
    means: sentence('keystore_save_certificate_unreadable'),
    todo: sentence('keystore_finding_certificate_unreadable_todo'),
  },
  'key-unreadable': {
    means: sentence('keystore_save_key_unreadable'),
    todo: sentence('keystore_finding_key_unreadable_todo'),
  },
  'encryption-unsupported': {
    means: sentence('keystore_save_encryption_unsupported'),
    todo: sentence('keystore_save_encryption_unsupported_todo'),
  },
  'iterations-too-many': {
    means: sentence('keystore_save_iterations_too_many'),
    todo: sentence('keystore_finding_iterations_too_many_todo'),
  },
  'key-mismatch': {
    means: sentence('keystore_save_key_mismatch'),
    todo: sentence('keystore_finding_key_mismatch_todo'),
  },
};
