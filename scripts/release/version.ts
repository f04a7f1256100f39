import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the product: package.json is its one source; `npm run release` writes all the others from it. */
export function versionOf(root = '.'): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return String(version);
}

/**
 * A version as browsers take it: numbers alone. They refuse “1.0.0-rc.1” (MDN and Chrome, manifest `version`, read 2026-11-29), so a candidate carries
 * the number that it is a candidate for; it is never handed in to a store (`stores.ts`), where the number could not be used again.
 */
export function manifestVersion(version: string): string {
  return version.replace(/-.*$/, '');
}

/** A candidate for a release, such as 1.0.0-rc.1. */
export function isCandidate(version: string): boolean {
  return version.includes('-');
}

/** Writes package.json's version into manifest.json, and leaves everything else there as it stands. */
export function followVersion(root = '.'): void {
  const path = join(root, 'manifest.json');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^( {2}"version": )"[^"]*"/m, `$1${JSON.stringify(versionOf(root))}`));
}

/** What names another version than package.json, in words; nothing when all agree. */
export function versionFaults(root = '.', tag: string | null = null): string[] {
  const version = versionOf(root);
  const json = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const lock = json('package-lock.json');
  const named: readonly [string, unknown, string][] = [
    ['manifest.json', json('manifest.json').version, version],
    ['package-lock.json', lock.version, version],
    ['package-lock.json (its own package)', lock.packages[''].version, version],
    ['the tag', tag ?? `v${version}`, `v${version}`],
  ];
  return named
    .filter(([, there, wanted]) => there !== wanted)
    .map(([what, there]) => `${what} says ${String(there)}, package.json says ${version}.`);
}
