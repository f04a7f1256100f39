import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { makeCredential } from '../../../practice/keystore/credential.ts';
import { edited, truncated, withDamagedKey, withKeyOf } from '../../../practice/keystore/defects.ts';
import { saveAs } from '../../../src/keystore/save-as/save-as.ts';
import {
  chainOf,
  pbes2,
  privateKeyOf,
  withCertificates,
  withForgedSignature,
  withKeyAlgorithm,
} from '../../fixtures/spoil.ts';
import {
  bagOids,
  bagsOf,
  blocksOf,
  certificatesIn,
  keyIn,
  made,
  pbes2Xml,
  readPfx,
  save,
  stretchedXml,
  stretching,
  sure,
  written,
} from './saved.ts';
import { goodCredential, goodXml, password, request, utf8 } from './stores.ts';

const good = goodCredential;
const otherKey = () => makeCredential({ ...request, displayName: 'Back office' });
const bytes = (binary: string) => Buffer.from(binary, 'latin1');
const formats = ['pfx', 'pem'] as const;

describe('PEM', () => {
  test('holds the encrypted key byte for byte, then the certificates from the leaf up', async () => {
    const credential = await good();
    const { bytes: pem } = await made(await goodXml(), 'pem');
    const [key, ...certificates] = blocksOf(pem);
    expect(key).toEqual({ label: 'ENCRYPTED PRIVATE KEY', der: bytes(credential.protectedKey) });
    expect(certificates.map(({ label }) => label)).toEqual(['CERTIFICATE', 'CERTIFICATE', 'CERTIFICATE']);
    const [leaf, sub, root] = certificatesIn(pem);
    expect(leaf?.fingerprint.replaceAll(':', '').toLowerCase()).toBe(
      bytes(credential.fingerprint).toString('hex'),
    );
    expect(sub && leaf?.checkIssued(sub) && leaf.verify(sub.publicKey)).toBe(true);
    expect(root && sub?.checkIssued(root) && sub.verify(root.publicKey)).toBe(true);
  });

  test('opens in Node with the same password only', async () => {
    const { bytes: pem } = await made(await goodXml(), 'pem');
    expect(keyIn(pem, password)).toBe(privateKeyOf(await good()));
    expect(() => keyIn(pem, 'Correct-Horse8')).toThrow();
  });
});

describe('PFX', () => {
  test('opens in Node as a key and certificate that are a pair, with the same password only', async () => {
    const pfx = Buffer.from((await made(await goodXml(), 'pfx')).bytes);
    expect(() => createSecureContext({ pfx, passphrase: password })).not.toThrow();
    expect(() => createSecureContext({ pfx, passphrase: 'Correct-Horse8' })).toThrow(/mac verify/);
  });

  test('holds the encrypted key byte for byte', async () => {
    const { protectedKey } = await good();
    const { bytes: pfx } = await made(await goodXml(), 'pfx');
    expect(Buffer.from(pfx).includes(bytes(protectedKey))).toBe(true);
  });

  test('names key and leaf, and no other certificate', async () => {
    const { fingerprint } = await good();
    const pfx = readPfx((await made(await goodXml(), 'pfx')).bytes);
    const attributes = { friendlyName: ['Front desk'], localKeyId: [fingerprint] };
    expect(bagsOf(pfx, bagOids.key).map((bag) => bag.attributes)).toEqual([attributes]);
    expect(bagsOf(pfx, bagOids.certificate).map((bag) => bag.attributes)).toEqual([attributes, {}, {}]);
  });

  test('has a MAC with fresh salt of 20 bytes and 2048 rounds', async () => {
    const twice = [await made(await goodXml(), 'pfx'), await made(await goodXml(), 'pfx')];
    const [one, other] = twice.map(({ bytes: pfx }) => Buffer.from(pfx).subarray(-26));
    // OCTET STRING of 20 bytes; INTEGER 2048.
    expect(one?.subarray(0, 2).toString('hex')).toBe('0414');
    expect(one?.subarray(-4).toString('hex')).toBe('02020800');
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  test('a display name of more than 255 UTF-16 units is cut between characters', async () => {
    const xml = written(edited(await good(), { name1: '🐨'.repeat(200) }));
    const [key] = bagsOf(readPfx((await made(xml, 'pfx')).bytes), bagOids.key);
    expect(key?.attributes.friendlyName).toEqual(['🐨'.repeat(127)]);
  });

  test('a credential without a name has none here either', async () => {
    const pfx = await made(written(edited(await good(), { name1: '' })), 'pfx');
    expect(Object.keys(bagsOf(readPfx(pfx.bytes), bagOids.key)[0]?.attributes)).toEqual(['localKeyId']);
    expect(pfx.fileName).toBe('machine-credential.pfx');
  });
});

describe('display names', () => {
  test.each([
    'Käthe Müller Straße',
    `O'Brien "Front" & Söhne`,
    '<script>alert(1)</script>',
    'A name of exactly sixty characters, as long as names may be.',
    'Empfang 東京 🐨',
  ])('%s', async (displayName) => {
    const credential = edited(await good(), { name1: displayName });
    const pfx = readPfx((await made(written(credential), 'pfx')).bytes);
    expect(bagsOf(pfx, bagOids.key)[0]?.attributes.friendlyName).toEqual([displayName]);
    expect(keyIn((await made(written(credential), 'pem')).bytes, password)).toBe(privateKeyOf(credential));
  });

  test('of a user of the AUSkey era: both names', async () => {
    const user = edited(await good(), { type: 'U', name1: 'Kim', name2: 'Nguyen', personId: '50025884' });
    expect((await made(written(user), 'pfx')).fileName).toBe('Kim Nguyen.pfx');
  });
});

describe('the certificates saved', () => {
  const count = async (change: Parameters<typeof withCertificates>[1]) =>
    certificatesIn((await made(written(withCertificates(await good(), change)), 'pem')).bytes);

  test('come from the leaf up, whatever their order in the file', async () => {
    const straight = certificatesIn((await made(await goodXml(), 'pem')).bytes);
    const reversed = await count((chain) => [...chain].reverse());
    expect(reversed.map(({ fingerprint }) => fingerprint)).toEqual(
      straight.map(({ fingerprint }) => fingerprint),
    );
  });

  test('are only those that really signed one another', async () => {
    const [other] = chainOf(await otherKey());
    expect(await count((chain) => (other ? [other, ...chain] : []))).toHaveLength(3);
    expect(await count((chain) => chain.slice(0, 2))).toHaveLength(2);
    expect(await count((chain) => chain.slice(0, 1))).toHaveLength(1);
    const forged = await count(([leaf, sub, ...rest]) =>
      leaf && sub ? [leaf, withForgedSignature(sub), ...rest] : [],
    );
    expect(forged).toHaveLength(2);
  });
});

describe('keys under PBES2', () => {
  const { password: plain, stretched } = stretching;

  test('stretched: encrypted again, with the password itself', async () => {
    const { bytes: pem } = await made(await stretchedXml(), 'pem', plain);
    expect(keyIn(pem, plain)).toBe(privateKeyOf(await good()));
    expect(() => keyIn(pem, stretched)).toThrow();
    const pfx = Buffer.from((await made(await stretchedXml(), 'pfx', plain)).bytes);
    expect(() => createSecureContext({ pfx, passphrase: plain })).not.toThrow();
  });

  test('stretched: neither the key itself nor one salt twice is in what is made', async () => {
    const secret = bytes(privateKeyOf(await good())).subarray(40, 72);
    const [one, other] = [
      await made(await stretchedXml(), 'pem', plain),
      await made(await stretchedXml(), 'pem', plain),
    ];
    const [oneKey, otherKey] = [one, other].map(({ bytes: pem }) => blocksOf(pem)[0]?.der);
    expect(oneKey?.includes(secret)).toBe(false);
    expect(oneKey?.subarray(0, 100).equals(otherKey?.subarray(0, 100) ?? Buffer.alloc(0))).toBe(false);
  });

  test.each(['aes-128-cbc', 'aes-256-cbc'])('%s, plain: as it is', async (cipher) => {
    const protectedKey = pbes2(privateKeyOf(await good()), cipher, password);
    const xml = written(edited(await good(), { protectedKey }));
    expect(blocksOf((await made(xml, 'pem')).bytes)[0]?.der).toEqual(bytes(protectedKey));
    const pfx = Buffer.from((await made(xml, 'pfx')).bytes);
    expect(pfx.includes(bytes(protectedKey))).toBe(true);
    expect(() => createSecureContext({ pfx, passphrase: password })).not.toThrow();
  });

  test.each(['des-ede3-cbc', 'aes-192-cbc'])('%s, plain: encrypted again with AES-256', async (cipher) => {
    const { bytes: pem } = await made(await pbes2Xml(cipher, password), 'pem');
    const aes256 = Buffer.from('060960864801650304012a', 'hex');
    expect(blocksOf(pem)[0]?.der.includes(aes256)).toBe(true);
    expect(keyIn(pem, password)).toBe(privateKeyOf(await good()));
  });
});

test('a password that is not ASCII', async () => {
  const passphrase = 'Grüße-Känguru77€';
  const xml = written(await makeCredential({ ...request, password: passphrase }));
  const pfx = Buffer.from((await made(xml, 'pfx', passphrase)).bytes);
  expect(() => createSecureContext({ pfx, passphrase })).not.toThrow();
  expect(keyIn((await made(xml, 'pem', passphrase)).bytes, passphrase)).not.toBe('');
});

describe('several credentials in one file', () => {
  test.each([0, 1, 2])('the one at %i is saved, and no other', async (credentialAt) => {
    const all = [await good(), await otherKey(), await makeCredential({ ...request, displayName: 'Till' })];
    const file = utf8(written(...all));
    const pem = sure(await saveAs(file, { credentialAt, format: 'pem', password }));
    const pfx = sure(await saveAs(file, { credentialAt, format: 'pfx', password }));
    const wanted = all[credentialAt];
    if (!wanted) throw new Error('not there');
    expect([pem.fileName, pfx.fileName]).toEqual([`${wanted.name1}.pem`, `${wanted.name1}.pfx`]);
    expect([pem.mediaType, pfx.mediaType]).toEqual(['application/x-pem-file', 'application/x-pkcs12']);
    expect(keyIn(pem.bytes, password)).toBe(privateKeyOf(wanted));
    const [leaf] = certificatesIn(pem.bytes);
    expect(leaf).toBeInstanceOf(X509Certificate);
    expect(BigInt(`0x${leaf?.serialNumber}`).toString()).toBe(wanted.serialNumber);
    for (const { protectedKey, name1 } of all) {
      expect(Buffer.from(pfx.bytes).includes(bytes(protectedKey)), name1).toBe(name1 === wanted.name1);
    }
  });
});

describe.each(formats)('no %s is made', (format) => {
  const reasonFor = async (xml: string, withPassword = password) => {
    const result = await save(xml, format, withPassword);
    return result.kind === 'made' ? result.kind : [result.why, result.means.key, result.todo.key];
  };
  const damaged = 'keystore_finding_key_unreadable_todo';

  test('with a wrong password', async () => {
    expect(await reasonFor(await goodXml(), 'Correct-Horse8')).toEqual([
      'password-wrong',
      'keystore_save_password_wrong',
      'keystore_finding_password_wrong_todo',
    ]);
  });

  test('with a password that shows a slip of the hand', async () => {
    expect(await reasonFor(await goodXml(), `${password} `)).toEqual([
      'password-wrong',
      'keystore_save_password_wrong',
      'keystore_password_hint_space_around',
    ]);
  });

  test('without a password', async () => {
    expect(await reasonFor(await goodXml(), '')).toEqual([
      'password-missing',
      'keystore_save_password_missing',
      'keystore_save_password_first',
    ]);
  });

  test('of a key of another certificate', async () => {
    expect(await reasonFor(written(withKeyOf(await good(), await otherKey())))).toEqual([
      'key-mismatch',
      'keystore_save_key_mismatch',
      'keystore_finding_key_mismatch_todo',
    ]);
  });

  test('of a damaged key', async () => {
    const unreadable = ['key-unreadable', 'keystore_save_key_unreadable', damaged];
    expect(await reasonFor(written(withDamagedKey(await good())))).toEqual(unreadable);
    const none = written(edited(await good(), { protectedKey: 'no key at all' }));
    expect(await reasonFor(none)).toEqual(unreadable);
  });

  test('of no key', async () => {
    const xml = (await goodXml()).replace(/<protectedPrivateKey>.*?<\/protectedPrivateKey>/, '');
    expect(await reasonFor(xml)).toEqual(['key-unreadable', 'keystore_save_key_unreadable', damaged]);
  });

  test('of a key that is locked in an unknown way', async () => {
    const xml = written(withKeyAlgorithm(await good(), { oid: '1.2.840.113549.1.12.1.6' }));
    expect(await reasonFor(xml)).toEqual([
      'encryption-unsupported',
      'keystore_save_encryption_unsupported',
      'keystore_save_encryption_unsupported_todo',
    ]);
  });

  test('of a key that asks for two thousand million rounds', async () => {
    const xml = written(withKeyAlgorithm(await good(), { iterations: 2_000_000_000 }));
    expect(await reasonFor(xml)).toEqual([
      'iterations-too-many',
      'keystore_save_iterations_too_many',
      'keystore_finding_iterations_too_many_todo',
    ]);
  });

  test('without a certificate', async () => {
    const xml = written(edited(await good(), { publicCertificate: 'no certificate' }));
    expect(await reasonFor(xml)).toEqual([
      'certificate-unreadable',
      'keystore_save_certificate_unreadable',
      'keystore_finding_certificate_unreadable_todo',
    ]);
  });

  test.each([1, -1, 0.5, Number.NaN])('at the place %d, where no credential is', async (credentialAt) => {
    const result = await saveAs(utf8(await goodXml()), { credentialAt, format, password });
    expect(result).toMatchObject({
      kind: 'not-made',
      why: 'credential-missing',
      means: { key: 'keystore_save_credential_missing' },
      todo: { key: 'keystore_save_credential_missing_todo' },
    });
  });

  test('of a file that is no keystore', async () => {
    expect(await reasonFor(truncated(await goodXml()))).toEqual([
      'file-refused',
      'keystore_refusal_not_xml',
      'keystore_refusal_not_xml_todo',
    ]);
  });

  test('and nothing is thrown, whatever single letter of the file is another', async () => {
    const xml = await goodXml();
    const kinds = new Set<string>();
    for (let at = 7; at < xml.length; at += Math.floor(xml.length / 60)) {
      const letter = xml[at] === 'B' ? 'C' : 'B';
      kinds.add((await save(xml.slice(0, at) + letter + xml.slice(at + 1), format)).kind);
    }
    expect([...kinds].sort()).toEqual(['made', 'not-made']);
  });
});
