/*
 * npm run bench: what is fast enough, measured side by side in one run. Nothing here is a test: machines differ, ratios less so.
 *
 *   npm run bench                 everything
 *   npm run bench -- node         only what runs in Node, against OpenSSL; `browser` for the rest
 *
 * The numbers are left in bench-results/keystore.txt as well. It ends with exit code 1 when a goal is missed.
 */
import { mkdirSync } from 'node:fs';
import { buildAll } from './build-all.mjs';
import { ensureBrowsers, ensurePackages } from './install.mjs';
import { Failure, main, stage } from './progress.mjs';

const chosen = process.argv.slice(2);
const parts = ['node', 'browser'];
const wants = (/** @type {string} */ part) => chosen.length === 0 || chosen.includes(part);

await main(async () => {
  const unknown = chosen.filter((part) => !parts.includes(part));
  if (unknown.length > 0) throw new Failure(`It takes ${parts.join(' or ')}; not ${unknown.join(', ')}`);
  await ensurePackages();
  if (wants('browser')) {
    await ensureBrowsers(['chromium', 'firefox']);
    await stage('Build', buildAll);
  }
  mkdirSync('bench-results', { recursive: true });
  // Vite runs our TypeScript; it is there only now, in a fresh clone.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./test/bench/bench.ts', { configFile: false, logLevel: 'error' });
  const { bench } = /** @type {typeof import('../test/bench/bench.ts')} */ (module);
  const missed = await bench(parts.filter(wants), 'bench-results/keystore.txt');
  if (missed > 0) throw new Failure(`${missed} of the goals missed: see above.`);
});
