import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raise } from '../../../scripts/release/run.ts';
import { isCandidate, manifestVersion, versionFaults, versionOf } from '../../../scripts/release/version.ts';

describe('the version', () => {
  it('is the same in package.json, its lock and the manifest', () => {
    expect(versionFaults()).toEqual([]);
  });

  it('has to be the tag’s', () => {
    expect(versionFaults('.', `v${versionOf()}`)).toEqual([]);
    expect(versionFaults('.', 'v99.0.0')).toEqual([
      `the tag says v99.0.0, package.json says ${versionOf()}.`,
    ]);
  });

  it('of a candidate reaches browsers as numbers alone', () => {
    expect(manifestVersion('1.0.0-rc.1')).toBe('1.0.0');
    expect(manifestVersion('1.2.3')).toBe('1.2.3');
    expect([isCandidate('1.0.0-rc'), isCandidate('1.0.0')]).toEqual([true, false]);
  });
});

describe('npm run release -- minor', () => {
  let folder: string;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const versions = () => [
    JSON.parse(read('package.json')).version,
    JSON.parse(read('package-lock.json')).version,
    JSON.parse(read('package-lock.json')).packages[''].version,
    JSON.parse(read('manifest.json')).version,
  ];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'credential-guide-version-'));
    for (const name of ['package.json', 'package-lock.json', 'manifest.json'])
      writeFileSync(join(folder, name), readFileSync(name, 'utf8').replaceAll(`"${versionOf()}"`, '"0.1.0"'));
    writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## 0.1.0 – unreleased\n\n- First.\n');
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('raises it everywhere, dates the changelog, and tags nothing; a second time there is nothing to release', () => {
    const before = read('manifest.json');
    const raised = '0.2.0';
    raise('minor', '2026-12-01', folder);
    expect(versions()).toEqual([raised, raised, raised, raised]);
    expect(read('manifest.json')).toBe(before.replace(/"version": "[^"]*"/, `"version": "${raised}"`));
    expect(read('CHANGELOG.md')).toBe(`# Changelog\n\n## ${raised} – 2026-12-01\n\n- First.\n`);
    expect(execFileSync('git', ['tag'], { cwd: folder, encoding: 'utf8' })).toBe('');
    expect(() => raise('minor', '2026-12-02', folder)).toThrow('no heading “## unreleased”');
    expect(versions()).toEqual([raised, raised, raised, raised]);
  });

  it('of a candidate ends in the version that it is a candidate for', () => {
    const changelog = '# Changelog\n\n## 0.3.0 – unreleased\n\n- Second.\n';
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
    raise('1.0.0-rc', '2026-12-03', folder);
    expect(versions()).toEqual(['1.0.0-rc', '1.0.0-rc', '1.0.0-rc', '1.0.0-rc']);
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
    raise('minor', '2026-12-04', folder);
    expect(versions()).toEqual(['1.0.0', '1.0.0', '1.0.0', '1.0.0']);
  });
});
