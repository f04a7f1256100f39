import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './types.ts';

/** What the tests look at in a built manifest. */
export interface BuiltManifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_security_policy: unknown;
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } };
}

/** The folder of the extension that is built for a browser. */
export function folderOf(name: BrowserName): string {
  return join('dist', name === 'chromium' ? 'chrome' : 'firefox');
}

export function manifestOf(name: BrowserName): BuiltManifest {
  return JSON.parse(readFileSync(join(folderOf(name), 'manifest.json'), 'utf8'));
}

/** The built files whose path matches. */
export function filesOf(name: BrowserName, pattern: RegExp): { path: string; text: string }[] {
  const folder = folderOf(name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    pattern.test(path),
  );
  if (paths.length === 0) throw new Error(`Nothing is built in ${folder}: run “npm run build” first`);
  return paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
