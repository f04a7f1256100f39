/*
 * npm test: installs what is missing, then types, lint, unit tests, tests of what is written about the product, both builds, and the browser
 * tests in Chromium and Firefox.
 *
 *   npm test                          everything
 *   npm test -- --only=unit           one or more of: types, lint, unit, docs, build, browser (browser builds first)
 *   npm test -- --only=browser smoke  what follows is handed to vitest: the files whose path contains “smoke”
 *   npm test -- --loaded              the same with every core kept busy by something else, as on a machine that others work on too
 *   npm test -- --browsers=chromium   the browser tests in one browser alone. Which program that is: CHROMIUM_PATH and FIREFOX_PATH, else where the
 *                                     system keeps it. Older ones are fetched by .github/get-browsers.sh chrome@138 firefox@stable_147.0
 *   npm test -- --whole               every example in both browsers, where otherwise each is tried in one of them
 */
import { rmSync } from 'node:fs';
import { buildAll } from './build-all.mjs';
import { ensureBrowsers, ensurePackages } from './install.mjs';
import { startLoad } from './load.mjs';
import { Failure, main, mustRun, stage } from './progress.mjs';
import { runVitest, sumUp } from './vitest-report.mjs';

const stages = ['types', 'lint', 'unit', 'docs', 'build', 'browser'];
const node = process.execPath;
const biome = 'node_modules/@biomejs/biome/bin/biome';
const given = process.argv.slice(2);
const chosen = given.filter((arg) => arg.startsWith('--only=')).flatMap((arg) => arg.slice(7).split(','));
const wants = (/** @type {string} */ name) => chosen.length === 0 || chosen.includes(name);
const browsers = given.flatMap((arg) => (arg.startsWith('--browsers=') ? arg.slice(11).split(',') : []));
// Read by test/sample.ts.
if (browsers.length > 0) process.env['CREDENTIAL_GUIDE_BROWSERS'] = browsers.join(',');
const flags = ['--loaded', '--whole'];
const isLoaded = given.includes('--loaded');
// Read by test/sample.ts.
if (given.includes('--whole')) process.env['CREDENTIAL_GUIDE_WHOLE'] = '1';
// Read by vite.config.ts: pages that both browsers draw and judge are not judged without layout as well.
if (wants('unit') && wants('browser') && !given.includes('--whole'))
  process.env['CREDENTIAL_GUIDE_DRAWN'] = '1';
const forVitest = given.filter(
  (arg) => !arg.startsWith('--only=') && !arg.startsWith('--browsers=') && !flags.includes(arg),
);

/** @type {import('./vitest-report.mjs').Report[]} */
const reports = [];

/** Runs one vitest project and keeps its report. Gives back whether all is well. */
async function test(/** @type {string} */ project, /** @type {string} */ title) {
  const start = Date.now();
  console.log(`${title} …`);
  const { report, code } = await runVitest(project, forVitest);
  reports.push(report);
  console.log(`${title}: ${code === 0 ? 'done' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return code === 0;
}

/** As `test`; a failed test ends the run. */
async function mustPass(/** @type {string} */ project, /** @type {string} */ title) {
  if (!(await test(project, title))) throw new Failure(`${title} failed: see above.`);
}

await main(async () => {
  const unknown = chosen.filter((name) => !stages.includes(name));
  if (unknown.length > 0) throw new Failure(`--only= takes ${stages.join(', ')}; not ${unknown.join(', ')}`);
  const strange = browsers.filter((name) => name !== 'chromium' && name !== 'firefox');
  if (strange.length > 0) throw new Failure(`--browsers= takes chromium, firefox; not ${strange.join(', ')}`);
  await ensurePackages();
  if (wants('browser'))
    await ensureBrowsers(
      /** @type {('chromium' | 'firefox')[]} */ (browsers.length > 0 ? browsers : ['chromium', 'firefox']),
    );
  rmSync('test-results', { recursive: true, force: true });
  if (isLoaded) startLoad();

  if (wants('types'))
    await stage('Types', () => mustRun(node, ['node_modules/typescript/bin/tsc', '--noEmit']));
  if (wants('lint')) await stage('Lint', () => mustRun(node, [biome, 'check', '--error-on-warnings', '.']));
  if (wants('unit')) await mustPass('unit', 'Unit tests');
  // A fault of wording hides no fault of behaviour: the run goes on, and fails at its end.
  if (wants('docs')) await test('docs', 'Tests of what is written');
  if (wants('build') || wants('browser')) await stage('Build', buildAll);
  if (wants('browser')) await mustPass('browser', 'Browser tests');
});
if (wants('unit') || wants('docs') || wants('browser')) sumUp(reports);
