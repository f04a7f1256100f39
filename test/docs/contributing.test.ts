import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What is made or installed, and no part of the project. */
const notCopied = ['.git', 'node_modules', 'dist', 'packages', 'demo', 'test-results', 'bench-results'];

/** The changes that CONTRIBUTING.md shows, in their order. */
const shown = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^```diff\n(.*?)^```$/gms)].map(
  ([, diff = '']) => diff,
);

/** What each has to be green in, as the text says. */
const tests = [
  'test/unit/portal/controls.test.ts',
  'test/unit/portal/labels-of-2027.test.ts',
  'test/unit/software/products.test.ts',
  'test/unit/journey/keep-a-copy.test.ts',
];

describe('the worked examples of CONTRIBUTING.md', () => {
  const copy = mkdtempSync(join(tmpdir(), 'credential-guide-contributing-'));
  beforeAll(() => {
    for (const path of readdirSync('.').filter((name) => !notCopied.includes(name))) {
      cpSync(path, join(copy, path), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  // Without the colours that the test runner asks its children for.
  const { FORCE_COLOR: _, ...env } = process.env;
  const plain = { ...env, NO_COLOR: '1' };
  const run = (program: string, args: readonly string[], input?: string) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: copy,
      encoding: 'utf8',
      input,
      env: plain,
    });
    return { status, said: `${stdout}${stderr}` };
  };
  const node = (script: string, ...args: string[]) => run(process.execPath, [script, ...args]);

  it('are three, and each can still be applied', () => {
    expect(shown).toHaveLength(3);
    for (const diff of shown) {
      expect(run('git', ['apply', '-p0', '-C1', '-'], diff)).toEqual({ status: 0, said: '' });
    }
  });

  it('have right types and the house’s form afterwards', () => {
    expect(node('node_modules/typescript/bin/tsc', '--noEmit')).toEqual({ status: 0, said: '' });
    const changed = shown.flatMap((diff) =>
      [...diff.matchAll(/^\+\+\+ (\S+)/gm)].map(([, path = '']) => path),
    );
    const form = node('node_modules/@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', ...changed);
    expect(form.status, form.said).toBe(0);
  });

  it('do what the text says, by the tests that it names', () => {
    const { status, said } = node('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit*', ...tests);
    expect(status, said).toBe(0);
    expect(said).toMatch(/Test Files .*4 passed/);
  });
});
