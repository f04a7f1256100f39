import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionFiles, sourceFiles, uncommitted } from './entries.ts';
import { lintExtension } from './lint.ts';
import { type Entry, zipOf } from './zip.ts';

export const packagesFolder = 'packages';

/** Writes the packages of what is built now into a folder, lints Firefox's as its store does, and says what came of it. */
export async function run(folder = packagesFolder): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const write = writingInto(folder);
  write(`credential-guide-chrome-${version}.zip`, extensionFiles('dist/chrome'));
  const firefox = write(`credential-guide-firefox-${version}.zip`, extensionFiles('dist/firefox'));
  const source = sourceFiles();
  if (source) write(`credential-guide-source-${version}.zip`, source);
  else console.log('No source package: this folder is no git clone.');
  if (source && uncommitted().length > 0) {
    console.log('The source package holds changes that are not committed: not one for the stores.');
  }

  const { errors, warnings } = await lintExtension(firefox);
  console.log(
    `Mozilla's linter on the Firefox package: ${errors.length} errors, ${warnings.length} warnings`,
  );
  for (const { code, file, line, message } of [...errors, ...warnings]) {
    console.log(`  ${code} ${file ?? ''}${line ? `:${line}` : ''} ${message}`);
  }
  return errors.length === 0;
}

const writingInto =
  (folder: string) =>
  (name: string, entries: readonly Entry[]): string => {
    const bytes = zipOf(entries);
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const print = createHash('sha256').update(bytes).digest('hex');
    console.log(`${print}  ${path} (${entries.length} files, ${Math.ceil(bytes.length / 1024)} KB)`);
    return path;
  };
