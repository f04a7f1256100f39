import dns from 'node:dns';
import net from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { runnerImport } from 'vite';
import { ownThread, workedBy } from './thread-clock.mjs';

/** @typedef {{ failure: import('../../test/fuzz/fuzzing.ts').Failure | null, counts: Record<string, number> }} Outcome */

const { runs, seed, path, times, bytes } = workerData;

const { module } = await runnerImport('./test/fuzz/fuzzing.ts', { configFile: false, logLevel: 'error' });
const { fuzz } = /** @type {typeof import('../../test/fuzz/fuzzing.ts')} */ (module);

// Vite is done: from here on nobody has any business with the network.
let requests = 0;
const trap = () => {
  requests += 1;
  throw new Error('a request to the network');
};
net.Socket.prototype.connect = trap;
dns.lookup = /** @type {any} */ (trap);
globalThis.fetch = trap;

/** @type {unknown[]} */
const unhandled = [];
process.on('unhandledRejection', (error) => unhandled.push(error));
process.on('uncaughtException', (error) => unhandled.push(error));

const thread = ownThread();
times[4] = thread;

/** @type {Record<string, number>} */
const counts = {};

const failure = await fuzz({
  runs,
  seed,
  path,
  before(file) {
    bytes.set(file.subarray(0, bytes.length));
    times[1] = Math.min(file.length, bytes.length);
    times[0] = workedBy(thread);
    times[5] = times[0];
    if (requests > 0) throw new Error('a request to the network');
    if (unhandled.length > 0) throw new Error(`a promise that nobody waited for: ${unhandled[0]}`);
  },
  progress() {
    times[0] = workedBy(thread);
  },
  after(report) {
    const worked = workedBy(thread) - times[5];
    times[0] = 0;
    times[2] += 1;
    times[3] = Math.max(times[3], worked);
    const kinds =
      report.kind === 'refused'
        ? [`refused: ${report.refusal}`]
        : report.kind === 'other-file'
          ? [`another file: ${report.otherKind}`]
          : report.credentials.flatMap(({ findings }) =>
              findings.length > 0 ? findings.map(({ id }) => id) : ['nothing found'],
            );
    for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  },
});
parentPort?.postMessage({ failure, counts });
