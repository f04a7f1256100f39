import { beforeAll, describe, expect, test } from 'vitest';
import { makeCredential } from '../../../practice/keystore/credential.ts';
import { writeKeystore } from '../../../practice/keystore/keystore.ts';
import { credentialsOf, password, request, utf8 } from './stores.ts';

const legalName = 'Café “Zur Möwe” & Söhne <Pty> Ltd';
let xml = '';
beforeAll(async () => {
  xml = writeKeystore([await makeCredential({ ...request, legalName })]);
});

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const bytes = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) bytes.setUint16(at * 2, marked.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}

const declared = (name: string) => xml.replace('encoding="UTF-8"', `encoding="${name}"`);
const inCdata = () =>
  xml.replace(/<legalName>.*?<\/legalName>/, `<legalName><![CDATA[${legalName}]]></legalName>`);

/** Every element of ours with a prefix, the namespace bound to it. */
const prefixed = () =>
  xml
    .replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1ks:')
    .replace('xmlns=', 'xmlns:ks=')
    .replace('<ks:?xml', '<?xml');

describe('the same store, written in another way, reads the same and opens', () => {
  test.each<[string, () => string | Uint8Array]>([
    ['UTF-8', () => xml],
    ['UTF-8 with a byte order mark', () => `\ufeff${xml}`],
    ['no declaration', () => xml.replace(/<\?xml.*?\?>\n/, '')],
    ['UTF-16 LE with a mark', () => utf16(declared('UTF-16'), true, true)],
    ['UTF-16 BE with a mark', () => utf16(declared('utf-16'), false, true)],
    ['UTF-16 LE without a mark', () => utf16(declared('UTF-16LE'), true, false)],
    ['UTF-16 BE without a mark', () => utf16(declared('UTF-16BE'), false, false)],
    ['windows-1252', () => windows1252(declared('windows-1252'))],
    ['Latin-1 with references', () => utf8(escaped(declared('ISO-8859-1')))],
    ['CDATA', inCdata],
    ['a comment inside text', () => xml.replace('Café', 'Ca<!-- x -->fé')],
    ['Windows line ends', () => xml.replaceAll('\n', '\r\n')],
    ['one line', () => xml.replaceAll(/\n */g, '')],
    [
      'wrapped base64',
      () => xml.replace(/(?<=<publicCertificate>)[^<]+/, (text) => text.replace(/.{64}/g, '$&\n')),
    ],
    ['prefixes', prefixed],
    ['the namespace of PBES2 files', () => xml.replace('http://auth.abr', 'http://ausk.abr')],
    [
      'checkValue and extensions',
      () => xml.replace('<credentials>', '<checkValue>AAAA</checkValue><credentials>'),
    ],
    [
      'previous keys',
      () =>
        xml.replace(
          '<name1>',
          '<previousKeys><previousKey id="a"><publicCertificate>AAAA</publicCertificate></previousKey></previousKeys><name1>',
        ),
    ],
  ])('%s', async (_, file) => {
    const [credential, ...others] = await credentialsOf(file(), password);
    expect(others).toEqual([]);
    expect(credential?.legalName).toBe(legalName);
    expect(credential?.findings.map(({ id }) => id)).toEqual(['password-opens', 'key-matches']);
  });
});

function windows1252(text: string): Uint8Array {
  const special: Record<string, number> = { '“': 0x93, '”': 0x94 };
  return Uint8Array.from(text, (character) => special[character] ?? character.charCodeAt(0));
}

function escaped(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (character, at: number) => {
    const code = character.charCodeAt(0);
    return at % 2 ? `&#${code};` : `&#x${code.toString(16)};`;
  });
}
