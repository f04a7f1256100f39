import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A faulty file: where it would stand, and what would stand in it. */
export interface Planted {
  readonly folder: string;
  readonly text: string;
}

/**
 * Lints planted files with the project's own rules, in a copy of the tree that holds nothing else, and gives the names of the rules that
 * each breaks, in the order in which they were given.
 */
export function rulesBrokenBy(planted: readonly Planted[]): string[][] {
  const root = mkdtempSync(join(tmpdir(), 'credential-guide-lint-'));
  try {
    // Outside a repository there is no .gitignore to heed, and the schema is somewhere else.
    const { vcs: _vcs, $schema: _schema, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(join(root, 'biome.json'), JSON.stringify(rules));
    const names = planted.map(({ folder, text }, index) => {
      const name = `${folder}/planted-${index}.ts`;
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
      return name;
    });
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const args = [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    const lines = `${stdout}\n${stderr}`.split('\n');
    return names.map((name) =>
      lines.flatMap((line) =>
        line.includes(`/${name},line=`) ? (/title=lint\/\w+\/(\w+)/.exec(line)?.[1] ?? []) : [],
      ),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
