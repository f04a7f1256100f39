/*
 * npm run translations: how far each language is.
 *
 *   npm run -s translations -- --missing=vi          what is missing or stale, as JSON: { "key": "English" }
 *   npm run translations -- --merge=vi one.json …    takes in { "key": "translation" }; refuses what has a fault, and says which
 *   npm run translations -- --keep=all a_key …       these translations are still right although their English has changed
 *
 * docs/translations.md says how a translation is made.
 */
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';
import { Failure, main } from './progress.mjs';

await main(async () => {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await ensurePackages();
  // Vite runs our TypeScript; it is there only now, in a fresh clone.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./scripts/translations/run.ts', {
    configFile: false,
    logLevel: 'error',
  });
  const { run } = /** @type {{ run(given: string[]): boolean }} */ (module);
  if (!run(process.argv.slice(2))) throw new Failure('Some translations were refused: see above.');
});
