/*
 * npm run review: for people who read a translation over, one page a language in review/: each sentence in its place, with its English, what it is for, and
 * how long it may be.
 *
 *   npm run review -- --to=FOLDER    in another folder
 */
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';
import { Failure, main } from './progress.mjs';

await main(async () => {
  const given = process.argv.slice(2);
  const to = given.find((arg) => arg.startsWith('--to='))?.slice(5) ?? 'review';
  if (given.some((arg) => !arg.startsWith('--to=')))
    throw new Failure(`Not understood: ${given.join(' ')}. See the top of scripts/review.mjs.`);
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await ensurePackages();
  const { runnerImport } = await import('vite');
  const file = './scripts/translations/review.ts';
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  const { writeReview } = /** @type {typeof import('./translations/review.ts')} */ (module);
  for (const { path, sentences } of writeReview(to)) console.log(`${path}: ${sentences} sentences`);
});
