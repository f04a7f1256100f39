import vm from 'node:vm';
import { build } from 'vite';

/** Starts the background once, in a world that has these things and the language itself. */
export type BackgroundProgram = (world: World) => void;

export interface World {
  readonly globalThis: object;
  readonly browser: unknown;
  readonly chrome: unknown;
  readonly navigator: { readonly userAgent: string };
  readonly console: { readonly error: (...what: unknown[]) => void };
}

const names = ['globalThis', 'browser', 'chrome', 'navigator', 'console'] as const satisfies (keyof World)[];

/**
 * The whole background as one program that can be started again and again, as the browser does: made of `src/background/main.ts`, with the
 * real polyfill. Nothing of one start is left for the next.
 */
export async function backgroundProgram(): Promise<BackgroundProgram> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'src/background/main.ts', output: { format: 'iife' } },
      modulePreload: { polyfill: false },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The background was not built');
  const start = vm.compileFunction(output.output[0].code, [...names]);
  return (world) => start(...names.map((name) => world[name]));
}
