import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { explainFault, readFile } from '../../../scripts/check-keystore/read-file.ts';
import { text } from '../../../scripts/check-keystore/text.ts';
import { limits } from '../../../src/keystore/limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'credential-guide-read-'));
const file = join(folder, 'a.xml');
writeFileSync(file, 'é');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file on the disk', () => {
  test('is read as it is', async () => {
    expect(await readFile(file)).toEqual({ kind: 'read', bytes: Buffer.from([0xc3, 0xa9]) });
  });

  test('that is far too large is read so far that this is seen', async () => {
    const large = join(folder, 'large.xml');
    writeFileSync(large, Buffer.alloc(limits.fileSize + 5000));
    const reading = await readFile(large);
    expect(reading.kind === 'read' && reading.bytes.length).toBe(limits.fileSize + 1);
  });

  test('that is a folder, is missing, or lies "in" a file is told as such', async () => {
    const inFile = process.platform === 'win32' ? join(folder, 'gone', 'b.xml') : join(file, 'b.xml');
    const readings = await Promise.all([folder, join(folder, 'gone.xml'), inFile].map(readFile));
    expect(readings.map((reading) => reading.kind === 'failed' && reading.why)).toEqual([
      text.folder,
      text.missing,
      text.missing,
    ]);
  });

  test('that leads to itself is told by the code', async (context) => {
    if (process.platform === 'win32') context.skip('Windows lets only administrators make such links');
    symlinkSync('round.xml', join(folder, 'round.xml'));
    expect(await readFile(join(folder, 'round.xml'))).toEqual({
      kind: 'failed',
      why: text.unreadable('ELOOP'),
    });
  });

  // Root may read every file, so this cannot be tried on the disk everywhere.
  test.each(['EACCES', 'EPERM'])('that is not ours to read (%s) is told as such', (code) => {
    expect(explainFault(Object.assign(new Error(code), { code }))).toBe(text.notAllowed);
  });
});
