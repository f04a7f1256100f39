import { readFileSync } from 'node:fs';
import type { BrowserName } from './types.ts';

interface DocumentedPermission {
  readonly name: string;
  readonly browser: 'both' | 'Chrome' | 'Firefox';
  readonly given: 'always' | 'when asked';
  readonly why: string;
}

const table = 'docs/permissions.md';
const row = /^\| `([^`]+)` \| (both|Chrome|Firefox) \| (always|when asked) \| ([^|]+) \| ([^|]+) \|$/;

/** The rows of the table of permissions. @throws for a row that begins like one and is none. */
export function documentedPermissions(): readonly DocumentedPermission[] {
  return readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [, name, browser, given, why] = row.exec(line) ?? [];
      if (!name || !browser || !given || !why)
        throw new Error(`${table} has a row that cannot be read: ${line}`);
      return { name, browser, given, why } as DocumentedPermission;
    });
}

/** What a manifest may hold, by its keys, in alphabetical order; `shared`: what both browsers' manifests have. */
export function promisedPermissions(
  name: BrowserName | 'shared',
): Readonly<Record<string, readonly string[]>> {
  const own = { chromium: 'Chrome', firefox: 'Firefox', shared: 'both' }[name];
  const rows = documentedPermissions().filter(({ browser }) => browser === 'both' || browser === own);
  const namesOf = (given: string, isHost: boolean) =>
    rows
      .filter((one) => one.given === given && isHostPattern(one.name) === isHost)
      .map((one) => one.name)
      .sort();
  return {
    permissions: namesOf('always', false),
    host_permissions: namesOf('always', true),
    optional_permissions: namesOf('when asked', false),
    optional_host_permissions: namesOf('when asked', true),
  };
}

/** The same keys of a manifest, likewise in order; what is missing holds nothing. */
export function permissionsIn(manifest: object): Readonly<Record<string, readonly string[]>> {
  const listOf = (key: string): string[] => [...((manifest as Record<string, string[]>)[key] ?? [])].sort();
  return Object.fromEntries(
    ['permissions', 'host_permissions', 'optional_permissions', 'optional_host_permissions'].map((key) => [
      key,
      listOf(key),
    ]),
  );
}

function isHostPattern(name: string): boolean {
  return name.includes('://') || name === '<all_urls>';
}
