import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeystoreReport } from '../../../../src/keystore/report.ts';
import type { Job, JobNews } from '../../../../src/platform/keystore-jobs/job.ts';
import { runJob } from '../../../../src/platform/keystore-jobs/run-job.ts';

/** What a worker does with one file, by the file's name. */
type Behaviour = 'answers' | 'silent' | 'breaks' | 'slow';

const started: FakeWorker[] = [];
/** A worker whose program was not found, or is broken. */
let begins = true;

class FakeWorker {
  onmessage: (event: { data: JobNews }) => void = () => {};
  onerror: (event: { message: string }) => void = () => {};
  ended = false;

  constructor() {
    started.push(this);
  }

  async postMessage(job: Job): Promise<void> {
    await null;
    if (!begins) return this.onerror({ message: 'no program' });
    this.#tell({ kind: 'begun' });
    const files = job.kind === 'read' ? job.files : [job.file];
    for (const [at, file] of files.entries()) {
      const behaviour = file.name as Behaviour;
      if (behaviour === 'silent') return;
      if (behaviour === 'breaks') return this.onerror({ message: 'out of memory' });
      // As long as it tells of something, it may take its time.
      for (let done = 1; behaviour === 'slow' && done <= 20; done++) {
        await new Promise((resolve) => setTimeout(resolve, 10_000));
        this.#tell({ kind: 'progress', done, total: 20 });
      }
      if (job.kind === 'read') this.#tell({ kind: 'file-read', at, report: good });
    }
    if (job.kind === 'read') this.#tell({ kind: 'all-read' });
    else if (job.kind === 'check') this.#tell({ kind: 'checked', report: good });
    else this.#tell({ kind: 'not-saved' });
  }

  terminate(): void {
    this.ended = true;
  }

  #tell(data: JobNews): void {
    if (!this.ended) this.onmessage({ data });
  }
}

const good: KeystoreReport = { kind: 'keystore', credentials: [], notes: [] };
const file = (behaviour: Behaviour) => new File(['x'], behaviour);
const signal = new AbortController().signal;
const checkOf = (behaviour: Behaviour) =>
  runJob({ kind: 'check', file: file(behaviour), password: '' }, signal);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  started.length = 0;
  begins = true;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What comes of it, however long it takes by the clock. */
async function finally_<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(600_000);
  return work;
}

describe('a file on which the worker never comes back', () => {
  it('is answered, and so are those behind it', async () => {
    const heard: [number, string | undefined][] = [];
    const onFile = (at: number, report: KeystoreReport | null) =>
      heard.push([at, report?.kind === 'refused' ? report.refusal : report?.kind]);
    const files = (['answers', 'silent', 'breaks', 'answers', 'silent'] as const).map(file);
    await finally_(runJob({ kind: 'read', files }, signal, { onFile }));
    expect(heard).toEqual([
      [0, 'keystore'],
      [1, 'took-too-long'],
      [2, 'unreadable'],
      [3, 'keystore'],
      [4, 'took-too-long'],
    ]);
    expect(started.every(({ ended }) => ended)).toBe(true);
  });

  it.each([
    ['silent', 'took-too-long'],
    ['breaks', 'unreadable'],
  ] as const)('%s: %s', async (behaviour, refusal) => {
    expect(await finally_(checkOf(behaviour))).toMatchObject({ kind: 'checked', report: { refusal } });
    expect(started[0]?.ended).toBe(true);
  });

  it('saves nothing', async () => {
    const save = {
      kind: 'save',
      file: file('silent'),
      credentialAt: 0,
      format: 'pfx',
      password: 'x',
    } as const;
    expect(await finally_(runJob(save, signal))).toEqual({ kind: 'not-saved' });
  });
});

describe('a worker', () => {
  it('may take long as long as it tells how far it is', async () => {
    expect(await finally_(checkOf('slow'))).toEqual({ kind: 'checked', report: good });
  });

  it('whose program does not begin is no fault of the file', async () => {
    begins = false;
    await expect(checkOf('answers')).rejects.toThrow('no program');
    expect(started[0]?.ended).toBe(true);
  });

  it('leaves no timer behind', async () => {
    await finally_(checkOf('answers'));
    expect(vi.getTimerCount()).toBe(0);
  });
});
