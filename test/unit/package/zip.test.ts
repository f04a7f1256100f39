import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { filesIn } from '../../../scripts/package/entries.ts';
import { zipOf } from '../../../scripts/package/zip.ts';

const ownZone = process.env['TZ'];

/** Packs a new folder with these files, written in this order, dated so and read in a time zone. */
function packed(files: readonly [string, string][], date: string, zone: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-zip-'));
  try {
    process.env['TZ'] = zone;
    for (const [name, text] of files) {
      writeFileSync(join(folder, name), text);
      utimesSync(join(folder, name), new Date(date), new Date(date));
    }
    return zipOf(filesIn(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const files: readonly [string, string][] = [
  ['b.txt', 'second'],
  ['Z.txt', 'capital'],
  ['a.txt', 'first'],
];

describe('a package', () => {
  afterEach(() => {
    if (ownZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = ownZone;
  });

  it('is the same in another folder, order, year and time zone', () => {
    const one = packed(files, '2001-02-03T04:05:06Z', 'Pacific/Kiritimati');
    const hours = new Date(0).getHours();
    const other = packed([...files].reverse(), '2026-07-08T09:10:11Z', 'America/St_Johns');
    expect(new Date(0).getHours()).not.toBe(hours);
    expect(Buffer.from(other).equals(one)).toBe(true);
  });

  it('holds every file, sorted, and is another one when a byte is', () => {
    const zip = packed(files, '2001-02-03T04:05:06Z', 'UTC');
    const there = Object.entries(unzipSync(zip)).map(([path, bytes]) => [
      path,
      Buffer.from(bytes).toString(),
    ]);
    expect(there).toEqual([
      ['Z.txt', 'capital'],
      ['a.txt', 'first'],
      ['b.txt', 'second'],
    ]);
    const changed = packed([...files.slice(1), ['b.txt', 'secind']], '2001-02-03T04:05:06Z', 'UTC');
    expect(Buffer.from(changed).equals(zip)).toBe(false);
  });

  it('takes no path twice', () => {
    const bytes = Buffer.from('x');
    expect(() =>
      zipOf([
        { path: 'a', bytes },
        { path: 'a', bytes },
      ]),
    ).toThrow('twice');
  });
});
