// @vitest-environment jsdom
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, posix, resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aBrowser } from '../unit/background/a-browser.ts';

const { extension } = vi.hoisted(() => ({ extension: {} as ReturnType<typeof aBrowser> }));
vi.mock('../../src/platform/extension.ts', () => ({ extension }));

/** The doors by which a newcomer enters: each shows in its docstring how it is used. */
const doors = [
  'src/portal/find-control.ts',
  'src/journey/progress.ts',
  'src/keystore/check-keystore.ts',
  'src/register/remember.ts',
  'src/background/store.ts',
];

const fenced = /^ \* @example\n \* ```ts\n((?: \*.*\n)+?) \* ```\n/m;

/** The example in a file's docstring, as lines of a program. */
function exampleIn(source: string): readonly string[] {
  const [, lines = ''] = fenced.exec(source) ?? [];
  return lines.split('\n').map((line) => line.replace(/^ \* ?/, ''));
}

/** A program that does what the example does, and exports what each `// →` line gives beside what it says to give. */
function programOf(door: string, example: readonly string[]): string {
  const here = resolve(dirname(door));
  const source = readFileSync(door, 'utf8');
  const own = [...source.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name);
  const isImport = (line: string) => line.startsWith('import ');
  return [
    `import { ${own.join(', ')} } from '${resolve(door)}';`,
    ...example
      .filter(isImport)
      .map((line) => line.replace(/'(\.[^']+)'/, (_, path) => `'${posix.join(here, path)}'`)),
    'export const shown = [];',
    ...example
      .filter((line) => !isImport(line))
      .map((line) => line.replace(/^(.+); \/\/ → (.+)$/, 'shown.push([structuredClone($1), $2]);')),
  ].join('\n');
}

let programs = 0;

async function run(door: string, example: readonly string[]): Promise<readonly [unknown, unknown][]> {
  programs += 1;
  const file = resolve('.cache/doors', `${programs}-${basename(door)}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, programOf(door, example));
  return (await import(/* @vite-ignore */ file)).shown;
}

beforeEach(() => {
  vi.resetModules();
  Object.assign(extension, aBrowser({}, { reading: false, writing: false }));
});

describe('the example at each door', () => {
  it.each(doors)('of %s does what it says', async (door) => {
    const example = exampleIn(readFileSync(door, 'utf8'));
    const shown = await run(door, example);
    expect(shown.length).toBe(example.filter((line) => line.includes('// →')).length);
    expect(shown.length).toBeGreaterThan(0);
    for (const [is, said] of shown) expect(is).toEqual(said);
  });

  it('would be found wrong', async () => {
    const [door = ''] = doors.slice(3);
    const [[is, said] = []] = await run(door, ["typeof remember; // → 'number'"]);
    expect([is, said]).toEqual(['function', 'number']);
  });
});
