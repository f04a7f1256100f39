import type { CheckedCredential } from '../keystore/report.ts';
import type { Job, JobAnswer, JobNews } from './job.ts';

/**
 * Has a worker of its own do one job. The worker is ended with the answer, or at once when the signal says so: the file, the
 * password and whatever key it opened leave memory with it. Rejects when the worker's program fails, or with the signal's reason.
 */
export function runJob(
  job: Job,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<JobAnswer> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./job-worker.ts', import.meta.url), { type: 'module' });
  const credentials: CheckedCredential[] = [];
  const answer = new Promise<JobAnswer>((resolve, reject) => {
    worker.onmessage = ({ data: news }: MessageEvent<JobNews>) => {
      if (news.kind === 'progress') onProgress(news.done, news.total);
      else if (news.kind === 'credentials') credentials.push(...news.some);
      else resolve(news);
    };
    worker.onerror = (event) => reject(new Error(event.message || 'The worker failed'));
    worker.onmessageerror = () => reject(new Error('The worker’s answer could not be read'));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage(job);
  });
  return answer.then((last) => whole(last, credentials)).finally(() => worker.terminate());
}

/** The report with the credentials that came ahead of it. */
function whole(answer: JobAnswer, credentials: readonly CheckedCredential[]): JobAnswer {
  if (answer.kind !== 'checked' || answer.report.kind !== 'keystore') return answer;
  return { ...answer, report: { ...answer.report, credentials } };
}
