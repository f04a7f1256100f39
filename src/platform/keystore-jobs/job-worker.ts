import { checkKeystore } from '../../keystore/check-keystore.ts';
import { limits } from '../../keystore/limits.ts';
import type { KeystoreReport } from '../../keystore/report.ts';
import { saveAs } from '../../keystore/save-as/save-as.ts';
import type { Job, JobAnswer, JobNews, ReadJob } from './job.ts';

/** The worker's own program: the page loads it, and node-forge with it, only when a file comes. */
addEventListener('message', async ({ data }: MessageEvent<Job>) => tell(await work(data)));

async function work(job: Job): Promise<JobAnswer> {
  if (job.kind === 'read') return readAll(job);
  const bytes = await read(job.file);
  if (!bytes) return { kind: 'file-unreadable' };
  if (job.kind === 'save') return { kind: 'saved', result: await saveAs(bytes, job) };
  const onProgress = (done: number, total: number) => tell({ kind: 'progress', done, total });
  const report = await checkKeystore(bytes, { password: job.password, now: new Date(), onProgress });
  return { kind: 'checked', report: report.kind === 'keystore' ? inParcels(report) : report };
}

async function readAll({ files }: ReadJob): Promise<JobAnswer> {
  for (const [at, file] of files.entries()) {
    const bytes = await read(file);
    const report = bytes && (await checkKeystore(bytes, { password: '', now: new Date() }));
    tell({ kind: 'file-read', at, report });
  }
  return { kind: 'all-read' };
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
