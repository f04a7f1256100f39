import { spawn } from 'node:child_process';

/**
 * Runs a program without a shell and keeps what it says. Long work shows that it lives: a dot every two seconds.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, loud?: boolean, out?: NodeJS.WriteStream }} [options] `loud`: what it says is shown as it
 *   comes; `out`: where things are shown
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, loud = false, out = process.stdout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a script on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    const dots = setInterval(() => out.isTTY && !loud && out.write('.'), 2000);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        if (loud) out.write(text);
      });
    }
    const end = (/** @type {number} */ code) => {
      clearInterval(dots);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * Does a piece of work and prints one line for it, with its time. Its output is shown only when it fails.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {NodeJS.WriteStream} [out] where the line is printed
 * @returns {Promise<T>}
 */
export async function stage(name, work, out = process.stdout) {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  out.write(`${name} … `);
  try {
    const result = await work();
    out.write(`done, ${seconds()}\n`);
    return result;
  } catch (error) {
    out.write(`FAILED, ${seconds()}\n`);
    throw error;
  }
}

/**
 * As `run`, but a program that fails is an error with all it said.
 * @param {string} command
 * @param {readonly string[]} args
 */
export async function mustRun(command, args, options = {}) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Failure(`${[command, ...args].join(' ')} ended with ${code}:\n${output}`);
  return output;
}

/** Something that the person should read as it stands, without a stack trace. */
export class Failure extends Error {}

/**
 * Runs a script's main function: a `Failure` is told in its own words, and the exit code is right.
 * @param {() => Promise<void>} work
 */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
