/**
 * Why a password cannot be the one that RAM took when the keystore was made: 10 characters or more, no spaces, upper and lower
 * case, a digit and a special character, printable ASCII only (RAM's guide of 7 August 2025 and the official Java kit 2.2).
 */
export type PasswordFlaw =
  | 'space-around'
  | 'space-inside'
  | 'curly-quote'
  | 'foreign-character'
  | 'too-short'
  | 'too-plain';

/** The first flaw, the likeliest slip of the hand first; null when the password may be right. */
export function findPasswordFlaw(password: string): PasswordFlaw | null {
  if (password.trim() !== password) return 'space-around';
  if (/\s/.test(password)) return 'space-inside';
  if (/[\u2018-\u201f\u2013\u2014\u2026]/.test(password)) return 'curly-quote';
  if (/[^\u0021-\u007e]/.test(password)) return 'foreign-character';
  if (password.length < 10) return 'too-short';
  const mixed = /[a-z]/.test(password) && /[A-Z]/.test(password) && /[^a-zA-Z]/.test(password);
  return mixed ? null : 'too-plain';
}
