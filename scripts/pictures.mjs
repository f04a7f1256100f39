/*
 * npm run pictures: builds, renews a credential on the practice portal in Chromium, and takes a picture of every page on the way: in light
 * and dark colours, in a window of 320 pixels, and in a language that is written from right to left (docs/pictures/pages/), those that
 * README.md shows (docs/pictures/), and those for the stores (store/pictures/, 1280 × 800).
 *
 *   npm run pictures
 *   npm run pictures -- --only=light      one of: light (README's and the stores' too), dark, right-to-left
 */
import { fileURLToPath } from 'node:url';
import { buildAll } from './build-all.mjs';
import { ensureBrowsers, ensurePackages } from './install.mjs';
import { main, stage } from './progress.mjs';

const only = process.argv.slice(2).find((arg) => arg.startsWith('--only='));

await main(async () => {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await ensurePackages();
  await ensureBrowsers(['chromium']);
  await stage('Build', buildAll);
  // Vite runs our TypeScript; it is there only now, in a fresh clone.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./scripts/pictures/take.ts', {
    configFile: false,
    logLevel: 'error',
  });
  const { run } = /** @type {typeof import('./pictures/take.ts')} */ (module);
  await run(only?.slice('--only='.length));
});
