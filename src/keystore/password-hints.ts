import { type Sentence, sentence } from '../values/sentence.ts';
import type { PasswordFlaw } from './password-rules.ts';

const hints = {
  'space-around': sentence('keystore_password_hint_space_around'),
  'space-inside': sentence('keystore_password_hint_space_inside'),
  'curly-quote': sentence('keystore_password_hint_curly_quote'),
  'foreign-character': sentence('keystore_password_hint_foreign_character'),
  'too-short': sentence('keystore_password_hint_too_short'),
  'too-plain': sentence('keystore_password_hint_too_plain'),
} as const;

/** What to do about a password that opens nothing: the likely slip of the hand, if it shows one. */
export function howToTypeAgain(flaw: PasswordFlaw | null): Sentence {
  return flaw ? hints[flaw] : sentence('keystore_finding_password_wrong_todo');
}
