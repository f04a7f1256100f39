import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const checksumsFile = 'SHA256SUMS';

/** The SHA-256 of each file, by its name. */
export type Prints = ReadonlyMap<string, string>;

/** The files that a release hands out: all that stand in the folder but what is written about them (`SHA256SUMS`, the statement). */
export function printsIn(folder: string): Prints {
  const names = readdirSync(folder)
    .filter((name) => /\.(zip|json)$/.test(name) && !name.endsWith('.intoto.json'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return new Map(names.map((name) => [name, printOf(readFileSync(join(folder, name)))]));
}

function printOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** As `sha256sum` writes it and `sha256sum --check` reads it. */
export function checksumsText(prints: Prints): string {
  return [...prints].map(([name, print]) => `${print}  ${name}\n`).join('');
}

/** What `checksumsText` wrote. A line that is none is a fault of the file, and named. */
export function readChecksums(text: string): Prints {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [, print, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
        if (!print || !name) throw new Error(`${checksumsFile} has a line that is no checksum: ${line}`);
        return [name, print];
      }),
  );
}

/** Where two lists differ, in words. */
export function differences(wanted: Prints, there: Prints, what: string): string[] {
  return [...new Set([...wanted.keys(), ...there.keys()])].sort().flatMap((name) => {
    if (!there.has(name)) return [`${what} does not name ${name}.`];
    if (!wanted.has(name)) return [`${what} names ${name}, which is not there.`];
    return wanted.get(name) === there.get(name)
      ? []
      : [`${what} names another ${name} than the one that is there.`];
  });
}
