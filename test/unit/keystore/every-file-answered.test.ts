import { describe, expect, test } from 'vitest';
import { writeKeystore } from '../../../practice/keystore/keystore.ts';
import { fromBase64 } from '../../../src/keystore/bytes.ts';
import { limits } from '../../../src/keystore/limits.ts';
import { check, goodCredential } from './stores.ts';

const fields = [
  'name1',
  'name2',
  'abn',
  'legalName',
  'personId',
  'serialNumber',
  'creationDate',
  'notBefore',
  'notAfter',
  'sha1fingerprint',
  'publicCertificate',
  'protectedPrivateKey',
] as const;
const attributes = ['id', 'credentialSalt', 'integrityValue', 'credentialType'] as const;

const good = writeKeystore([await goodCredential()]);
const megabytes = (count: number, text: string) => text.repeat((count * 1024 * 1024) / text.length);

/** The element filled with this text, whatever stood in it. */
const filled = (name: string, text: string) =>
  good.replace(new RegExp(`<${name}(/>|>[^<]*</${name}>)`), () => `<${name}>${text}</${name}>`);

describe('a field that has no end in sight refuses the file, and nothing else happens', () => {
  // 4.5 MB is where the check of base64 once ran out of stack; 9 MB is as much as one file can hold.
  test.each([...fields, 'salt'])('%s', async (name) => {
    expect(await check(filled(name, megabytes(4.5, 'MIIB')))).toMatchObject({ refusal: 'field-too-large' });
  });

  test.each([1, 3, 9])('%d MB', async (size) => {
    const text = filled('publicCertificate', megabytes(size, 'MIIB'));
    expect(await check(text)).toMatchObject({ refusal: 'field-too-large' });
  });

  test.each(attributes)('%s: as long as a tag may be, and longer', async (name) => {
    for (const size of [0.01, 4.5]) {
      const text = good.replace(new RegExp(`${name}="[^"]*"`), () => `${name}="${megabytes(size, 'MIIB')}"`);
      expect((await check(text)).kind).toBe(size < 0.1 ? 'keystore' : 'refused');
    }
  });

  test.each([
    ['white space', ' '],
    ['line ends', '\r\n'],
    ['references', '&#65;'],
    ['an entity that never ends', '&aaaaaaaaaaaaaa'],
    ['letters of two units', '\u{1f600}'],
    ['equal signs', '===='],
    ['base64 with a wrong end', 'AAA='],
  ])('%s', async (_, text) => {
    expect((await check(filled('publicCertificate', megabytes(4.5, text)))).kind).toBe('refused');
  });

  test('what stands between the fields may be long', async () => {
    for (const between of [megabytes(8, ' '), `<!--${megabytes(8, 'MIIB')}-->`])
      expect(await check(good.replace('<credentials>', `${between}<credentials>`))).toMatchObject({
        kind: 'keystore',
        credentials: [{ verdict: 'good' }],
      });
  });

  test('many fields just under the limit', async () => {
    const most = 'A'.repeat(limits.fieldLength);
    // A limit of its own keeps it from being taken apart.
    const credential = `<credential id="a"><publicCertificate>${most}</publicCertificate></credential>`;
    const text = good.replace('</credentials>', `${credential.repeat(18)}</credentials>`);
    expect(await check(text)).toMatchObject({ kind: 'keystore' });
  });
});

describe('base64', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['AAAA', '\0\0\0'],
    ['AAA=', '\0\0'],
    ['AA==', '\0'],
    ['A A\r\n=\t=', '\0'],
    ['A===', null],
    ['====', null],
    ['AA=A', null],
    ['AAAAA', null],
    ['AAA', null],
    ['AA*=', null],
    ['AAAA-_==', null],
    ['AAAA\u00a0', null],
  ])('%j', (text, bytes) => {
    expect(fromBase64(text)).toBe(bytes);
  });

  test('of any length', () => {
    for (const length of [4, 4_000_000, 12_000_000]) {
      expect(fromBase64('A'.repeat(length))?.length).toBe((length / 4) * 3);
      expect(fromBase64(`${'A'.repeat(length)}*AAA`)).toBeNull();
    }
  });
});
