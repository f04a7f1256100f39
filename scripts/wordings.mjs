/*
 * npm run wordings: writes the table in docs/check-wordings.md from what is on record in src/portal/controls.ts, and those in docs/help.md
 * from src/help/ and src/software/.
 */
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';
import { main } from './progress.mjs';

await main(async () => {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await ensurePackages();
  // Vite runs our TypeScript; it is there only now, in a fresh clone.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./scripts/wordings/write.ts', {
    configFile: false,
    logLevel: 'error',
  });
  await /** @type {{ run(): Promise<void> }} */ (module).run();
});
