/*
 * npm run check-keystore -- FILE…   what is in keystore files, and what is wrong with them (docs/check-keystore.md)
 *
 * The answer alone goes to stdout: everything else is told on stderr, so that other programs can read the answer.
 */
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';
import { Failure } from './progress.mjs';

/**
 * npm starts a script in the project's folder and keeps the caller's in INIT_CWD. A program that npm started for something else may
 * start this one in turn: then INIT_CWD is not about us.
 */
const startedByNpm = process.env['npm_lifecycle_event'] === 'check-keystore';
const callersFolder = (startedByNpm && process.env['INIT_CWD']) || process.cwd();

try {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await ensurePackages(process.stderr);
  // Vite runs our TypeScript; it is there only now, in a fresh clone.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./scripts/check-keystore/run.ts', {
    configFile: false,
    envDir: false,
    // The locale file as one text to parse, not as a program with a variable for every sentence: a tenth of a second less.
    json: { stringify: true, namedExports: false },
    logLevel: 'silent',
  });
  const { run } = /** @type {typeof import('./check-keystore/run.ts')} */ (module);
  process.exitCode = await run(process.argv.slice(2), callersFolder);
} catch (error) {
  // Not 1, which Node would give: that is a verdict on a credential.
  process.exitCode = 2;
  console.error(error instanceof Failure ? error.message : error);
}
