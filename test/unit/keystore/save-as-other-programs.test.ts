import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeCredential } from '../../../practice/keystore/credential.ts';
import { fromBase64 } from '../../../src/keystore/bytes.ts';
import { readKeystore } from '../../../src/keystore/read-keystore.ts';
import { type SaveFormat, saveAs } from '../../../src/keystore/save-as/save-as.ts';
import { privateKeyOf } from '../../fixtures/spoil.ts';
import { haveKeytool, haveOpenSsl, keytool, openssl } from './other-programs.ts';
import { haveSamples, sample, samplePassword, vectors } from './samples.ts';
import {
  blocksOf,
  certificatesIn,
  keyIn,
  made,
  pbes2Xml,
  stretchedXml,
  stretching,
  sure,
  written,
} from './saved.ts';
import { goodCredential, goodXml, password, request } from './stores.ts';

const good = goodCredential;
/** Other programs start slowly, Java above all, and more so beside other tests. */
const patience = 60_000;

const names = [
  'Käthe Müller Straße',
  `O'Brien "Front" & Söhne`,
  '<script>alert(1)</script>',
  'A name of exactly sixty characters, as long as names may be.',
];

const passIn = (secret: string) => ['-passin', `pass:${secret}`];

/** The opened key (PKCS#8) that OpenSSL finds in a file. */
function keyByOpenSsl(file: Uint8Array, format: SaveFormat, secret: string): string {
  const read =
    format === 'pfx'
      ? ['pkcs12', '-in', 'FILE', '-nodes', '-nocerts', ...passIn(secret)]
      : ['pkey', '-in', 'FILE', ...passIn(secret)];
  const { text } = openssl(file, ...read);
  const pem = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----\n/.exec(text)?.[0] ?? text;
  return keyIn(Buffer.from(pem), '');
}

describe.skipIf(!haveOpenSsl)('OpenSSL, where it is installed', () => {
  test('PFX: MAC, key and certificates', { timeout: patience }, async () => {
    const { bytes } = await made(await goodXml(), 'pfx');
    const info = openssl(bytes, 'pkcs12', '-in', 'FILE', '-info', '-noout', ...passIn(password));
    expect(info.worked).toBe(true);
    expect(info.text).toMatch(/MAC: ?sha1, Iteration 2048/);
    expect(info.text).toMatch(/Shrouded Keybag: pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 1024/);
    expect(info.text.match(/Certificate bag/g)).toHaveLength(3);
    expect(keyByOpenSsl(bytes, 'pfx', password)).toBe(privateKeyOf(await good()));
  });

  test('PFX: the leaf is the certificate of the key, the others its authorities', {
    timeout: patience,
  }, async () => {
    const { bytes } = await made(await goodXml(), 'pfx');
    const list = (kind: string) =>
      openssl(bytes, 'pkcs12', '-in', 'FILE', '-nokeys', kind, ...passIn(password)).text;
    const leaf = list('-clcerts');
    const [byPem, ...authorities] = certificatesIn((await made(await goodXml(), 'pem')).bytes);
    const body = (pem: string | undefined) => pem?.replace(/\s/g, '') ?? 'not there';
    expect(body(leaf)).toContain(body(byPem?.toString()));
    expect(leaf.match(/BEGIN CERTIFICATE/g)).toHaveLength(1);
    expect(authorities).toHaveLength(2);
    for (const authority of authorities) expect(body(list('-cacerts'))).toContain(body(authority.toString()));
  });

  test('PFX: not with another password', { timeout: patience }, async () => {
    const { bytes } = await made(await goodXml(), 'pfx');
    const wrong = openssl(bytes, 'pkcs12', '-in', 'FILE', '-noout', ...passIn('Correct-Horse8'));
    expect(wrong).toMatchObject({ worked: false, text: expect.stringMatching(/Mac verify error/) });
  });

  test('PEM: the key is whole, and the one of the first certificate', { timeout: patience }, async () => {
    const { bytes } = await made(await goodXml(), 'pem');
    const checked = openssl(bytes, 'pkey', '-in', 'FILE', '-check', '-pubout', ...passIn(password));
    expect(checked).toMatchObject({ worked: true, text: expect.stringMatching(/Key is valid/) });
    const certified = openssl(bytes, 'x509', '-in', 'FILE', '-noout', '-pubkey').text.trim();
    expect(certified).toMatch(/BEGIN PUBLIC KEY/);
    expect(checked.text).toContain(certified);
    expect(keyByOpenSsl(bytes, 'pem', password)).toBe(privateKeyOf(await good()));
  });

  test.each(names)('name: %s', { timeout: patience }, async (displayName) => {
    const credential = await makeCredential({ ...request, displayName });
    const { bytes } = await made(written(credential), 'pfx');
    const { text } = openssl(bytes, 'pkcs12', '-in', 'FILE', '-nokeys', '-clcerts', ...passIn(password));
    // It prints what is not ASCII in an encoding of its own; Java below shows those letters right.
    expect(text).toContain(`friendlyName: ${displayName.replace(/[^ -~]/g, '\ufffd')}\n`);
    expect(keyByOpenSsl(bytes, 'pfx', password)).toBe(privateKeyOf(credential));
  });

  test('a password that is not ASCII', { timeout: patience }, async () => {
    const secret = 'Grüße-Känguru77€';
    const xml = written(await makeCredential({ ...request, password: secret }));
    const pfx = keyByOpenSsl((await made(xml, 'pfx', secret)).bytes, 'pfx', secret);
    expect(keyByOpenSsl((await made(xml, 'pem', secret)).bytes, 'pem', secret)).toBe(pfx);
  });
});

/** Java shows a name in small letters, and signs a request for a certificate with the key: so the key opens. */
function expectJavaToSign(pfx: Uint8Array, secret: string, displayName: string): void {
  const list = keytool(pfx, secret, '-list', '-v');
  expect(list.text).toContain(`Alias name: ${displayName.toLowerCase()}\n`);
  expect(list.text).toMatch(/Entry type: PrivateKeyEntry\nCertificate chain length: 3\n/);
  const signed = keytool(pfx, secret, '-certreq', '-alias', displayName);
  expect(signed.text).toMatch(/BEGIN NEW CERTIFICATE REQUEST/);
  if (!haveOpenSsl) return;
  const pem = signed.text.slice(signed.text.indexOf('-----BEGIN'));
  const verified = openssl(Buffer.from(pem), 'req', '-in', 'FILE', '-verify', '-noout');
  expect(verified).toMatchObject({
    worked: true,
    text: expect.stringMatching(/verify OK|self-signature verify OK/),
  });
}

describe.skipIf(!haveKeytool)('Java keytool, where it is installed', () => {
  test.each([request.displayName, ...names])('PFX of %s', { timeout: patience }, async (displayName) => {
    const credential = await makeCredential({ ...request, displayName });
    expectJavaToSign((await made(written(credential), 'pfx')).bytes, password, displayName);
  });

  test('not with another password', { timeout: patience }, async () => {
    const { bytes } = await made(await goodXml(), 'pfx');
    const wrong = keytool(bytes, 'Correct-Horse8', '-list');
    expect(wrong).toMatchObject({
      worked: false,
      text: expect.stringMatching(/password was incorrect|integrity check/i),
    });
  });
});

describe('a PBES2 key that was encrypted again', () => {
  const { password: plain } = stretching;

  test.skipIf(!haveOpenSsl)('OpenSSL, where it is installed', { timeout: patience }, async () => {
    const { bytes } = await made(await stretchedXml(), 'pfx', plain);
    const { text } = openssl(bytes, 'pkcs12', '-in', 'FILE', '-info', '-noout', ...passIn(plain));
    expect(text).toMatch(/MAC: ?sha1, Iteration 40000/);
    expect(text).toMatch(/PBES2, PBKDF2, AES-256-CBC, Iteration 200000, PRF hmacWithSHA256/);
    expect(keyByOpenSsl(bytes, 'pfx', plain)).toBe(privateKeyOf(await good()));
    const pem = (await made(await stretchedXml(), 'pem', plain)).bytes;
    expect(keyByOpenSsl(pem, 'pem', plain)).toBe(privateKeyOf(await good()));
  });

  test.skipIf(!haveKeytool)('Java keytool, where it is installed', { timeout: patience }, async () => {
    expectJavaToSign((await made(await stretchedXml(), 'pfx', plain)).bytes, plain, request.displayName);
  });
});

describe.skipIf(!haveKeytool)('PBES2 with the plain password in Java keytool, where it is installed', () => {
  const ciphers = ['des-ede3-cbc', 'aes-128-cbc', 'aes-192-cbc', 'aes-256-cbc'];

  test.each(ciphers)('%s', { timeout: patience }, async (cipher) => {
    const { bytes } = await made(await pbes2Xml(cipher, password), 'pfx');
    expectJavaToSign(bytes, password, request.displayName);
  });
});

const sha256 = (binary: string) => createHash('sha256').update(binary, 'latin1').digest('hex');

describe.skipIf(!haveSamples)('the public sample files, where they are', () => {
  const all = (['usi-2023-08.xml', 'usi-2025-07.xml'] as const).flatMap((name) =>
    [0, 1].map((credentialAt) => ({ name, credentialAt })),
  );

  test.each(all)('$name, credential $credentialAt', { timeout: patience }, async ({ name, credentialAt }) => {
    const reading = readKeystore(sample(name));
    if (reading.kind === 'refused') throw new Error(reading.refusal);
    const record = reading.file.credentials[credentialAt];
    const vector = vectors().find(({ file, id }) => file === name && id === record?.id);
    const saved = { credentialAt, password: samplePassword };
    const pem = sure(await saveAs(sample(name), { ...saved, format: 'pem' }));
    const pfx = sure(await saveAs(sample(name), { ...saved, format: 'pfx' }));

    const key = Buffer.from(fromBase64(record?.protectedPrivateKey ?? '') ?? '', 'latin1');
    expect(blocksOf(pem.bytes)[0]?.der).toEqual(key);
    expect(Buffer.from(pfx.bytes).includes(key)).toBe(true);
    const opened = keyIn(pem.bytes, samplePassword);
    if (vector) expect(sha256(opened)).toBe(vector.sha256_pkcs8);
    expect(certificatesIn(pem.bytes)).toHaveLength(3);
    if (haveOpenSsl) expect(keyByOpenSsl(pfx.bytes, 'pfx', samplePassword)).toBe(opened);
    if (haveKeytool) expectJavaToSign(pfx.bytes, samplePassword, record?.name1 ?? '');
  });
});
