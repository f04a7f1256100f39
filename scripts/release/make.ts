import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { latestNews } from '../../src/values/whats-new.ts';
import { uncommitted } from '../package/entries.ts';
import { run as makePackages } from '../package/make.ts';
import {
  checksumsFile,
  checksumsText,
  differences,
  type Prints,
  printsIn,
  readChecksums,
} from './checksums.ts';
import { listings } from './listing.ts';
import { statementFile, statementText, subjectsOf } from './provenance.ts';
import { sbomText } from './sbom.ts';
import { amoMetadata, whatsNewByLanguage } from './whats-new.ts';

/** The name of one of a release's files. */
export function fileOf(
  kind: 'chrome' | 'firefox' | 'source' | 'sbom' | 'whats-new' | string,
  version: string,
): string {
  const ending = kind === 'sbom' ? 'cdx.json' : kind === 'whats-new' || kind === 'listing' ? 'json' : 'zip';
  return `credential-guide-${kind}-${version}.${ending}`;
}

/**
 * Makes everything that a release hands out of what is built now, in one folder: the packages, the bill of materials, what is new, the checksums of
 * all of them, and the (unsigned) statement of what they were made of.
 */
export async function makeRelease(folder: string, version: string): Promise<Prints> {
  if (!(await makePackages(folder))) throw new Error('Mozilla’s linter finds errors: see above.');
  const { dependencies, name, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { commit, day } = origin();
  writeFileSync(join(folder, fileOf('sbom', version)), sbomText(name, Object.keys(dependencies), day));
  const news = amoMetadata(whatsNewByLanguage(latestNews().says));
  writeFileSync(join(folder, fileOf('whats-new', version)), news);
  writeFileSync(join(folder, fileOf('listing', version)), `${JSON.stringify(listings(), null, 2)}\n`);
  const prints = printsIn(folder);
  writeFileSync(join(folder, checksumsFile), checksumsText(prints));
  const address = repository?.url ?? null;
  const statement = statementText(prints, { commit, repository: address, node: process.version });
  writeFileSync(join(folder, statementFile), statement);
  return prints;
}

/** The commit that it is made of and its day; in an unpacked source package nobody knows them. */
function origin(): { readonly commit: string; readonly day: Date } {
  if (!existsSync('.git')) return { commit: 'unknown', day: new Date(0) };
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  return { commit: git('rev-parse', 'HEAD'), day: new Date(git('log', '-1', '--format=%cI')) };
}

/** Whether the folder's files are what the checksums and an attestation say, in words; nothing when they are. */
export function releaseFaults(folder: string, attestation = join(folder, statementFile)): string[] {
  const there = printsIn(folder);
  const checksums = readChecksums(readFileSync(join(folder, checksumsFile), 'utf8'));
  return [
    ...(there.size === 0 ? [`There is no release in ${folder}.`] : []),
    ...differences(there, checksums, checksumsFile),
    ...differences(there, subjectsOf(readFileSync(attestation, 'utf8')), 'The attestation'),
  ];
}

/** What a release made of this folder would hold that no commit holds. */
export function notCommitted(): string[] {
  return existsSync('.git') ? uncommitted() : [];
}
