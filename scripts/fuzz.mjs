/*
 * npm run fuzz: mutated keystore files, many of them, against the reader.
 *
 *   npm run fuzz                            100,000 files
 *   npm run fuzz -- --runs=1000 --seed=7    fewer, or others
 *   npm run fuzz -- --seed=7 --path=12:3    one that failed, again
 *   npm run fuzz -- --longest=5000          on a slow computer
 *
 * It fails for an exception, an answer that cannot be true, a request to the network, and a file that takes more than a second of work without
 * telling of progress; what was found is left in fuzz-failures/.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { workedBy } from './fuzz/thread-clock.mjs';
import { ensurePackages } from './install.mjs';
import { Failure, main } from './progress.mjs';

const given = Object.fromEntries(process.argv.slice(2).map((arg) => arg.replace(/^--/, '').split('=')));
const runs = Number(given['runs'] ?? 100_000);
const seed = Number(given['seed'] ?? Date.now() % 1_000_000_000);
/** Milliseconds of work: a file that takes longer hangs. */
const longest = Number(given['longest'] ?? 1000);
/** Bytes: a file may be made a little larger than what is read at all. */
const room = 12 * 1024 * 1024;

/**
 * One thread with its share of the runs. What it works on stands in memory that both threads see: a thread that hangs can tell nothing.
 * @param {number} number @param {number} share
 */
function startWorker(number, share) {
  const times = new Float64Array(new SharedArrayBuffer(8 * 6));
  const bytes = new Uint8Array(new SharedArrayBuffer(room));
  const worker = new Worker(new URL('./fuzz/worker.mjs', import.meta.url), {
    workerData: { runs: share, seed: seed + number, path: given['path'], times, bytes },
  });
  /** @type {Promise<import('./fuzz/worker.mjs').Outcome>} */
  const outcome = new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    const watch = setInterval(() => {
      const [begun = 0, length = 0, , , thread = 0] = times;
      if (begun === 0 || workedBy(thread) - begun < longest) return;
      clearInterval(watch);
      void worker.terminate();
      const what = `It took more than ${longest} ms of work`;
      resolve({
        failure: { what, seed: seed + number, path: '', bytes: bytes.slice(0, length) },
        counts: {},
      });
    }, 100);
    worker.once('exit', () => clearInterval(watch));
  });
  return { outcome, done: () => times[2] ?? 0, slowest: () => times[3] ?? 0 };
}

await main(async () => {
  await ensurePackages();
  const count = given['path'] === undefined ? Math.min(availableParallelism(), 8) : 1;
  const share = Math.ceil(runs / count);
  console.log(`${runs} files, seed ${seed}, ${count} threads`);
  const start = Date.now();
  const workers = Array.from({ length: count }, (_, at) => startWorker(at, share));
  const sum = (/** @type {(worker: typeof workers[number]) => number} */ of) =>
    workers.reduce((all, worker) => all + of(worker), 0);
  const tell = setInterval(() => console.log(`  ${sum((worker) => worker.done())} done`), 30_000);
  const outcomes = await Promise.all(workers.map(({ outcome }) => outcome));
  clearInterval(tell);

  /** @type {Record<string, number>} */
  const counts = {};
  for (const outcome of outcomes)
    for (const [kind, times] of Object.entries(outcome.counts)) counts[kind] = (counts[kind] ?? 0) + times;
  for (const [kind, times] of Object.entries(counts).sort(([, one], [, other]) => other - one))
    console.log(`  ${String(times).padStart(8)}  ${kind}`);
  const slowest = Math.max(...workers.map((worker) => worker.slowest()));
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(
    `${sum((worker) => worker.done())} files in ${seconds} s; the slowest took ${slowest.toFixed(0)} ms`,
  );

  const failures = outcomes.flatMap(({ failure }) => (failure ? [failure] : []));
  for (const [at, failure] of failures.entries()) {
    mkdirSync('fuzz-failures', { recursive: true });
    const file = `fuzz-failures/seed-${failure.seed}-${at}.xml`;
    writeFileSync(file, failure.bytes);
    console.error(
      `${failure.what}\n  the file: ${file}\n  again: --seed=${failure.seed} --path=${failure.path}`,
    );
  }
  if (failures.length > 0) throw new Failure('The reader has a fault: see above.');
});
