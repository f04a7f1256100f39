import { text } from './text.ts';

export interface Wishes {
  /** As given; from the caller's folder. */
  readonly files: readonly string[];
  readonly json: boolean;
  readonly passwordFromStdin: boolean;
}

export type Arguments =
  | { readonly kind: 'check'; readonly wishes: Wishes }
  | { readonly kind: 'help' }
  /** Not understood, or not safe; `why` repeats nothing that could be a password. */
  | { readonly kind: 'wrong'; readonly why: string };

const options = ['--password-stdin', '--json', '--help', '-h'];

/** Reads the command line. What follows `--` is a file, whatever it begins with. */
export function readArguments(given: readonly string[]): Arguments {
  const end = given.includes('--') ? given.indexOf('--') : given.length;
  const before = given.slice(0, end);
  const chosen = before.filter((arg) => arg.startsWith('-'));
  const files = [...before.filter((arg) => !arg.startsWith('-')), ...given.slice(end + 1)];
  const unknown = chosen.find((arg) => !options.includes(arg));
  if (unknown !== undefined) return { kind: 'wrong', why: explainUnknown(unknown) };
  if (chosen.includes('--help') || chosen.includes('-h')) return { kind: 'help' };
  if (files.length === 0) return { kind: 'wrong', why: text.noFile };
  const passwordFromStdin = chosen.includes('--password-stdin');
  return { kind: 'check', wishes: { files, json: chosen.includes('--json'), passwordFromStdin } };
}

/** What comes after a `=`, and what clings to a single dash (`-pSecret`), is not repeated: it may be a password. */
function explainUnknown(option: string): string {
  const name = option.startsWith('--') ? option.replace(/=.*$/s, '') : option.slice(0, 2);
  return /^--?p/i.test(name) ? text.passwordNotHere : text.unknownOption(name);
}
