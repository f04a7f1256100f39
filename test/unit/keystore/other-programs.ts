import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs of others that read PFX and PEM: what they say of a file counts more than what our own reader says. */

function isThere(program: string, argument: string): boolean {
  const found = spawnSync(program, [argument]).status === 0;
  if (!found) console.warn(`Skipped: the program ${program} is not on this computer.`);
  return found;
}

export const haveOpenSsl = isThere('openssl', 'version');
export const haveKeytool = isThere('keytool', '-help');

export interface Answer {
  readonly worked: boolean;
  /** What it printed, whether as its result or about it. */
  readonly text: string;
}

/** Runs a program on a file; `FILE` among the arguments stands for its place. The file lives no longer than the program runs. */
export function ask(program: 'openssl' | 'keytool', file: Uint8Array, ...args: readonly string[]): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'save-as-'));
  try {
    const path = join(folder, 'file');
    writeFileSync(path, file);
    const withPath = args.map((argument) => (argument === 'FILE' ? path : argument));
    // Both print names in the language and encoding of the computer otherwise.
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    const { status, stdout, stderr } = spawnSync(program, withPath, { encoding: 'utf8', env });
    return { worked: status === 0, text: `${stdout}${stderr}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function openssl(file: Uint8Array, ...args: readonly string[]): Answer {
  return ask('openssl', file, ...args);
}

/** The file that OpenSSL makes of another one. */
export function madeByOpenSsl(file: Uint8Array, ...args: readonly string[]): Uint8Array {
  const { status, stdout, stderr } = spawnSync('openssl', args, { input: file });
  if (status !== 0) throw new Error(String(stderr));
  return stdout;
}

const javaSpeaksUtf8 = ['-J-Duser.language=en', '-J-Dfile.encoding=UTF-8', '-J-Dsun.stdout.encoding=UTF-8'];

/** keytool on a PFX file. */
export function keytool(file: Uint8Array, password: string, ...args: readonly string[]): Answer {
  const store = ['-storetype', 'PKCS12', '-keystore', 'FILE', '-storepass', password];
  return ask('keytool', file, ...args, ...store, ...javaSpeaksUtf8);
}
