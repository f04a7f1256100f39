import type { CheckedCredential } from '../../keystore/checked-credential.ts';
import { type Refused, refuse } from '../../keystore/refusals.ts';
import type { KeystoreReport } from '../../keystore/report.ts';
import type { AnswerTo, Job, JobAnswer, JobNews, ReadJob } from './job.ts';

interface Listeners {
  readonly onProgress?: (done: number, total: number) => void;
  /** Hears of each of many files, by its place among them. */
  readonly onFile?: (at: number, report: KeystoreReport | null) => void;
}

/**
 * Has a worker of its own do one job. The worker is ended with the answer, or at once when the signal says so: the file, the
 * password and whatever key it opened leave memory with it. So it is when a file makes it fall silent or break: then that file is
 * answered here, and the others go on. Rejects when the worker's program does not even begin, or with the signal's reason.
 */
export async function runJob<J extends Job>(
  job: J,
  signal: AbortSignal,
  listeners: Listeners = {},
): Promise<AnswerTo<J>> {
  const answer =
    job.kind === 'read' ? await readAll(job, signal, listeners) : await one(job, signal, listeners);
  return answer as AnswerTo<J>;
}

async function one(
  job: Exclude<Job, ReadJob>,
  signal: AbortSignal,
  { onProgress }: Listeners,
): Promise<JobAnswer> {
  const credentials: CheckedCredential[] = [];
  const last = await work(job, signal, (news) => {
    if (news.kind === 'progress') onProgress?.(news.done, news.total);
    else if (news.kind === 'credentials') credentials.push(...news.some);
  });
  if (last.kind === 'broken-off') return givenUp(job, last.why);
  return whole(last, credentials);
}

function givenUp({ kind }: Exclude<Job, ReadJob>, why: BrokenOff['why']): JobAnswer {
  return kind === 'save' ? { kind: 'not-saved' } : { kind: 'checked', report: refuse(why) };
}

/** The file that a worker broke off at is the one after the last that it told of; another worker takes those behind it. */
async function readAll(
  { kind, files }: ReadJob,
  signal: AbortSignal,
  { onFile }: Listeners,
): Promise<JobAnswer> {
  let next = 0;
  while (next < files.length) {
    const from = next;
    const last = await work({ kind, files: files.slice(from) }, signal, (news) => {
      if (news.kind !== 'file-read') return;
      onFile?.(from + news.at, news.report);
      next = from + news.at + 1;
    });
    if (last.kind !== 'broken-off') break;
    if (next < files.length) onFile?.(next, refuse(last.why));
    next += 1;
  }
  return { kind: 'all-read' };
}

interface BrokenOff {
  readonly kind: 'broken-off';
  readonly why: Extract<Refused['refusal'], 'took-too-long' | 'unreadable'>;
}

/**
 * Seconds for which a worker may tell nothing. It tells of every credential; the slowest that is taken on at all, with as many rounds of
 * key derivation as `limits` allows, takes a third of a second (2026-11-29, on this project's computer of two cores).
 */
const longestSilence = 30;

async function work(
  job: Job,
  signal: AbortSignal,
  onNews: (news: JobNews) => void,
): Promise<JobAnswer | BrokenOff> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./job-worker.ts', import.meta.url), { type: 'module' });
  const done = new AbortController();
  try {
    return await new Promise<JobAnswer | BrokenOff>((resolve, reject) => {
      let begun = false;
      const breakOff = (why: BrokenOff['why'], what: string) => {
        if (begun) resolve({ kind: 'broken-off', why });
        else reject(new Error(what));
      };
      const silence = watchSilence(
        () => breakOff('took-too-long', 'The worker does not answer'),
        done.signal,
      );
      worker.onmessage = ({ data: news }: MessageEvent<JobNews>) => {
        silence.end();
        begun = true;
        if (isLast(news)) resolve(news);
        else onNews(news);
      };
      worker.onerror = (event) => breakOff('unreadable', event.message || 'The worker failed');
      worker.onmessageerror = () => breakOff('unreadable', 'The worker’s answer could not be read');
      signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: done.signal });
      worker.postMessage(job);
    });
  } finally {
    done.abort();
    worker.terminate();
  }
}

function isLast(news: JobNews): news is JobAnswer {
  return ['checked', 'saved', 'not-saved', 'all-read'].includes(news.kind);
}

/** Counts seconds one by one: a computer that slept for an hour in between has been silent for one of them. */
function watchSilence(onTooLong: () => void, signal: AbortSignal): { end(): void } {
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += 1;
    if (seconds >= longestSilence) onTooLong();
  }, 1000);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return {
    end: () => {
      seconds = 0;
    },
  };
}

/** The report with the credentials that came ahead of it. */
function whole(last: JobAnswer, credentials: readonly CheckedCredential[]): JobAnswer {
  if (last.kind !== 'checked' || last.report.kind !== 'keystore') return last;
  return { ...last, report: { ...last.report, credentials } };
}
