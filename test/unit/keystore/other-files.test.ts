import { beforeAll, describe, expect, test } from 'vitest';
import { saveAs } from '../../../src/keystore/save-as/save-as.ts';
import { haveOpenSsl, madeByOpenSsl } from './other-programs.ts';
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

test('a PFX file that was changed since it was made', async () => {
  const changed = Uint8Array.from(files.get('pfx') ?? []);
  // In the checksum's own salt: everything else is as it was.
  const at = changed.length - 10;
  changed[at] = (changed[at] ?? 0) ^ 1;
  const report = await check(changed, password);
  expect(report).toMatchObject({ otherKind: 'pfx', contents: [{ verdict: 'bad' }] });
  expect(JSON.stringify(report)).toContain('integrity-mismatch');
  expect(JSON.stringify(await check(changed, `${password}x`))).not.toContain('integrity-mismatch');
});

/** As OpenSSL makes them: today's way, the way of Windows and of older versions (RC2 of 40 bits), and others that it can. */
const ways: readonly (readonly string[])[] = [
  [],
  ['-legacy'],
  ['-legacy', '-certpbe', 'PBE-SHA1-RC2-128'],
  ['-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
  ['-certpbe', 'NONE', '-keypbe', 'AES-128-CBC'],
  ['-nomac'],
];

describe.skipIf(!haveOpenSsl).each(ways.map((way) => ({ way })))('a PFX file by OpenSSL, $way', ({ way }) => {
  test('is opened with its password, and with no other', async () => {
    const pass = ['-passin', `pass:${password}`, '-passout', `pass:${password}`];
    const made = madeByOpenSsl(files.get('pem') ?? utf8(''), 'pkcs12', '-export', ...way, ...pass);
    const right = await check(made, password);
    expect(right).toMatchObject({
      otherKind: 'pfx',
      more: [],
      contents: [{ displayName: 'Front desk', verdict: 'good' }],
    });
    expect(JSON.stringify(right)).toContain('key-matches');
    const wrong = JSON.stringify(await check(made, `${password}x`));
    expect(wrong).toContain('password_wrong');
    expect(wrong).not.toContain('password-opens');
  });
});

test('a key that no password protects is warned of', async () => {
  const report = await check('-----BEGIN PRIVATE KEY-----\nMAAw\n-----END PRIVATE KEY-----\n');
  expect(report).toMatchObject({ otherKind: 'pem' });
  expect(JSON.stringify(report)).toContain('keystore_other_open_key');
});

const certificatesOf = () =>
  Buffer.from(files.get('pem') ?? '')
    .toString()
    .replace(/-----BEGIN ENCRYPTED PRIVATE KEY-----.*?-----END ENCRYPTED PRIVATE KEY-----\s*/s, '');

describe('a file without a key', () => {
  const withoutKey = {
    means: { key: 'keystore_other_certificate' },
    contents: [{ displayName: 'Front desk' }],
  };

  test('is told to be none that software can sign in with', async () => {
    expect(await check(certificatesOf(), password)).toMatchObject({ otherKind: 'pem', ...withoutKey });
  });

  test.skipIf(!haveOpenSsl)('also where it is a PFX file', async () => {
    const made = madeByOpenSsl(
      utf8(certificatesOf()),
      'pkcs12',
      '-export',
      '-nokeys',
      '-passout',
      `pass:${password}`,
    );
    expect(await check(made, password)).toMatchObject({ otherKind: 'pfx', ...withoutKey });
    expect(await check(made, '')).toMatchObject({ means: { key: 'keystore_other_pfx' } });
  });

  test('is not one whose key is of an older form, which is not opened here', async () => {
    const old =
      '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nMAAw\n-----END RSA PRIVATE KEY-----\n';
    const report = await check(old + certificatesOf(), password);
    expect(report).toMatchObject({ means: { key: 'keystore_other_pem' } });
  });
});
