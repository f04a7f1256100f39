import { resolve } from 'node:path';
import { type Answer, type ExitCode, exitCodeOf } from './answer.ts';
import { readArguments, type Wishes } from './arguments.ts';
import { asJson } from './as-json.ts';
import { asText } from './as-text.ts';
import { Checker } from './check-in-thread.ts';
import { findTakenByNpm } from './npm.ts';
import { readFile } from './read-file.ts';
import { readPassword } from './read-password.ts';
import { text } from './text.ts';

/** Does what the command line asks for; file names are meant from the caller's folder. */
export async function run(given: readonly string[], folder: string): Promise<ExitCode> {
  process.stdout.on('error', answerNotTaken);
  const taken = findTakenByNpm(process.env);
  if (taken !== null) return giveUp(taken);
  const wanted = readArguments(given);
  if (wanted.kind === 'wrong') return giveUp(`${wanted.why}\n\n${text.usage}`);
  if (wanted.kind === 'check') return check(wanted.wishes, folder);
  process.stdout.write(`${text.usage}\n`);
  return 0;
}

/**
 * Whoever reads our answer may have enough of it before its end (`| head`). When it cannot be written for another reason (a full disk),
 * nobody may take what there is of it for the whole.
 */
function answerNotTaken(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  giveUp(text.notWritten(error.code ?? 'unknown'));
  process.exit(2);
}

function giveUp(why: string): ExitCode {
  process.stderr.write(`${why}\n`);
  return 2;
}

async function check({ files, json, passwordFromStdin }: Wishes, folder: string): Promise<ExitCode> {
  const now = new Date();
  const paths = files.map((file) => ({ file, path: resolve(folder, file) }));
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  const tell = (answer: Answer) => {
    if (!json) process.stdout.write(asText(answer, { now, colour }));
  };
  const answers = passwordFromStdin
    ? await checkWithPassword(paths, now, tell)
    : await checkAll(paths, '', now, tell);
  if (typeof answers === 'string') return giveUp(answers);
  if (json) process.stdout.write(asJson(answers, now));
  else if (!passwordFromStdin && answers.some(hasCredentials)) {
    process.stdout.write(`${text.passwordNotTried}\n`);
  }
  return exitCodeOf(answers);
}

interface NamedFile {
  /** As the person named it. */
  readonly file: string;
  readonly path: string;
}

/** A function of its own, so that nothing holds the password any more once the files are checked. Gives the reason if there is none. */
async function checkWithPassword(
  files: readonly NamedFile[],
  now: Date,
  tell: (answer: Answer) => void,
): Promise<readonly Answer[] | string> {
  const reading = await readPassword();
  return reading.kind === 'none' ? reading.why : checkAll(files, reading.password, now, tell);
}

async function checkAll(
  files: readonly NamedFile[],
  password: string,
  now: Date,
  tell: (answer: Answer) => void,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const checker = new Checker();
  for (const { file, path } of files) {
    const reading = await readFile(path);
    const answer: Answer =
      reading.kind === 'failed'
        ? { file, result: 'unreadable', ...reading.why }
        : { file, result: 'checked', report: await checker.check({ bytes: reading.bytes, password, now }) };
    tell(answer);
    answers.push(answer);
  }
  await checker.end();
  return answers;
}

function hasCredentials(answer: Answer): boolean {
  return answer.result === 'checked' && answer.report.kind === 'keystore';
}
