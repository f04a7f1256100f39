/*
 * npm run bench: what is fast enough, measured side by side in one run. Nothing here is a test: machines differ, ratios less so.
 *
 *   npm run bench                 keystore files, in Node against OpenSSL and on the keystore page in both browsers
 *   npm run bench -- node         only the first; `browser` only the second
 *   npm run bench -- finding      finding a control on big pages, beside testing-library; its goals are not met yet (24 November 2026)
 *   npm run bench -- pointing     what ring and watcher cost and how exactly the ring follows, beside driver.js, Shepherd and Floating UI
 *
 * The numbers are left in bench-results/last.txt as well. It ends with exit code 1 when a goal is missed.
 */
import { mkdirSync } from 'node:fs';
import { buildAll } from './build-all.mjs';
import { ensureBrowsers, ensurePackages } from './install.mjs';
import { Failure, main, stage } from './progress.mjs';

const parts = ['node', 'browser', 'finding', 'pointing'];
const given = process.argv.slice(2);
const chosen = given.length > 0 ? given : ['node', 'browser'];
const wants = (/** @type {string} */ part) => chosen.includes(part);

await main(async () => {
  const unknown = chosen.filter((part) => !parts.includes(part));
  if (unknown.length > 0) throw new Failure(`It takes ${parts.join(' or ')}; not ${unknown.join(', ')}`);
  await ensurePackages();
  if (wants('browser') || wants('finding') || wants('pointing')) {
    await ensureBrowsers(['chromium', 'firefox']);
    await stage('Build', buildAll);
  }
  mkdirSync('bench-results', { recursive: true });
  // Vite runs our TypeScript; it is there only now, in a fresh clone.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./test/bench/bench.ts', { configFile: false, logLevel: 'error' });
  const { bench } = /** @type {typeof import('../test/bench/bench.ts')} */ (module);
  const missed = await bench(parts.filter(wants), 'bench-results/last.txt');
  if (missed > 0) throw new Failure(`${missed} of the goals missed: see above.`);
});
