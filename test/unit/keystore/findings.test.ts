import forge from 'node-forge';
import { describe, expect, test } from 'vitest';
import { makeAuthority } from '../../../practice/keystore/authority.ts';
import { type Credential, makeCredential } from '../../../practice/keystore/credential.ts';
import {
  edited,
  editedByHand,
  withDamagedKey,
  withKeyOf,
  withWrongIntegrity,
} from '../../../practice/keystore/defects.ts';
import { writeKeystore } from '../../../practice/keystore/keystore.ts';
import { type FindingId, severityOf } from '../../../src/keystore/findings.ts';
import {
  chainOf,
  pbes2,
  privateKeyOf,
  withCertificates,
  withForgedSignature,
  withKeyAlgorithm,
  withOwnCertificate,
} from './spoil.ts';
import { credentialsOf, day, findingsOf, goodCredential, idsOf, now, password, request } from './stores.ts';

const good = goodCredential;
const after = (days: number) => new Date(now.getTime() + days * day);
const written = (...credentials: Credential[]) => writeKeystore(credentials);
const ending = (notBefore: Date, notAfter: Date) => makeCredential({ ...request, notBefore, notAfter });
const otherKey = () => makeCredential({ ...request, displayName: 'Back office' });

/** A spoilt store, the password that is tried on it, and what must be found: these findings, in this order, and no others. */
interface Case {
  readonly what: string;
  readonly store: () => Promise<string>;
  readonly password?: string;
  readonly found: readonly FindingId[];
}

const opened: readonly FindingId[] = ['password-opens', 'key-matches'];

const cases: readonly Case[] = [
  { what: 'nothing wrong', store: async () => written(await good()), found: [] },
  { what: 'the right password', store: async () => written(await good()), password, found: opened },
  {
    what: 'a wrong password',
    store: async () => written(await good()),
    password: 'Correct-Horse8',
    found: ['password-wrong'],
  },
  {
    what: 'a password with a space behind it',
    store: async () => written(await good()),
    password: `${password} `,
    found: ['password-wrong'],
  },
  { what: 'expired', store: async () => written(await ending(after(-800), after(-71))), found: ['expired'] },
  {
    what: '20 days left',
    store: async () => written(await ending(after(-700), after(20))),
    found: ['expires-soon'],
  },
  {
    what: '60 days left',
    store: async () => written(await ending(after(-700), after(60))),
    found: ['expires-soon'],
  },
  { what: '61 days left', store: async () => written(await ending(after(-700), after(61))), found: [] },
  {
    what: 'not yet valid',
    store: async () => written(await ending(after(3), after(700))),
    found: ['not-yet-valid'],
  },
  {
    what: 'a wrong checksum',
    store: async () => written(withWrongIntegrity(await good())),
    found: ['integrity-mismatch'],
  },
  {
    what: 'an edited legal name',
    store: async () => written(editedByHand(await good(), { legalName: 'Other Pty Ltd' })),
    password,
    found: ['integrity-mismatch', ...opened],
  },
  {
    what: 'another ABN than the certificate',
    store: async () => written(edited(await good(), { abn: '27809366375' })),
    found: ['abn-mismatch'],
  },
  {
    what: 'an ABN that is none',
    store: async () => written(await makeCredential({ ...request, abn: '11000002569' })),
    found: ['abn-invalid'],
  },
  {
    what: 'another name than the certificate',
    store: async () => written(edited(await good(), { name1: 'Front desk 2' })),
    found: ['name-mismatch'],
  },
  {
    what: 'capitals that differ from the certificate',
    store: async () => written(edited(await good(), { name1: 'FRONT DESK' })),
    found: [],
  },
  {
    what: 'another serial number',
    store: async () => written(edited(await good(), { serialNumber: '12345' })),
    found: ['serial-mismatch'],
  },
  {
    what: 'a serial number with leading zeros',
    store: async () => written(await good()).replace('<serialNumber>', '<serialNumber>000'),
    found: [],
  },
  {
    what: 'another fingerprint',
    store: async () => written(edited(await good(), { fingerprint: 'x'.repeat(20) })),
    found: ['fingerprint-mismatch'],
  },
  {
    what: 'dates that are not the certificate’s',
    store: async () => written({ ...(await good()), notAfter: after(2000) }),
    found: ['dates-mismatch'],
  },
  {
    what: 'dates in the right zone',
    store: async () => {
      const { notBefore, notAfter } = await good();
      const zulu = (date: Date) => date.toISOString().replace('Z', '');
      return written(await good())
        .replace(/<notBefore>.*?</, `<notBefore>${zulu(notBefore)}Z<`)
        .replace(/<notAfter>.*?</, `<notAfter>${zulu(notAfter)}+00:00<`);
    },
    found: [],
  },
  {
    what: 'the key of another credential',
    store: async () => written(withKeyOf(await good(), await otherKey())),
    password,
    found: ['key-mismatch', 'password-opens'],
  },
  {
    what: 'a damaged key',
    store: async () => written(withDamagedKey(await good())),
    password,
    found: ['key-unreadable', 'password-opens'],
  },
  {
    what: 'the leaf alone',
    store: async () => written(withCertificates(await good(), (chain) => chain.slice(0, 1))),
    found: ['chain-incomplete'],
  },
  {
    what: 'no root',
    store: async () => written(withCertificates(await good(), (chain) => chain.slice(0, 2))),
    found: ['chain-incomplete'],
  },
  {
    what: 'the chain turned round, as DER',
    store: async () => written(withCertificates(await good(), (chain) => chain.toReversed())),
    password,
    found: opened,
  },
  {
    what: 'a forged authority',
    store: async () =>
      written(
        withCertificates(await good(), ([leaf, sub, root]) =>
          leaf && sub && root ? [leaf, withForgedSignature(sub), root] : [],
        ),
      ),
    found: ['chain-invalid'],
  },
  {
    what: 'the authorities of another maker with the same names',
    store: async () => {
      const other = await makeCredential({ ...request, authority: await makeAuthority() });
      const strangers = chainOf(other).slice(1);
      return written(withCertificates(await good(), (chain) => [...chain.slice(0, 1), ...strangers]));
    },
    found: ['chain-invalid'],
  },
  {
    what: 'a bare certificate',
    store: async () => {
      const [leaf] = chainOf(await good());
      const publicCertificate = leaf ? forge.asn1.toDer(leaf).getBytes() : '';
      return written(edited(await good(), { publicCertificate }));
    },
    found: ['chain-incomplete'],
  },
  {
    what: 'a short key',
    store: async () => written(await makeCredential({ ...request, modulusLength: 1024 })),
    password,
    found: ['weak-key', ...opened],
  },
  {
    what: 'a certificate signed with SHA-1, by itself, and a key under PBES2 with the plain password',
    store: async () => written(await withOwnCertificate(await good(), { digest: 'sha1', bits: 2048 })),
    password,
    found: ['weak-signature', ...opened],
  },
  {
    what: 'a certificate that is cut off',
    store: async () =>
      written(edited(await good(), { publicCertificate: (await good()).publicCertificate.slice(0, 900) })),
    password,
    found: ['certificate-unreadable', 'password-opens'],
  },
  {
    what: 'a certificate that is no base64',
    store: async () => written(await good()).replace('<publicCertificate>', '<publicCertificate>*'),
    found: ['integrity-mismatch', 'certificate-unreadable'],
  },
  {
    what: 'a key that is none',
    store: async () => written(edited(await good(), { protectedKey: 'no key at all' })),
    password,
    found: ['key-unreadable'],
  },
  {
    what: 'a key encrypted with RC2',
    store: async () => written(withKeyAlgorithm(await good(), { oid: '1.2.840.113549.1.12.1.6' })),
    password,
    found: ['encryption-unsupported'],
  },
  {
    what: 'two thousand million iterations',
    store: async () => written(withKeyAlgorithm(await good(), { iterations: 2_000_000_000 })),
    password,
    found: ['iterations-too-many'],
  },
  {
    what: 'neither name2 nor personId',
    store: async () =>
      written(await good())
        .replace('<name2/>', '')
        .replace('<personId/>', ''),
    password,
    found: ['missing-element', ...opened],
  },
  {
    what: 'no key',
    store: async () => written(await good()).replace(/<protectedPrivateKey>.*?<\/protectedPrivateKey>/, ''),
    found: ['integrity-mismatch', 'key-unreadable', 'missing-element'],
  },
  {
    what: 'no salt of its own (the file’s stands in for it)',
    store: async () => written(await good()).replace(/credentialSalt=".*?"/, ''),
    password,
    found: ['integrity-mismatch', ...opened],
  },
  {
    what: 'the same ID twice',
    store: async () => written(await good(), await good()),
    found: ['duplicate-id'],
  },
];

describe('each finding, provoked', () => {
  test.each(cases)('$what', async ({ store, password: tried, found }) => {
    expect(await findingsOf(await store(), tried)).toEqual(found);
  });

  test('no finding is left out', () => {
    const provoked = new Set(cases.flatMap(({ found }) => found));
    expect(Object.keys(severityOf).filter((id) => !provoked.has(id as FindingId))).toEqual([]);
  });

  test('a user credential of the AUSkey era is known by both names', async () => {
    const user = { type: 'U', name1: 'Front', name2: 'desk', personId: '50025884' };
    const [credential] = await credentialsOf(written(edited(await good(), user)));
    expect(credential).toMatchObject({ type: 'user', displayName: 'Front desk', findings: [] });
  });

  test('BER nested a hundred thousand deep is no certificate', async () => {
    const publicCertificate = '\x30\x80'.repeat(100_000);
    expect(await findingsOf(written(edited(await good(), { publicCertificate })))).toEqual([
      'certificate-unreadable',
    ]);
  });

  test('a password may be right for some credentials only', async () => {
    const other = await makeCredential({ ...request, displayName: 'Till', password: 'Other-Horse77' });
    const credentials = await credentialsOf(written(await good(), other), password);
    expect(credentials.map(idsOf)).toEqual([opened, ['password-wrong']]);
  });
});

describe('keys under PBES2', () => {
  test.each(['des-ede3-cbc', 'aes-128-cbc', 'aes-192-cbc', 'aes-256-cbc'])('%s, plain', async (cipher) => {
    const protectedKey = pbes2(privateKeyOf(await good()), cipher, password);
    expect(await findingsOf(written(edited(await good(), { protectedKey })), password)).toEqual(opened);
  });

  test('stretched with the file’s salt', async () => {
    // Stretched by an independent reader (of the official kit's password and salt, 2026-11-23).
    const salt = 'O3qDuTM1Ke+gQ9p0Z8oRDhOxRuk=';
    const stretched = 'qmCPeS/TL5LH7umuHwLTev27KkmbbQxCFyHWqdlIrJt8Sh5/h3zhkcG81COdhMCwGr8=';
    const protectedKey = pbes2(privateKeyOf(await good()), 'aes-256-cbc', stretched);
    const xml = written(edited(await good(), { protectedKey })).replace(/<salt>.*?</, `<salt>${salt}<`);
    expect(await findingsOf(xml, 'NewPassword2@')).toEqual(opened);
    expect(await findingsOf(xml, 'NewPassword3@')).toEqual(['password-wrong']);
  });
});
