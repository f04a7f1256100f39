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
  report.note('of the content script', await rooms('src/content/main.ts'));
  report.note(
    'why it is more, and the next idea',
    'a tour is told where its control is; most of ours finds it and reads the page. With the permission “scripting”, a starter of some 2 kB could ask whether a journey is under way, and only then have the guide put into the page',
  );
}

/** Which part of it each room of the house takes, before it is minified. */
async function rooms(entry: string): Promise<string> {
  const { modules } = await built(entry, false);
  const sizes = new Map<string, number>();
  for (const [path, { renderedLength }] of Object.entries(modules)) {
    const [, room = 'other'] = /\/src\/([a-z-]+)\//.exec(path) ?? [];
    sizes.set(room, (sizes.get(room) ?? 0) + renderedLength);
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const shares = [...sizes].sort(([, one], [, other]) => other - one);
  return shares.map(([room, size]) => `${room} ${Math.round((100 * size) / all)} %`).join(', ');
}

async function packedKilobytes(entry: string): Promise<number> {
  return gzipSync((await built(entry, true)).code, { level: 9 }).length / 1000;
}

async function built(entry: string, minify: boolean) {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify, lib: { entry, formats: ['iife'], name: 'measured' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0];
}
