/*
 * npm run bench: what is fast enough, measured side by side in one run. Nothing here is a test: machines differ, ratios less so.
 *
 *   npm run bench                 keystore files, in Node against OpenSSL and on the keystore page in both browsers
 *   npm run bench -- node         only the first; `browser` only the second
 *   npm run bench -- reading      a look at long pages of every kind, and what the guide costs on them, in both browsers
 *   npm run bench -- pointing     what ring and watcher cost and how exactly the ring follows, beside driver.js, Shepherd and Floating UI
 *   npm run bench -- register     1,000 credentials: brought in, opened, sorted, searched and scrolled, in both browsers
 *
 * The numbers are left in bench-results/last.txt as well; with `--write` in docs/bench.md, with the day and the machine. It ends with exit code 1 when a goal is missed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { buildAll } from './build-all.mjs';
import { ensureBrowsers, ensurePackages } from './install.mjs';
import { Failure, main, stage } from './progress.mjs';

const parts = ['node', 'browser', 'reading', 'pointing', 'register'];
const writes = process.argv.includes('--write');
const given = process.argv.slice(2).filter((arg) => arg !== '--write');
const chosen = given.length > 0 ? given : ['node', 'browser'];
const wants = (/** @type {string} */ part) => chosen.includes(part);

await main(async () => {
  const unknown = chosen.filter((part) => !parts.includes(part));
  if (unknown.length > 0) throw new Failure(`It takes ${parts.join(' or ')}; not ${unknown.join(', ')}`);
  await ensurePackages();
  if (parts.slice(1).some(wants)) {
    await ensureBrowsers(['chromium', 'firefox']);
    await stage('Build', buildAll);
  }
  mkdirSync('bench-results', { recursive: true });
  // Vite runs our TypeScript; it is there only now, in a fresh clone.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./test/bench/bench.ts', { configFile: false, logLevel: 'error' });
  const { bench } = /** @type {typeof import('../test/bench/bench.ts')} */ (module);
  const missed = await bench(parts.filter(wants), 'bench-results/last.txt');
  if (writes) {
    const before = readFileSync('docs/bench.md', 'utf8');
    writeFileSync('docs/bench.md', page(before, readFileSync('bench-results/last.txt', 'utf8')));
  }
  if (missed > 0) throw new Failure(`${missed} of the goals missed: see above.`);
});

/**
 * The page with what was measured now in the place of the same parts' last time; the others keep theirs.
 *
 * @param {string} before
 * @param {string} measured
 */
function page(before, measured) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`;
  const heading = `## npm run bench -- ${chosen.join(' ')}`;
  const section = `${heading}

On ${day}, on this machine: ${machine}.

\`\`\`
${measured.trim()}
\`\`\`
`;
  const [, ...others] = before.split(/^(?=## )/m);
  const kept = others.filter((each) => !each.startsWith(`${heading}\n`)).map((each) => `${each.trim()}\n`);
  const all = [...kept, section].toSorted();
  return `# Bench

What was measured last, by parts (with \`--write\` a run writes its own here). Machines differ, ratios less so. Times are medians; those that are compared
were measured in turns, in the same run.

${all.join('\n')}`;
}
