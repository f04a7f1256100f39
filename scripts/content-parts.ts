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
 * The files that the browser runs before the content script, each at another time and so in a task of its own: even what is only put down is read
 * by it from end to end. The parts that are in none of them stand in the content script itself.
 */
const earlier: readonly {
  readonly file: string;
  readonly runAt: string;
  readonly parts: readonly string[];
}[] = [
  { file: 'content/reading.js', runAt: 'document_start', parts: ['names', 'page'] },
  { file: 'content/judging.js', runAt: 'document_end', parts: ['lists', 'facts'] },
];

/**
 * Puts the guide before the content script, in parts. They do nothing by themselves: each is put down as a function for `content/main.ts` to
 * call, in the world of the content script, which no page sees.
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
      const built = await buildParts(source);
      const put = (names: readonly string[]) =>
        names.map((name) => wrapped(name, built.get(name) ?? '')).join('');
      for (const { file, parts } of earlier) writeFileSync(join(out, file), put(parts));
      const rest = [...built.keys()].filter((name) => !earlier.some(({ parts }) => parts.includes(name)));
      const path = join(out, script);
      writeFileSync(path, put(rest) + readFileSync(path, 'utf8'));
      const manifest = join(out, 'manifest.json');
      writeFileSync(manifest, withEarlierFiles(readFileSync(manifest, 'utf8')));
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

/** The manifest with those files before the content script, on the same pages. */
function withEarlierFiles(manifest: string): string {
  const { content_scripts: scripts, ...others } = JSON.parse(manifest) as { content_scripts: object[] };
  const [guide] = scripts;
  const before = earlier.map(({ file, runAt }) => ({ ...guide, js: [file], run_at: runAt }));
  return `${JSON.stringify({ ...others, content_scripts: [...before, ...scripts] }, null, 2)}\n`;
}

/** A browser does not compile what is only put down. */
function wrapped(name: string, code: string): string {
  const put = '(globalThis.credentialGuideParts ??= [])';
  return `${put}.push({ name: './${name}.js', make(exports, require) {\n${code}\n} });\n`;
}
