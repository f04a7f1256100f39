import { build } from 'vite';

/** A module of ours and all that it imports as one program for a page, which finds what it exports under `name`. */
export async function programForPage(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return `${output.output[0].code}\nglobalThis.${name} = ${name}; 'here'`;
}
