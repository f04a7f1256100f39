import type { CheckedCredential, KeystoreReport } from '../../keystore/report.ts';
import type { AnswerTo, Job, JobNews } from './job.ts';

interface Listeners {
  readonly onProgress?: (done: number, total: number) => void;
  /** Hears of each of many files, by its place among them. */
  readonly onFile?: (at: number, report: KeystoreReport | null) => void;
}

/**
 * Has a worker of its own do one job. The worker is ended with the answer, or at once when the signal says so: the file, the
 * password and whatever key it opened leave memory with it. Rejects when the worker's program fails, or with the signal's reason.
 */
export async function runJob<J extends Job>(
  job: J,
  signal: AbortSignal,
  { onProgress, onFile }: Listeners = {},
): Promise<AnswerTo<J>> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./job-worker.ts', import.meta.url), { type: 'module' });
  const credentials: CheckedCredential[] = [];
  try {
    const last = await new Promise<JobNews>((resolve, reject) => {
      worker.onmessage = ({ data: news }: MessageEvent<JobNews>) => {
        if (news.kind === 'progress') onProgress?.(news.done, news.total);
        else if (news.kind === 'file-read') onFile?.(news.at, news.report);
        else if (news.kind === 'credentials') credentials.push(...news.some);
        else resolve(news);
      };
      worker.onerror = (event) => reject(new Error(event.message || 'The worker failed'));
      worker.onmessageerror = () => reject(new Error('The worker’s answer could not be read'));
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.postMessage(job);
    });
    return whole(last, credentials) as AnswerTo<J>;
  } finally {
    worker.terminate();
  }
}

/** The report with the credentials that came ahead of it. */
function whole(last: JobNews, credentials: readonly CheckedCredential[]): JobNews {
  if (last.kind !== 'checked' || last.report.kind !== 'keystore') return last;
  return { ...last, report: { ...last.report, credentials } };
}
