import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/**
 * The guide in parts, each of which needs only those before it: by the files in it, of those that no part before it has. A browser compiles what
 * it is about to run, and does so in one task: the whole of the guide would hold up a page on a slow computer for longer than a person feels.
 */
const parts: Readonly<Record<string, RegExp>> = {
  names: /node_modules/,
  page: /src\/(values|platform)\/|src\/portal\/(dom\/|controls|ids)/,
  lists: /src\/portal\/(lists|find)\//,
  facts: /src\/portal\//,
  overlay: /src\/content\/(overlay|pointer)\//,
  guide: /src\/content\//,
};

const entry = 'content/guide-here.ts';
const script = 'content/main.js';

/**
 * Puts the guide into the content script, in parts before all else in it. They do nothing by themselves: each is put down as a function for
 * `content/main.ts` to call, in the world of the content script, which no page sees.
 */
export function contentParts(): Plugin {
  let [source, out] = ['', ''];
  return {
    name: 'content-parts',
    apply: 'build',
    configResolved({ root, build }) {
      source = root;
      out = resolve(root, build.outDir);
    },
    async closeBundle() {
      const path = join(out, script);
      const built = [...(await buildParts(source))].map(([name, code]) => wrapped(name, code));
      writeFileSync(path, [...built, readFileSync(path, 'utf8')].join(''));
    },
  };
}

async function buildParts(root: string): Promise<Map<string, string>> {
  const names = Object.keys(parts);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { guide: join(root, entry) },
        preserveEntrySignatures: 'strict',
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          codeSplitting: {
            groups: names.slice(0, -1).map((name, at) => ({
              name,
              test: parts[name] ?? /$^/,
              priority: names.length - at,
            })),
          },
        },
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The guide was not built');
  const codes = new Map(names.map((name) => [name, '']));
  for (const file of output.output) {
    if (file.type !== 'chunk') throw new Error(`The guide has a file that is no script: ${file.fileName}`);
    const at = names.indexOf(file.name);
    const later = file.imports.filter((other) => names.indexOf(other.replace('.js', '')) >= at);
    if (at < 0 || later.length > 0)
      throw new Error(`${file.fileName} needs what comes later: ${later.join()}`);
    codes.set(file.name, file.code);
  }
  return codes;
}

/** A browser does not compile what is only put down. */
function wrapped(name: string, code: string): string {
  const put = '(globalThis.credentialGuideParts ??= [])';
  return `${put}.push({ name: './${name}.js', make(exports, require) {\n${code}\n} });\n`;
}
