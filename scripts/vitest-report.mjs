import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from './progress.mjs';
import { elsewhere } from './skip-reporter.mjs';

/** @typedef {{ passed: number, failed: number, skipped: { name: string, why: string }[] }} Report */

const vitest = 'node_modules/vitest/vitest.mjs';
const skippedFile = 'test-results/skipped.json';

/**
 * Runs the tests of one vitest project, and of those whose names begin with its name, and counts them from its JSON report, not from what it prints.
 * @param {string} project
 * @param {readonly string[]} filters
 * @returns {Promise<{ report: Report, code: number }>}
 */
export async function runVitest(project, filters) {
  const file = `test-results/${project}.json`;
  mkdirSync('test-results', { recursive: true });
  rmSync(file, { force: true });
  rmSync(skippedFile, { force: true });
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    '--reporter=./scripts/skip-reporter.mjs',
    `--outputFile.json=${file}`,
  ];
  // A filter may mean files of one project only; that nothing at all was run is noticed at the end.
  const perhapsNone = filters.length > 0 ? ['--passWithNoTests'] : [];
  const { code } = await run(
    process.execPath,
    [vitest, 'run', '--project', `${project}*`, ...reporters, ...perhapsNone, ...filters],
    {
      loud: true,
      // Colours only where somebody looks at them; vitest takes even FORCE_COLOR=0 for a yes.
      env: process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' },
    },
  );
  const report = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: [] };
  // A file that cannot even be loaded has no test in it, and must not count as nothing.
  if (code !== 0 && report.failed === 0) report.failed = 1;
  return { report, code };
}

/**
 * @typedef {{ status: string }} Assertion
 * @param {{ testResults: { status: string, assertionResults: Assertion[] }[] }} json
 * @returns {Report}
 */
function count(json) {
  const tests = json.testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = json.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(isFailed),
  );
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter(isFailed).length + brokenFiles.length,
    skipped: existsSync(skippedFile) ? JSON.parse(readFileSync(skippedFile, 'utf8')) : [],
  };
}

/** @param {Assertion} test */
function isFailed(test) {
  return test.status === 'failed';
}

/**
 * Prints which tests were skipped, and at the very end the one line that says how it went. No test at all is a failure too.
 * @param {readonly Report[]} reports
 */
export function sumUp(reports) {
  const all = reports.flatMap((report) => report.skipped);
  const skipped = all.filter(({ why }) => why !== elsewhere);
  const passed = reports.reduce((sum, report) => sum + report.passed, 0);
  const failed = reports.reduce((sum, report) => sum + report.failed, 0);
  for (const { name, why } of skipped) console.log(`Skipped: ${name} (${why})`);
  if (all.length > skipped.length)
    console.log(
      `${all.length - skipped.length} tests ran in one of the two browsers only: npm test -- --whole runs them in both.`,
    );
  if (passed + failed === 0) {
    console.log('No test was run.');
    process.exitCode = 1;
  }
  if (failed > 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
}
