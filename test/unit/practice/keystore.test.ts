import { createPrivateKey, createPublicKey, type X509Certificate } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeCredential } from '../../../practice/keystore/credential.ts';
import { truncated, withKeyOf, withWrongIntegrity } from '../../../practice/keystore/defects.ts';
import { makeKeystore, writeKeystore } from '../../../practice/keystore/keystore.ts';
import { certificatesIn, independentIntegrity } from './reading.ts';

const password = 'Wattle-bird7';
const request = {
  abn: '35999999901',
  legalName: 'Wattle & Finch Bakery Pty Ltd',
  displayName: 'Bakery-Payroll-N',
  password,
  now: new Date('2026-11-23T03:04:05Z'),
};

function parse(xml: string): Document {
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}

function textOf(element: Element | undefined, name: string): string {
  return element?.getElementsByTagName(name)[0]?.textContent ?? '(missing)';
}

function openKey(base64: string, passphrase: string) {
  return createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8', passphrase });
}

describe('a keystore of the practice portal', () => {
  let document: Document;
  let credential: Element | undefined;
  let chain: X509Certificate[];

  beforeAll(async () => {
    document = parse(await makeKeystore(request));
    credential = document.getElementsByTagName('credential')[0];
    chain = certificatesIn(Buffer.from(textOf(credential, 'publicCertificate'), 'base64'));
  });

  test('has the root, namespace and fields of a RAM file', () => {
    expect(document.documentElement.localName).toBe('credentialStore');
    expect(document.documentElement.namespaceURI).toBe(
      'http://auth.abr.gov.au/credential/xsd/SBRCredentialStore',
    );
    expect(credential?.getAttribute('id')).toBe('ABRD:35999999901_Bakery-Payroll-N');
    expect(credential?.getAttribute('credentialType')).toBe('D');
    expect(textOf(credential, 'legalName')).toBe('Wattle & Finch Bakery Pty Ltd');
    expect(textOf(credential, 'serialNumber')).toMatch(/^\d{48}$/);
  });

  test('has the dates as RAM writes them, ten hours off', () => {
    expect(textOf(credential, 'creationDate')).toBe('2026-11-23T13:04:05');
    expect(textOf(credential, 'notBefore')).toBe('2026-11-23T02:54:05+10:00');
    expect(textOf(credential, 'notAfter')).toBe('2028-11-22T02:54:04+10:00');
    expect(chain[0]?.validTo).toBe('Nov 22 02:54:04 2028 GMT');
  });

  test('has a chain of leaf, sub and root that verifies', () => {
    const [leaf, sub, root] = chain;
    expect(chain).toHaveLength(3);
    if (!leaf || !sub || !root) throw new Error('three certificates expected');
    expect(leaf.subject).toBe('C=AU\nO=35999999901\nCN=Bakery-Payroll-N\ndnQualifier=ABR');
    expect(leaf.verify(sub.publicKey)).toBe(true);
    expect(sub.verify(root.publicKey)).toBe(true);
    expect(root.verify(root.publicKey)).toBe(true);
    expect(leaf.checkIssued(sub)).toBe(true);
    expect(sub.checkIssued(root)).toBe(true);
    expect([leaf.ca, sub.ca, root.ca]).toEqual([false, true, true]);
    expect(root.subject).toContain('Practice');
    expect(BigInt(`0x${leaf.serialNumber}`).toString()).toBe(textOf(credential, 'serialNumber'));
    const fingerprint = Buffer.from(textOf(credential, 'sha1fingerprint'), 'base64').toString('hex');
    expect(leaf.fingerprint.replaceAll(':', '').toLowerCase()).toBe(fingerprint);
  });

  test('opens with its password only, and the key belongs to the certificate', () => {
    const encrypted = textOf(credential, 'protectedPrivateKey');
    const key = openKey(encrypted, password);
    expect(createPublicKey(key).export({ format: 'pem', type: 'spki' })).toBe(
      chain[0]?.publicKey.export({ format: 'pem', type: 'spki' }),
    );
    expect(() => openKey(encrypted, 'Wattle-bird8')).toThrow();
  });

  test('carries the integrity value that an independent computation gives', () => {
    expect(credential?.getAttribute('integrityValue')).toBe(independentIntegrity(credential));
  });

  test('is BER of indefinite length around the certificates', () => {
    const bytes = Buffer.from(textOf(credential, 'publicCertificate'), 'base64');
    expect(bytes.subarray(0, 2).toString('hex')).toBe('3080');
    expect(bytes.subarray(-6).toString('hex')).toBe('000000000000');
  });
});

describe('other keystores', () => {
  test('hold several credentials, each with dates of its own', async () => {
    const old = { ...request, displayName: 'Old', notBefore: new Date(0), notAfter: new Date(86_400_000) };
    const credentials = parse(await makeKeystore(request, old)).getElementsByTagName('credential');
    expect([...credentials].map((each) => textOf(each, 'name1'))).toEqual(['Bakery-Payroll-N', 'Old']);
    expect(textOf(credentials[1], 'notAfter')).toBe('1970-01-02T00:00:00+10:00');
  });

  test('can be spoilt on purpose', async () => {
    const [good, other] = await Promise.all([makeCredential(request), makeCredential(request)]);
    const spoilt = parse(writeKeystore([withWrongIntegrity(good), withKeyOf(good, other)]));
    const [wrong, foreign] = spoilt.getElementsByTagName('credential');
    expect(wrong?.getAttribute('integrityValue')).not.toBe(independentIntegrity(wrong));
    expect(foreign?.getAttribute('integrityValue')).toBe(independentIntegrity(foreign));
    const [leaf] = certificatesIn(Buffer.from(textOf(foreign, 'publicCertificate'), 'base64'));
    const key = openKey(textOf(foreign, 'protectedPrivateKey'), password);
    expect(leaf?.checkPrivateKey(key)).toBe(false);
    expect(() => parse(truncated(writeKeystore([good])))).toThrow();
  });
});
