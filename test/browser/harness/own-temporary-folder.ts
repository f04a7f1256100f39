import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a run a temporary folder of its own, which goes with it: a browser that is kept to the end has nobody else to tidy up after it. */
export default function ownTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-tests-'));
  // What os.tmpdir() goes by on Linux and macOS, and on Windows.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => {
    // The browsers end with the processes of the tests, which end after this.
    process.once('exit', () => {
      try {
        rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      } catch (error) {
        console.error(`${folder} stays: ${error}`);
      }
    });
  };
}
