/*
 * npm run release: from this folder to the stores, step by step.
 *
 *   npm run release -- minor      raises the version everywhere (also: patch, major, 1.0.0-rc), writes the changelog's heading and date; tags nothing
 *   npm run release -- --dry      all of a release but its upload: packages made twice, bill of materials, checksums, attestation, what each store would get
 *   npm run release -- --dry --built   the same with what is built already, and not twice
 *   npm run release -- --make     the files of a release, for the workflow that attests them
 *   npm run release -- --verify   the files against their checksums and the attestation ($ATTESTATION, else the unsigned one)
 *   npm run release -- --notes    what the changelog says of this version
 *   npm run release -- --upload   verifies, and hands in to every store whose secrets are set; the others are named
 *
 * All but the first take --to=FOLDER (packages/). .github/workflows/release.yml does it at a tag.
 */
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build-all.mjs';
import { ensurePackages } from './install.mjs';
import { Failure, main, stage } from './progress.mjs';

const given = process.argv.slice(2);
const flags = ['--dry', '--built', '--make', '--verify', '--notes', '--upload'];
const folder = given.find((arg) => arg.startsWith('--to='))?.slice(5) ?? 'packages';
const rest = given.filter((arg) => !arg.startsWith('--to='));
const [first, ...others] = rest;
const today = new Date().toISOString().slice(0, 10);

await main(async () => {
  const isRaise = first !== undefined && /^(major|minor|patch|\d+\.\d+\.\d+(-rc(\.\d+)?)?)$/.test(first);
  const isKnown = isRaise ? others.length === 0 : rest.length > 0 && rest.every((arg) => flags.includes(arg));
  if (!isKnown)
    throw new Failure(`Not understood: ${rest.join(' ') || 'nothing'}. See the top of scripts/release.mjs.`);
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  // See scripts/package.mjs.
  delete process.env['NODE_ENV'];
  await ensurePackages();
  const { runnerImport } = await import('vite');
  const file = './scripts/release/run.ts';
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  const release = /** @type {typeof import('./release/run.ts')} */ (module);
  try {
    await go(release, isRaise);
  } catch (error) {
    throw error instanceof release.Refusal ? new Failure(error.message) : error;
  }
});

/**
 * @param {typeof import('./release/run.ts')} release
 * @param {boolean} isRaise
 */
async function go(release, isRaise) {
  if (isRaise) return release.raise(first ?? '', today);
  if (rest.includes('--verify')) return release.verify(folder, process.env['ATTESTATION']);
  if (rest.includes('--notes')) return release.notes();
  if (rest.includes('--upload')) return release.upload(folder, process.env);
  const isBuilt = rest.includes('--built');
  release.clear(folder);
  if (!isBuilt) {
    rmSync('dist', { recursive: true, force: true });
    await stage('Build', buildAll);
  } else if (!existsSync('dist/chrome')) throw new Failure('Nothing is built: run “npm run build” first.');
  if (rest.includes('--make')) return release.make(folder);
  await release.dryRun({ folder, isRepeated: !isBuilt }, process.env);
}
