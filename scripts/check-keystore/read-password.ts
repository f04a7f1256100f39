import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { text } from './text.ts';

export type PasswordReading =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'none'; readonly why: string };

/** Bytes. RAM's passwords have a few dozen at most; whoever sends more has sent something else. */
const longest = 1024;

/** The password from the standard input: from another program, or typed by a person who is asked for it. */
export async function readPassword(): Promise<PasswordReading> {
  const password = process.stdin.isTTY ? await typed() : await sent();
  if (password === null) return { kind: 'none', why: text.passwordTooLong };
  return password === '' ? { kind: 'none', why: text.noPassword } : { kind: 'password', password };
}

/** Everything up to its end, without the line end that most programs put there. Null when it is too long. */
async function sent(): Promise<string | null> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of process.stdin as AsyncIterable<Buffer>) {
      pieces.push(piece);
      length += piece.length;
      if (length > longest) return null;
    }
    const whole = Buffer.concat(pieces);
    pieces.push(whole);
    return new TextDecoder().decode(whole).replace(/\r?\n$/, '');
  } finally {
    // A text cannot be overwritten in JavaScript, but the bytes it came from can.
    for (const piece of pieces) piece.fill(0);
  }
}

/** The echo goes to an output that shows nothing; Ctrl+C and Ctrl+D give no password. */
async function typed(): Promise<string> {
  process.stderr.write(`${text.typePassword} `);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: nowhere, terminal: true, historySize: 0 });
  try {
    return await new Promise((resolve) => {
      line.once('line', resolve);
      line.once('close', () => resolve(''));
    });
  } finally {
    line.close();
    process.stderr.write('\n');
  }
}
