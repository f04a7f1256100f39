/*
 * npm run drift: every page of the practice portal, changed as a live portal might change, and the finder asked for its control.
 *
 *   npm run drift                           100 changed pages for each control and wording, in Chromium
 *   npm run drift -- --browser=firefox --times=20 --seed=7
 *
 * It fails when a single page has the guide point at something else, or when less than 98 % of the controls are found. The tables go to
 * docs/drift.md with `--write`.
 */
import { writeFileSync } from 'node:fs';
import { buildAll } from './build-all.mjs';
import { ensureBrowsers, ensurePackages } from './install.mjs';
import { Failure, main, stage } from './progress.mjs';

const given = Object.fromEntries(process.argv.slice(2).map((arg) => arg.replace(/^--/, '').split('=')));
const browser = given['browser'] === 'firefox' ? 'firefox' : 'chromium';
const options = { seed: Number(given['seed'] ?? 1), times: Number(given['times'] ?? 100) };

await main(async () => {
  await ensurePackages();
  await ensureBrowsers([browser]);
  await stage('Build', buildAll);
  // Vite runs our TypeScript; it is there only now, in a fresh clone.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./test/drift/report.ts', { configFile: false, logLevel: 'error' });
  const { driftReport } = /** @type {typeof import('../test/drift/report.ts')} */ (module);
  const { text, faults, isGood } = await driftReport(browser, options);
  console.log(`\n${text}\n`);
  for (const fault of faults) console.log(fault);
  if ('write' in given) writeFileSync('docs/drift.md', text);
  if (!isGood) throw new Failure('The finder is not good enough: see above.');
});
