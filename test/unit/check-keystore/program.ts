import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Start {
  /** The caller's folder. */
  readonly folder: string;
  readonly stdin?: string;
}

const program = resolve('scripts/check-keystore.mjs');

/** Runs the real program as support staff would, from another folder than the project's. */
export function checkKeystoreProgram(args: readonly string[], start: Start): Promise<Ended> {
  return ended(spawn(process.execPath, [program, ...args], { cwd: start.folder }), start.stdin);
}

/** The same through npm, which starts the program in the project's folder. */
export function npmRunCheckKeystore(args: readonly string[], start: Start): Promise<Ended> {
  const npm = ['--silent', '--prefix', resolve('.'), 'run', 'check-keystore', '--', ...args];
  // npm is a script on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  return ended(spawn('npm', npm, { cwd: start.folder, shell }), start.stdin);
}

function ended(child: ChildProcess, stdin = ''): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  // The program may end without reading what it is sent.
  child.stdin?.on('error', () => undefined).end(stdin);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ code, ...said }));
  });
}
