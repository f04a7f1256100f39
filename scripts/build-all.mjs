import { existsSync } from 'node:fs';
import { mustRun } from './progress.mjs';

/** Vite without npx: npx would ask the network when something is missing. */
const vite = 'node_modules/vite/bin/vite.js';

// Said, whatever stands there: under “development”, which vite's own import of our TypeScript leaves behind, a build holds absolute paths of the source.
const env = { NODE_ENV: 'production' };

/** Builds both extensions and the practice portal into `dist/`. */
export async function buildAll() {
  for (const mode of ['chrome', 'firefox'])
    await mustRun(process.execPath, [vite, 'build', '--mode', mode], { env });
  if (existsSync('practice/vite.config.ts')) {
    await mustRun(process.execPath, [vite, 'build', '--config', 'practice/vite.config.ts'], { env });
  }
}
