/*
 * npm run yardstick: component libraries that others made, and the finder asked for every name that Chromium gives to one control.
 *
 *   npm run yardstick               the fixtures of govuk-frontend and nhsuk-frontend, and components of @ag.ds-next/react
 *   npm run yardstick -- --write    the tables go to docs/yardstick.md
 *
 * It fails when a single name leads to another element, or when testing-library finds more, apart from our own rules.
 */
import { writeFileSync } from 'node:fs';
import { ensureBrowsers, ensurePackages } from './install.mjs';
import { Failure, main } from './progress.mjs';

await main(async () => {
  await ensurePackages();
  await ensureBrowsers(['chromium']);
  // Vite runs our TypeScript; it is there only now, in a fresh clone.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./test/yardstick/report.ts', {
    configFile: false,
    logLevel: 'error',
  });
  const { yardstickReport } = /** @type {typeof import('../test/yardstick/report.ts')} */ (module);
  const { text, faults, isGood } = await yardstickReport();
  console.log(`\n${text}\n`);
  for (const fault of faults) console.log(fault);
  if (process.argv.includes('--write')) writeFileSync('docs/yardstick.md', text);
  if (!isGood) throw new Failure('The finder is not good enough: see above.');
});
