import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * The packages of which something stands in the built extensions. The source maps of a build made for this purpose say it: they name every
 * file that a line came from, also in the worker and in the content script, which are built on their own.
 */
export async function bundledPackages(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-notices-'));
  try {
    const names = new Set<string>();
    for (const mode of ['chrome', 'firefox']) {
      await build({
        mode,
        configFile: 'vite.config.ts',
        logLevel: 'silent',
        build: { sourcemap: true, outDir: join(folder, mode), emptyOutDir: true },
      });
      for (const source of sourcesIn(join(folder, mode))) {
        const name = packageOf(source);
        if (name) names.add(name);
      }
    }
    return [...names].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a build is made of: what its maps name, and what the bundler marks as its own above the lines (no map tells of that). */
function sourcesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (ending: string) =>
    files.filter((path) => path.endsWith(ending)).map((path) => readFileSync(join(folder, path), 'utf8'));
  const maps = read('.map').flatMap((text): string[] => JSON.parse(text).sources);
  if (maps.length === 0) throw new Error('The build gave no source map');
  const marks = read('.js').flatMap((text) => [...text.matchAll(/^\s*\/\/(?:#region)? (\\0\S+)$/gm)]);
  return [...maps, ...marks.map(([, mark]) => mark ?? '')];
}

/** The package that a source belongs to: by the innermost `node_modules`, or as a builder marks what is its own (`\0rolldown/runtime.js`). */
export function packageOf(source: string): string | null {
  const [, name] =
    /.*node_modules\/(@[^/]+\/[^/]+|[^/]+)\//.exec(source) ?? /^\\0(rolldown|vite)\//.exec(source) ?? [];
  return name ?? null;
}
