/*
 * npm run soak: whole journeys in a loop, in one Chromium, with memory measured after each. It ends with exit code 1 when memory rises.
 *
 *   npm run soak                    30 minutes
 *   npm run soak -- --minutes=480   a night
 *   npm run soak -- --write         leaves what was measured in docs/soak.md, with the day and the machine
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { buildAll } from './build-all.mjs';
import { ensureBrowsers, ensurePackages } from './install.mjs';
import { Failure, main, stage } from './progress.mjs';

const given = process.argv.slice(2);
const writes = given.includes('--write');
const others = given.filter((arg) => arg !== '--write' && !/^--minutes=\d+(\.\d+)?$/.test(arg));
const minutes = Number(given.find((arg) => arg.startsWith('--minutes='))?.slice(10) ?? 30);

await main(async () => {
  if (others.length > 0) throw new Failure(`It takes --minutes=30 and --write; not ${others.join(', ')}`);
  await ensurePackages();
  await ensureBrowsers(['chromium']);
  await stage('Build', buildAll);
  mkdirSync('bench-results', { recursive: true });
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./test/soak/soak.ts', { configFile: false, logLevel: 'error' });
  const { soak } = /** @type {typeof import('../test/soak/soak.ts')} */ (module);
  const missed = await soak(minutes, 'bench-results/soak.txt');
  if (writes) writeFileSync('docs/soak.md', page(readFileSync('bench-results/soak.txt', 'utf8')));
  if (missed > 0) throw new Failure(`${missed} of the goals missed: see above.`);
});

/** @param {string} measured */
function page(measured) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`;
  return `# Soak

What \`npm run soak -- --minutes=${minutes} --write\` measured last, on ${day}, on this machine: ${machine}. Memory is measured after each journey; the first fifth
of the samples is left out (caches fill); the slope is that of the line closest to the others.

\`\`\`
${measured.trim()}
\`\`\`
`;
}
