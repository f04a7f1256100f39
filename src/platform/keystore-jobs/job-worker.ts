import { type CheckOptions, checkKeystore } from '../../keystore/check-keystore.ts';
import { limits } from '../../keystore/limits.ts';
import { refuse } from '../../keystore/refusals.ts';
import type { KeystoreReport } from '../../keystore/report.ts';
import { saveAs } from '../../keystore/save-as/save-as.ts';
import type { CheckJob, Job, JobAnswer, JobNews, ReadJob, SaveJob } from './job.ts';

/** The worker's own program: the page loads it, and node-forge with it, only when a file comes. */
addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  tell({ kind: 'begun' });
  tell(await work(data));
});

function work(job: Job): Promise<JobAnswer> {
  if (job.kind === 'read') return readAll(job);
  return job.kind === 'save' ? save(job) : check(job);
}

async function check({ file, password }: CheckJob): Promise<JobAnswer> {
  const bytes = await read(file);
  if (!bytes) return { kind: 'checked', report: refuse('unreadable') };
  const onProgress = (done: number, total: number) => tell({ kind: 'progress', done, total });
  const report = await checkKeystore(bytes, { ...options(password), onProgress });
  return { kind: 'checked', report: report.kind === 'keystore' ? inParcels(report) : report };
}

async function readAll({ files }: ReadJob): Promise<JobAnswer> {
  for (const [at, file] of files.entries()) {
    const bytes = await read(file);
    const report = bytes && (await checkKeystore(bytes, options('')));
    tell({ kind: 'file-read', at, report });
  }
  return { kind: 'all-read' };
}

async function save(job: SaveJob): Promise<JobAnswer> {
  try {
    const bytes = await read(job.file);
    return bytes ? { kind: 'saved', result: await saveAs(bytes, job) } : { kind: 'not-saved' };
  } catch (error) {
    tellFault(error);
    return { kind: 'not-saved' };
  }
}

function options(password: string): CheckOptions {
  return { password, now: new Date(), onFault: tellFault };
}

function tellFault(error: unknown): void {
  console.error('Credential Guide stumbled over a file.', error);
}

async function read(file: File): Promise<Uint8Array | null> {
  try {
    // One byte more than is read at most: enough to see that it is too much.
    return new Uint8Array(await file.slice(0, limits.fileSize + 1).arrayBuffer());
  } catch {
    return null;
  }
}

const parcel = 16;

/** Sends the credentials ahead of the report. */
function inParcels(report: Extract<KeystoreReport, { kind: 'keystore' }>): KeystoreReport {
  const { credentials } = report;
  for (let at = 0; at < credentials.length; at += parcel) {
    tell({ kind: 'credentials', some: credentials.slice(at, at + parcel) });
  }
  return { ...report, credentials: [] };
}

function tell(news: JobNews): void {
  postMessage(news);
}
