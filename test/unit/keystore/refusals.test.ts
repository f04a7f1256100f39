import { beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../../src/keystore/limits.ts';
import { refusals } from '../../../src/keystore/refusals.ts';
import { check, goodXml, utf8 } from './stores.ts';

let good = '';
beforeAll(async () => {
  good = await goodXml();
});

const namespace = 'http://auth.abr.gov.au/credential/xsd/SBRCredentialStore';
const store = (inside: string, ns = namespace) =>
  `<credentialStore xmlns="${ns}">${inside}</credentialStore>`;

async function refusalOf(file: string | Uint8Array): Promise<string> {
  const report = await check(file);
  return report.kind === 'refused' ? report.refusal : 'read';
}

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('what is no keystore file is refused, and why', () => {
  const cases: [string, () => string | Uint8Array, (typeof refusals)[number]][] = [
    ['an empty file', () => '', 'empty'],
    ['white space only', () => ' \n\t ', 'empty'],
    ['a byte order mark only', () => bytes(0xef, 0xbb, 0xbf), 'empty'],
    ['a file over the limit', () => new Uint8Array(limits.fileSize + 1).fill(0x20), 'too-large'],
    [
      'the first bytes of a JPEG',
      () => bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0),
      'not-xml',
    ],
    ['the first bytes of a PFX', () => bytes(0x30, 0x82, 0x0a, 0xb1, 0x02, 1, 3, 0x30, 0x82), 'not-xml'],
    ['the first bytes of a ZIP', () => utf8('PK\u0003\u0004\u0014\u0000'), 'not-xml'],
    ['PEM', () => '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n', 'not-xml'],
    ['JSON', () => '{"credentialStore": {"credentials": []}}', 'not-xml'],
    ['plain text', () => 'my keystore', 'not-xml'],
    [
      'HTML',
      () => '<html><head><meta charset="utf-8"><title>x</title></head><body><p>Hi</body></html>',
      'not-xml',
    ],
    ['HTML with a document type', () => '<!doctype html><html></html>', 'doctype'],
    ['XML cut off in the middle', () => good.slice(0, good.length / 2), 'not-xml'],
    ['XML without its last letter', () => good.trimEnd().slice(0, -1), 'not-xml'],
    ['two root elements', () => `${store('')}${store('')}`, 'not-xml'],
    ['text behind the root', () => `${store('<credentials/>')}text`, 'not-xml'],
    ['an entity that nobody defined', () => good.replace('Kookaburra', '&kookaburra;'), 'not-xml'],
    ['a control character', () => good.replace('Kookaburra', 'Kooka\u0000burra'), 'not-xml'],
    [
      'a prefix without a namespace',
      () => '<k:credentialStore><k:credentials/></k:credentialStore>',
      'not-xml',
    ],
    ['a reserved name as an attribute', () => store('<credentials __proto__="1"/>'), 'not-xml'],
    [
      'an external entity',
      () => `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${store('&x;')}`,
      'doctype',
    ],
    [
      'a document type behind a comment',
      () => `<?xml version="1.0"?><!-- a --> <!DOCTYPE a>${store('')}`,
      'doctype',
    ],
    ['billion laughs', () => `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${store('&b;')}`, 'doctype'],
    ['another root', () => '<keystore/>', 'not-a-keystore'],
    [
      'the root without a namespace',
      () => '<credentialStore><credentials/></credentialStore>',
      'not-a-keystore',
    ],
    ['the root in another namespace', () => store('<credentials/>', 'http://example.com/'), 'not-a-keystore'],
    ['no list of credentials', () => store('<salt>AAAA</salt>'), 'no-credentials'],
    ['an empty list of credentials', () => store('<credentials/>'), 'no-credentials'],
    [
      'credentials of another namespace',
      () => store('<credentials><credential xmlns="x"/></credentials>'),
      'no-credentials',
    ],
    [
      'more credentials than there can be',
      () => store(`<credentials>${'<credential/>'.repeat(limits.credentials + 1)}</credentials>`),
      'too-many-credentials',
    ],
    ['deep nesting', () => '<a>'.repeat(100_000), 'too-deep'],
    [
      'deep nesting inside',
      () => store(`<credentials>${'<a>'.repeat(40)}${'</a>'.repeat(40)}</credentials>`),
      'too-deep',
    ],
    ['bytes that are no UTF-8', () => bytes(...utf8('<a>'), 0xff, 0xfe, ...utf8('</a>')), 'encoding'],
    ['UTF-8 declared as UTF-16', () => good.replace('encoding="UTF-8"', 'encoding="UTF-16"'), 'encoding'],
    [
      'an encoding that nobody knows',
      () => good.replace('encoding="UTF-8"', 'encoding="klingon-8"'),
      'encoding',
    ],
    ['UTF-16 with half a character', () => bytes(0xff, 0xfe, 0x3c, 0, 0x00, 0xd8, 0x3e, 0), 'encoding'],
    ['UTF-32', () => bytes(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0), 'encoding'],
  ];

  test.each(cases)('%s', async (_, file, refusal) => {
    expect(await refusalOf(file())).toBe(refusal);
  });

  test('every refusal has a case here', () => {
    expect(new Set(cases.map(([, , refusal]) => refusal))).toEqual(new Set(refusals));
  });

  test.each([
    ['many opening brackets', '<'.repeat(3_000_000)],
    ['many quotes', `<a ${'"'.repeat(3_000_000)}`],
    ['many comments that do not end', `<a>${'<!--'.repeat(700_000)}`],
    ['many CDATA sections that do not end', `<a>${'<![CDATA['.repeat(300_000)}`],
    ['many elements', `<a>${'<b/>'.repeat(900_000)}</a>`],
    ['many ampersands', `<a>${'&'.repeat(3_000_000)}</a>`],
    ['many instructions', `${'<?a?>'.repeat(600_000)}<a/>`],
    ['many CDATA sections that end', `<a>${'<![CDATA[x]]>'.repeat(500_000)}</a>`],
    [
      'one element with very many attributes',
      `<a ${Array.from({ length: 300_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
    ],
    ['one very long text', `<a>${'x'.repeat(9_000_000)}</a>`],
    ['one very long name', `<${'a'.repeat(9_000_000)}/>`],
  ])('%s take no more than two seconds', async (_, text) => {
    const start = performance.now();
    expect(await refusalOf(text)).not.toBe('read');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
