interface Rule {
  readonly kept: (password: string) => boolean;
  readonly message: string;
}

/** What the portal asks of a keystore password (official guide of 7 August 2025). The messages' words are ours: no source has them. */
const rules: readonly Rule[] = [
  { kept: (text) => text !== '', message: 'Enter a keystore password.' },
  { kept: (text) => text.length >= 10, message: 'The keystore password must have at least 10 characters.' },
  { kept: (text) => !/\s/.test(text), message: 'The keystore password must not contain spaces.' },
  { kept: (text) => /[A-Z]/.test(text), message: 'The keystore password must contain an upper-case letter.' },
  { kept: (text) => /[a-z]/.test(text), message: 'The keystore password must contain a lower-case letter.' },
  { kept: (text) => /[0-9]/.test(text), message: 'The keystore password must contain a number.' },
  {
    kept: (text) => /[^A-Za-z0-9\s]/.test(text),
    message: 'The keystore password must contain a special character.',
  },
];

/** The first rule that a password breaks, in words; null when it keeps them all. */
export function passwordProblem(password: string): string | null {
  return rules.find((rule) => !rule.kept(password))?.message ?? null;
}
