import { beforeAll, describe, expect, test } from 'vitest';
import { saveAs } from '../../../src/keystore/save-as/save-as.ts';
import { check, goodXml, password, utf8 } from './stores.ts';

const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  const keystore = utf8(await goodXml());
  for (const format of ['pfx', 'pem'] as const) {
    const saved = await saveAs(keystore, { credentialAt: 0, format, password });
    if (saved.kind === 'made') files.set(format, saved.bytes);
  }
});

describe.each(['pfx', 'pem'])('a %s file that we made ourselves', (format) => {
  test.each([
    ['', []],
    [password, ['password-opens', 'key-matches']],
    [`${password}x`, ['password-wrong']],
  ])('with the password %j', async (tried, findings) => {
    const report = await check(files.get(format) ?? '', tried);
    if (report.kind !== 'other-file') throw new Error(report.kind);
    expect(report.otherKind).toBe(format);
    expect(report.contents).toMatchObject([{ displayName: 'Front desk', validTo: '2028-11-22' }]);
    expect(report.contents[0]?.findings.map(({ id }) => id)).toEqual(findings);
  });

  test('is named, too, when its end is missing', async () => {
    const report = await check((files.get(format) ?? new Uint8Array()).subarray(0, 1000), password);
    expect(report).toMatchObject({ kind: 'other-file', otherKind: format });
  });
});

test('a key that no password protects is warned of', async () => {
  const report = await check('-----BEGIN PRIVATE KEY-----\nMAAw\n-----END PRIVATE KEY-----\n');
  expect(report).toMatchObject({ otherKind: 'pem' });
  expect(JSON.stringify(report)).toContain('keystore_other_open_key');
});
