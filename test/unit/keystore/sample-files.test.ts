import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBytes, toHex } from '../../../src/keystore/bytes.ts';
import { checkKeystore } from '../../../src/keystore/check-keystore.ts';
import { readEncryptedKey, tripleDes } from '../../../src/keystore/encrypted-key.ts';
import { integrityKey, integrityOf } from '../../../src/keystore/integrity.ts';
import { cipherKeyOf, openKey, passwordForms } from '../../../src/keystore/open-key.ts';
import { type KeystoreFile, readKeystore } from '../../../src/keystore/read-keystore.ts';
import { haveSamples, sample, samplePassword, vectors } from './samples.ts';

const names = ['usi-2023-08.xml', 'usi-2025-07.xml'] as const;
const now = new Date('2026-11-23T02:00:00Z');
const fromHex = (hex: string) => Buffer.from(hex, 'hex').toString('latin1');

function read(bytes: Uint8Array): KeystoreFile {
  const reading = readKeystore(bytes);
  if (reading.kind === 'refused') throw new Error(reading.refusal);
  return reading.file;
}

describe.skipIf(!haveSamples)('the public sample files', () => {
  test.each([
    { name: names[0], verdict: 'bad', found: ['expired'], validTo: '2025-08-23' },
    { name: names[1], verdict: 'good', found: [], validTo: '2027-07-25' },
  ])('$name reads right and opens', async ({ name, verdict, found, validTo }) => {
    const report = await checkKeystore(sample(name), { password: samplePassword, now });
    if (report.kind !== 'keystore') throw new Error(report.kind);
    expect(report.credentials.map(({ id }) => id)).toEqual([
      'ABRD:27809366375_USIMachine',
      'ABRD:11000002568_INGLETON153',
    ]);
    for (const credential of report.credentials) {
      expect(credential.findings.map(({ id }) => id)).toEqual([
        ...found,
        'password-opens',
        'key-matches',
        'issued-for-testing',
      ]);
      expect(credential).toMatchObject({ verdict, validTo, type: 'device' });
    }
  });

  test.each(names)('%s: every integrity value is reproduced', (name) => {
    const file = read(sample(name));
    for (const record of file.credentials) {
      expect(integrityOf(record, file.salt)).toBe(fromBase64(record.integrityValue ?? ''));
    }
  });

  test.each(names)('%s: a wrong password opens nothing', async (name) => {
    const report = await checkKeystore(sample(name), { password: 'Password1?', now });
    if (report.kind !== 'keystore') throw new Error(report.kind);
    for (const { findings } of report.credentials) {
      expect(findings.map(({ id }) => id)).toContain('password-wrong');
      expect(findings.map(({ id }) => id)).not.toContain('password-opens');
    }
  });
});

describe.skipIf(!haveSamples)('values of an independent reader', () => {
  const all = haveSamples ? vectors() : [];

  test.each(all)('$file $id: key of the checksum', ({ salt, integrityKey: expected }) => {
    expect(toHex(integrityKey(fromHex(salt)))).toBe(expected);
  });

  test.each(all.filter(({ stretched }) => !stretched))('$file $id: 3DES key', (vector) => {
    const of = { salt: fromHex(vector.salt), iterations: vector.iter, cipher: tripleDes };
    const made = cipherKeyOf(of, vector.password);
    expect([toHex(made.key), toHex(made.iv)]).toEqual([vector.key, vector.iv]);
  });

  test.each(all.filter(({ stretched }) => stretched))('$file $id: stretched', async (vector) => {
    expect(await passwordForms(vector.password, vector.storeSalt).stretched()).toBe(vector.stretched);
  });

  test.each(all.filter(({ file }) => names.some((name) => name === file)))(
    '$file $id: key bytes',
    async (vector) => {
      const file = read(sample(vector.file as (typeof names)[number]));
      const record = file.credentials.find(({ id }) => id === vector.id);
      const reading = readEncryptedKey(fromBase64(record?.protectedPrivateKey ?? '') ?? '');
      if (reading.kind !== 'read') throw new Error(reading.kind);
      const opened = await openKey(reading.key, passwordForms(vector.password, file.salt));
      expect(
        createHash('sha256')
          .update(toBytes(opened?.bytes ?? ''))
          .digest('hex'),
      ).toBe(vector.sha256_pkcs8);
    },
  );
});
