import { execFile, execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { packagesFolder } from './make.ts';

const start = promisify(execFile);

/** Where and when a package is made: what must not show in it. */
export interface Surroundings {
  readonly folder: string;
  readonly timeZone: string;
  readonly language: string;
  /** What NODE_ENV happens to be there. */
  readonly nodeEnv: string;
  /** The date that every file of the source has there; null for that of the copying. */
  readonly date: Date | null;
}

/**
 * Makes the packages in two clones of the last commit and once more from the source package alone, each with its own folder, time zone,
 * language and file dates, and compares them byte for byte.
 */
export async function run(): Promise<boolean> {
  // Of one commit: another may be made while this goes on.
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const root = mkdtempSync(join(tmpdir(), 'credential-guide-packages-'));
  try {
    const first = {
      folder: join(root, 'one'),
      timeZone: 'Pacific/Kiritimati',
      language: 'C',
      nodeEnv: 'production',
      date: null,
    };
    const second = farAway(root);
    console.log(`Making the packages of a clone of ${commit.slice(0, 10)} …`);
    const one = await packagesOfClone(commit, first);
    console.log('Making those of another clone …');
    const two = await packagesOfClone(commit, second);
    const source = [...one].find(([name]) => name.includes('-source-'));
    if (!source) throw new Error('The clone gave no source package');
    const third = { ...first, folder: join(root, 'unpacked'), timeZone: 'Asia/Kathmandu' };
    console.log('Making those of the source package alone …');
    unpack(source[1], third.folder);
    const three = await packagesMade(third);
    const inClones = isSame(one, two, 'two clones');
    return isSame(new Map([...one].filter(isExtension)), three, 'its source') && inClones;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** As unlike this folder, this day and this language as it gets. */
export function farAway(root: string): Surroundings {
  return {
    folder: join(root, 'another folder', 'deeper', 'zwei'),
    timeZone: 'America/St_Johns',
    language: 'tr_TR.UTF-8',
    nodeEnv: 'development',
    date: new Date('2001-02-03T04:05:06Z'),
  };
}

const isExtension = ([name]: readonly [string, Buffer]) => !name.includes('-source-');

/** Makes the packages of a clone of a commit. */
export async function packagesOfClone(commit: string, where: Surroundings): Promise<Map<string, Buffer>> {
  await start('git', ['clone', '--quiet', '--no-hardlinks', process.cwd(), where.folder]);
  const { date, folder } = where;
  await start('git', ['checkout', '--quiet', '--detach', commit], { cwd: folder });
  const list = execFileSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' });
  if (date) for (const path of list.split('\0').filter(Boolean)) utimesSync(join(folder, path), date, date);
  return packagesMade(where);
}

async function packagesMade({
  folder,
  timeZone,
  language,
  nodeEnv,
}: Surroundings): Promise<Map<string, Buffer>> {
  const env = { ...process.env, TZ: timeZone, LANG: language, LC_ALL: language, NODE_ENV: nodeEnv };
  await start(process.execPath, [join(folder, 'scripts/package.mjs')], { env });
  const made = join(folder, packagesFolder);
  return new Map(readdirSync(made).map((name) => [name, readFileSync(join(made, name))]));
}

function unpack(zip: Uint8Array, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Says of each package whether two makings of it are the same. */
export function isSame(one: Map<string, Buffer>, other: Map<string, Buffer>, what: string): boolean {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  const different = names.filter((name) => !one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0)));
  for (const name of names) {
    console.log(`${different.includes(name) ? 'DIFFERENT' : 'the same'}  ${name} (${what})`);
  }
  return names.length > 0 && different.length === 0;
}
