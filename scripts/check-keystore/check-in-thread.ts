import { Worker } from 'node:worker_threads';
import { refuse } from '../../src/keystore/refusals.ts';
import type { KeystoreReport } from '../../src/keystore/report.ts';

/** What a thread is given for each file. */
export interface FileToCheck {
  readonly bytes: Uint8Array;
  readonly password: string;
  readonly now: Date;
}

type News = { readonly kind: 'progress' } | { readonly kind: 'report'; readonly report: KeystoreReport };

/** Seconds for which the thread may tell nothing; it tells of every credential, and the slowest takes a third of one. */
const longestSilence = 30;

/**
 * Checks files one after the other in a thread of their own. A file that throws or never ends there is answered here, and the next one
 * gets a new thread: whatever one file is, the others have their answers.
 */
export class Checker {
  #thread: Worker | undefined;

  /** Starts the thread, which takes a moment, while there is something else to do. */
  constructor() {
    this.#start();
  }

  async check(file: FileToCheck): Promise<KeystoreReport> {
    const thread = this.#thread ?? this.#start();
    const report = await answerOf(thread, file);
    if (typeof report !== 'string') return report;
    await this.end();
    return refuse(report);
  }

  async end(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = undefined;
  }

  #start(): Worker {
    this.#thread = new Worker(new URL('./checker.mjs', import.meta.url));
    // Where it breaks is told to whoever waits for an answer; unheard, Node would end the whole program.
    this.#thread.on('error', () => undefined);
    return this.#thread;
  }
}

function answerOf(
  thread: Worker,
  file: FileToCheck,
): Promise<KeystoreReport | 'took-too-long' | 'unreadable'> {
  return new Promise((resolve) => {
    let silentFor = 0;
    const timer = setInterval(() => {
      silentFor += 1;
      if (silentFor >= longestSilence) finish('took-too-long');
    }, 1000);
    const hear = (news: News) => {
      silentFor = 0;
      if (news.kind === 'report') finish(news.report);
    };
    const broken = () => finish('unreadable');
    const finish = (answer: Parameters<typeof resolve>[0]) => {
      clearInterval(timer);
      thread.off('message', hear).off('error', broken).off('exit', broken);
      resolve(answer);
    };
    thread.on('message', hear).on('error', broken).on('exit', broken);
    thread.postMessage(file);
  });
}
