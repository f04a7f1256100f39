/*
 * npm run package: what the stores get, in packages/: the extension for Chrome and Edge, the one for Firefox, and the source.
 *
 *   npm run package                builds, makes the three packages, and asks Mozilla's linter about Firefox's
 *   npm run package -- --check     makes them in two clones of the last commit and from the source package alone, and compares them
 *
 * The same commit gives the same bytes in every folder, at every time, in every time zone.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build-all.mjs';
import { ensurePackages } from './install.mjs';
import { Failure, main, stage } from './progress.mjs';

const given = process.argv.slice(2);

await main(async () => {
  const unknown = given.filter((arg) => arg !== '--check');
  if (unknown.length > 0)
    throw new Failure(`Not understood: ${unknown.join(' ')}. See the top of scripts/package.mjs.`);
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  // Under “development” (which vite's import of our TypeScript sets too) the build writes absolute paths of the source into what it makes;
  // under “production” npm leaves out the build tools. Without it, both do what they should.
  delete process.env['NODE_ENV'];
  await ensurePackages();
  // Vite runs our TypeScript; it is there only now, in a fresh clone.
  const { runnerImport } = await import('vite');
  const load = async (/** @type {string} */ file) => {
    const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
    return /** @type {{ run(): Promise<boolean> }} */ (module);
  };
  if (given.includes('--check')) {
    const { run } = await load('./scripts/package/check.ts');
    if (!(await run())) throw new Failure('The packages are not the same everywhere: see above.');
    return;
  }
  // What an older build left behind must not get into a package.
  rmSync('dist', { recursive: true, force: true });
  rmSync('packages', { recursive: true, force: true });
  await stage('Build', buildAll);
  const { run } = await load('./scripts/package/make.ts');
  if (!(await run())) throw new Failure('Mozilla’s linter finds errors: see above.');
});
