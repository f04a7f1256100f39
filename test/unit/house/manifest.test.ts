import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { sizeOfPng } from '../../../scripts/pictures/png.ts';
import {
  documentedPermissions,
  permissionsIn,
  promisedPermissions,
} from '../../browser/harness/documented-permissions.ts';
import { promised } from '../../browser/harness/promised.ts';

// The built manifests are looked at in test/browser/smoke.test.ts; this one fails sooner, and says where.
describe('manifest.json', () => {
  it('asks for the permissions and hosts of docs/permissions.md, and no more', () => {
    expect(permissionsIn(manifest)).toEqual(promisedPermissions('shared'));
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('runs its content script on the portal only, once it is there', () => {
    expect(manifest.content_scripts.flatMap((script) => script.matches)).toEqual(promised.hosts);
  });

  it('has the tightest content security policy', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: promised.contentSecurityPolicy });
  });

  it('has its icon in every size that a store or a browser asks for, in that size', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    const all = [...Object.entries(manifest.icons), ...Object.entries(manifest.action.default_icon)];
    const onDark = ['16', '32'].map((size) => [size, `icons/${size}-on-dark.png`] as const);
    for (const [size, path] of [...all, ...onDark]) {
      const side = Number(size);
      expect(sizeOfPng(readFileSync(`src/public/${path}`)), path).toEqual({ width: side, height: side });
    }
  });
});

describe('docs/permissions.md', () => {
  it('gives each permission once, with a reason', () => {
    const rows = documentedPermissions();
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['storage', ...promised.hosts]));
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    expect(rows.filter(({ why }) => why.trim().length < 10)).toEqual([]);
  });
});
