import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { bundledPackages } from '../../scripts/notices/bundled.ts';
import { noticesText } from '../../scripts/notices/text.ts';
import { extensionFiles } from '../../scripts/package/entries.ts';
import { lintExtension } from '../../scripts/package/lint.ts';
import { zipOf } from '../../scripts/package/zip.ts';
import { sizeOfPng } from '../../scripts/pictures/png.ts';
import { measured } from '../measured.ts';

describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  const entries = extensionFiles(`dist/${browser}`);

  it('has the licences beside the extension', () => {
    const paths = entries.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['manifest.json', 'LICENSE', 'THIRD-PARTY-NOTICES.md']));
  });

  it('holds no path of the computer that it was made on', () => {
    const here = entries.filter(({ bytes }) => Buffer.from(bytes).includes(process.cwd()));
    expect(here.map(({ path }) => path)).toEqual([]);
  });
});

it('gives the manifest the version of the package', () => {
  expect(manifest.version).toBe(packageJson.version);
});

it('declares for Firefox that no data is collected, and brings icons for light and dark toolbars', () => {
  const built = JSON.parse(readFileSync('dist/firefox/manifest.json', 'utf8'));
  expect(built.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  const icons: { light: string; dark: string; size: number }[] = built.action.theme_icons;
  expect(icons.map(({ size }) => size)).toEqual([16, 32]);
  for (const { light, dark, size } of icons) {
    for (const path of [light, dark]) {
      const side = sizeOfPng(readFileSync(join('dist/firefox', path)));
      expect(side, path).toEqual({ width: size, height: size });
    }
  }
});

it('passes Mozilla’s linter, which would say no to a faulty one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-lint-'));
  try {
    const path = join(folder, 'firefox.zip');
    const files = extensionFiles('dist/firefox');
    writeFileSync(path, zipOf(files));
    const { errors, warnings } = await lintExtension(path);
    measured('errors', errors.length);
    expect(errors).toEqual([]);
    expect(warnings.filter(({ file }) => file === 'manifest.json')).toEqual([]);
    const faulty = { path: 'manifest.json', bytes: Buffer.from('{"manifest_version": 3}') };
    writeFileSync(path, zipOf([faulty]));
    expect((await lintExtension(path)).errors).not.toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('names in its notices exactly what the bundler takes today: else run “npm run notices”', async () => {
  expect(readFileSync('THIRD-PARTY-NOTICES.md', 'utf8')).toBe(noticesText(await bundledPackages()));
});
