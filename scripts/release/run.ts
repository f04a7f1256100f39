import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { farAway, isSame, packagesOfClone } from '../package/check.ts';
import { dated, hasUnreleased, notesOf } from './changelog.ts';
import { checksumsFile } from './checksums.ts';
import { fileOf, makeRelease, notCommitted, releaseFaults } from './make.ts';
import { statementFile } from './provenance.ts';
import { type Environment, handings, toldTo } from './stores.ts';
import { followVersion, versionFaults, versionOf } from './version.ts';

/** A release that is not made, with the reason in words for the person. */
export class Refusal extends Error {}

/** Raises the version everywhere and dates the changelog. It commits nothing and tags nothing: a person looks at it first. */
export function raise(how: string, today: string, root = '.'): void {
  const path = join(root, 'CHANGELOG.md');
  const changelog = readFileSync(path, 'utf8');
  // Before anything is changed.
  if (!hasUnreleased(changelog)) {
    throw new Refusal(
      'CHANGELOG.md has no heading “## unreleased”: nothing is written down that a release would bring. Write what changed for people under one first.',
    );
  }
  const args = ['version', how, '--no-git-tag-version', '--ignore-scripts'];
  execFileSync('npm', args, { cwd: root, stdio: 'pipe' });
  followVersion(root);
  const version = versionOf(root);
  writeFileSync(path, dated(changelog, version, today));
  console.log(
    `Version ${version}, of ${today}: package.json, package-lock.json, manifest.json, CHANGELOG.md.`,
  );
  console.log(
    `Nothing is committed or tagged. When you are content: git commit -am "Version ${version}" and git tag v${version}.`,
  );
}

/** Takes an older release out of a folder, and nothing else that may stand in it. */
export function clear(folder: string): void {
  if (!existsSync(folder)) return;
  const ours = (name: string) =>
    name.startsWith('credential-guide-') || [checksumsFile, statementFile].includes(name);
  for (const name of readdirSync(folder).filter(ours)) rmSync(join(folder, name));
}

/** Makes what the release hands out, for the workflow that attests it. */
export async function make(folder: string): Promise<void> {
  refuse(versionFaults());
  await makeRelease(folder, versionOf());
}

export interface DryOptions {
  readonly folder: string;
  /** Whether the packages are made once more in a clone of the last commit; what is built already is taken as it is otherwise. */
  readonly isRepeated: boolean;
}

/** All of a release but its upload. */
export async function dryRun({ folder, isRepeated }: DryOptions, environment: Environment): Promise<void> {
  const version = versionOf();
  refuse(versionFaults());
  const open = notCommitted();
  if (open.length > 0)
    console.log(`Not committed: ${open.length} files. A release is made of a commit alone.`);
  const prints = await makeRelease(folder, version);
  if (isRepeated) await repeat(folder, open.length > 0);
  refuse(releaseFaults(folder));
  console.log(
    `Attested (not signed: that is done where the release is made): ${prints.size} files, and their checksums agree.`,
  );
  for (const [name, print] of prints) console.log(`  ${print}  ${name}`);
  const notes = notesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
  console.log(
    notes === null
      ? `CHANGELOG.md: ${version} has no date yet. “npm run release -- minor” writes it.`
      : `CHANGELOG.md: ${version} is dated.`,
  );
  for (const { store, skipped } of handings(environment, version, true, new Date())) {
    console.log(`Skipped: ${store.name}: ${skipped}.`);
  }
}

async function repeat(folder: string, isChanged: boolean): Promise<void> {
  if (!existsSync('.git'))
    throw new Refusal('This folder is no git clone: there is no commit to make the packages of once more.');
  const root = mkdtempSync(join(tmpdir(), 'credential-guide-release-'));
  try {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
    console.log(`Making the packages once more, of a clone of ${commit.slice(0, 10)} …`);
    const again = await packagesOfClone(commit, farAway(root));
    const names = readdirSync(folder).filter((name) => name.endsWith('.zip'));
    const made = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
    if (isSame(made, again, 'made twice')) return;
    throw new Refusal(
      isChanged
        ? 'The packages hold what is not committed: commit it, and try again.'
        : 'The packages are not the same when they are made twice: see above.',
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Checks what was made against its checksums and against an attestation: the last look before anything leaves. */
export function verify(folder: string, attestation: string | undefined): void {
  refuse(releaseFaults(folder, attestation));
  console.log(`${folder}: every file is what its checksum and the attestation say.`);
}

/** What the changelog says of this version, for the release's own page. */
export function notes(): void {
  const version = versionOf();
  const own = notesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
  if (own === null) throw new Refusal(`CHANGELOG.md has no dated heading of ${version}.`);
  console.log(own);
}

const uploader = '.github/stores/node_modules/publish-browser-extension/bin/publish-extension.mjs';

/** Hands the packages in to every store whose secrets are there. One store that refuses is no reason for the others to wait. */
export function upload(folder: string, environment: Environment): void {
  const version = versionOf();
  refuse([
    ...versionFaults('.', environment['GITHUB_REF_NAME'] ?? null),
    ...releaseFaults(folder, environment['ATTESTATION']),
  ]);
  const failed: string[] = [];
  for (const { store, skipped } of handings(environment, version, false, new Date())) {
    if (skipped !== null) {
      console.log(`Skipped: ${store.name}: ${skipped}.`);
      continue;
    }
    try {
      const env = toldTo(store, environment, (kind) => join(folder, fileOf(kind, version)));
      execFileSync(process.execPath, [uploader], { env: { ...process.env, ...env }, stdio: 'inherit' });
      console.log(`Handed in: ${store.name}.`);
    } catch (error) {
      console.error(`${store.name}: ${error instanceof Error ? error.message : String(error)}`);
      failed.push(store.name);
    }
  }
  if (failed.length > 0) throw new Refusal(`Not handed in: ${failed.join(', ')}. See above.`);
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Refusal(faults.join('\n'));
}
