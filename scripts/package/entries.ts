import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Entry } from './zip.ts';

/** What the licences ask us to hand on with every copy. */
const legal = ['LICENSE', 'THIRD-PARTY-NOTICES.md'];

/** Every file of a folder, under its path in it. */
export function filesIn(folder: string): Entry[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path: path.split(sep).join('/'), bytes: readFileSync(join(folder, path)) }));
}

/** A built extension as the stores get it: the folder that browsers load, and the licences. */
export function extensionFiles(folder: string, root = '.'): Entry[] {
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${folder}. Run “npm run build” first.`);
  }
  return [...filesIn(folder), ...legal.map((path) => ({ path, bytes: readFileSync(join(root, path)) }))];
}

/** What git keeps of the source, as it stands in the folder now; null where the folder is no clone (an unpacked source package). */
export function sourceFiles(root = '.'): Entry[] | null {
  if (!existsSync(join(root, '.git'))) return null;
  const list = execFileSync('git', ['ls-files', '--stage', '-z'], { cwd: root, encoding: 'utf8' });
  return list
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode, path] = /^(\d{6}) [0-9a-f]+ \d\t(.+)$/s.exec(line) ?? [];
      if (!path) throw new Error(`git ls-files says something that is not understood: ${line}`);
      return { path, bytes: readFileSync(join(root, path)), isExecutable: mode === '100755' };
    });
}

/** Files that git would call changed or new: the source package then holds what no commit holds. */
export function uncommitted(root = '.'): string[] {
  const list = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  return list.split('\n').filter((line) => line !== '');
}
