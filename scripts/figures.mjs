/*
 * npm run figures: the table of what stands for trust, made of what the last `npm test` left in test-results/. With `-- --write` it is written
 * to docs/figures.md. It ends with exit code 1 when a line has failed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ensurePackages } from './install.mjs';
import { Failure, main } from './progress.mjs';

const path = 'docs/figures.md';

await main(async () => {
  await ensurePackages();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./scripts/figures/table.ts', {
    configFile: false,
    logLevel: 'error',
  });
  const { figuresPage } = /** @type {typeof import('./figures/table.ts')} */ (module);
  const page = figuresPage(existsSync(path) ? readFileSync(path, 'utf8') : '');
  console.log(page);
  if (process.argv.includes('--write')) writeFileSync(path, page);
  if (page.includes('failed**')) throw new Failure('A line has failed: see above.');
});
