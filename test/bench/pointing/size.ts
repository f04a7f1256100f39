import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Report } from '../report.ts';

/** What the browser loads for a page of the portal, minified and packed, beside what one could take off the shelf. Styles of the peers are not counted; ours are. */
export async function benchSize(report: Report): Promise<void> {
  const { content_scripts } = JSON.parse(readFileSync('dist/chrome/manifest.json', 'utf8')) as {
    content_scripts: { js: string[]; css?: string[] }[];
  };
  const files = content_scripts.flatMap(({ js, css = [] }) => [...js, ...css]);
  let ours = 0;
  for (const file of files) ours += await packedKilobytes(`dist/chrome/${file}`);
  const shepherd = await packedKilobytes('test/bench/pointing/peers/shepherd.ts');
  const unit = 'kB';
  report.goal('content script, min + gzip', ours, 25, unit);
  report.row('driver.js 1.8.0', await packedKilobytes('test/bench/pointing/peers/driver.ts'), unit);
  report.row('Shepherd 13.0.0', shepherd, unit);
  report.row('Floating UI 1.8.0', await packedKilobytes('test/bench/pointing/peers/floating-ui.ts'), unit);
  report.note('Intro.js', 'not measured: AGPL licence, so it is not installed here');
  report.goal('content script / Shepherd', ours / shepherd, 1);
}

async function packedKilobytes(entry: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'measured' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return gzipSync(output.output[0].code, { level: 9 }).length / 1000;
}
