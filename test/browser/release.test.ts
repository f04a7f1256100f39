import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { checksumsFile, printsIn, readChecksums } from '../../scripts/release/checksums.ts';
import { releaseFaults } from '../../scripts/release/make.ts';
import { statementFile, subjectsOf } from '../../scripts/release/provenance.ts';
import { stores } from '../../scripts/release/stores.ts';

// Of what is built already, and once: `npm run release -- --dry` makes it twice, which takes minutes.
describe('the dry run of a release', () => {
  let folder: string;
  let said: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'credential-guide-dry-run-'));
    const env = { ...process.env };
    for (const name of stores.flatMap(({ needs }) => needs)) delete env[name];
    const args = ['scripts/release.mjs', '--dry', '--built', `--to=${folder}`];
    said = execFileSync(process.execPath, args, { encoding: 'utf8', env });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes packages, bill of materials, what is new, checksums and an attestation that agree', () => {
    const names = readdirSync(folder);
    for (const kind of ['chrome', 'firefox', 'sbom', 'whats-new', 'listing'])
      expect(
        names.some((name) => name.startsWith(`credential-guide-${kind}-${packageJson.version}.`)),
        kind,
      ).toBe(true);
    expect(names).toEqual(expect.arrayContaining([checksumsFile, statementFile]));
    expect(releaseFaults(folder)).toEqual([]);
    const there = printsIn(folder);
    expect(subjectsOf(readFileSync(join(folder, statementFile), 'utf8'))).toEqual(there);
    expect(readChecksums(readFileSync(join(folder, checksumsFile), 'utf8'))).toEqual(there);
    for (const [name, print] of there) expect(said).toContain(`${print}  ${name}`);
  });

  it('names in the bill of materials what runs in the browser, with its hashes', () => {
    const bom = JSON.parse(
      readFileSync(join(folder, `credential-guide-sbom-${packageJson.version}.cdx.json`), 'utf8'),
    );
    expect(bom.bomFormat).toBe('CycloneDX');
    expect(bom.metadata.component).toMatchObject({ name: 'credential-guide', version: packageJson.version });
    const components: { name: string; version: string; hashes?: unknown[] }[] = bom.components;
    const versions = new Map(components.map(({ name, version }) => [name, version]));
    for (const [name, version] of Object.entries(packageJson.dependencies))
      expect(versions.get(name)).toBe(version);
    expect(versions.has('vitest')).toBe(false);
    expect(components.filter(({ hashes }) => !hashes?.length).map(({ name }) => name)).toEqual([]);
  });

  it('hands nothing in, and says of every store why', () => {
    for (const { name, needs } of stores)
      expect(said).toContain(`Skipped: ${name}: no ${needs.join(', ')} set.`);
    expect(said).not.toContain('Handed in');
  });
});
