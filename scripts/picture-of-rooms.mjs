/*
 * npm run picture-of-rooms: draws docs/pictures/rooms.svg from the imports that stand in src/ and practice/.
 */
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';
import { main } from './progress.mjs';

await main(async () => {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await ensurePackages();
  // Vite runs our TypeScript; it is there only now, in a fresh clone.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./scripts/rooms/write.ts', {
    configFile: false,
    logLevel: 'error',
  });
  await /** @type {{ run(): Promise<void> }} */ (module).run();
});
