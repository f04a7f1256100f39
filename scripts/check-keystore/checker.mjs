/** The program of the thread in which files are checked: one that never ends can be stopped there, and only there. */
import { parentPort } from 'node:worker_threads';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/keystore/check-keystore.ts', {
  configFile: false,
  envDir: false,
  json: { stringify: true, namedExports: false },
  logLevel: 'silent',
});
const { checkKeystore } = /** @type {typeof import('../../src/keystore/check-keystore.ts')} */ (module);
// Loading all this may have taken a busy computer a while.
parentPort?.postMessage({ kind: 'progress' });

parentPort?.on(
  'message',
  async (/** @type {{ bytes: Uint8Array, password: string, now: Date }} */ { bytes, password, now }) => {
    const onProgress = () => parentPort?.postMessage({ kind: 'progress' });
    const onFault = (/** @type {unknown} */ error) => console.error(error);
    const report = await checkKeystore(bytes, { password, now, onProgress, onFault });
    parentPort?.postMessage({ kind: 'report', report });
  },
);
