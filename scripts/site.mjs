/*
 * npm run site: the documentation as a site, in site/: README, docs/, the privacy policy, and the help pages of “What happened?”. No program runs in it, and it
 * asks for nothing from elsewhere.
 *
 *   npm run site -- --to=FOLDER    in another folder
 */
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';
import { Failure, main } from './progress.mjs';

await main(async () => {
  const given = process.argv.slice(2);
  const to = given.find((arg) => arg.startsWith('--to='))?.slice(5) ?? 'site';
  if (given.some((arg) => !arg.startsWith('--to=')))
    throw new Failure(`Not understood: ${given.join(' ')}. See the top of scripts/site.mjs.`);
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await ensurePackages();
  const [{ runnerImport }, { Marked }] = await Promise.all([import('vite'), import('marked')]);
  const { module } = await runnerImport('./scripts/site/write.ts', { configFile: false, logLevel: 'error' });
  const { deadLinks, writeSite } = /** @type {typeof import('./site/write.ts')} */ (module);
  const pages = writeSite(to, (options) => new Marked(options));
  const dead = deadLinks(to);
  if (dead.length > 0) throw new Failure(`Links that lead nowhere:\n${dead.join('\n')}`);
  console.log(`${to}/index.html and ${pages.length - 1} more pages; no link leads nowhere.`);
});
