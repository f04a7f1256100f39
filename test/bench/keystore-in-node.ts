import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCredential } from '../../practice/keystore/credential.ts';
import type { Credential } from '../../practice/keystore/credential-fields.ts';
import { writeKeystore } from '../../practice/keystore/keystore.ts';
import { fromBase64 } from '../../src/keystore/bytes.ts';
import { checkChain } from '../../src/keystore/check-chain.ts';
import { checkKeystore } from '../../src/keystore/check-keystore.ts';
import { readEncryptedKey } from '../../src/keystore/encrypted-key.ts';
import { integrityOf } from '../../src/keystore/integrity.ts';
import { openKey, passwordForms } from '../../src/keystore/open-key.ts';
import { belongsTo } from '../../src/keystore/prove-key.ts';
import { readCertificates } from '../../src/keystore/read-certificates.ts';
import { type KeystoreFile, readKeystore } from '../../src/keystore/read-keystore.ts';
import { askOpenSslProgram, certificatesOf, checkWithOpenSsl, derivationMilliseconds } from './openssl.ts';
import type { Report } from './report.ts';
import { sideBySide } from './side-by-side.ts';

const password = 'Correct-Horse7';

/** A file of two credentials with its password, against OpenSSL: the cryptography alone, and the whole check as a person would do it. */
export async function benchKeystoreInNode(report: Report): Promise<void> {
  const now = new Date();
  const business = { abn: '47999999901', legalName: 'Wattle & Finch Bakery Pty Ltd', password, now };
  const credentials = [
    await makeCredential({ ...business, displayName: 'Payroll' }),
    await makeCredential({ ...business, displayName: 'Till' }),
  ];
  const bytes = new TextEncoder().encode(writeKeystore(credentials));
  const folders = credentials.map(unpack);
  const parts = credentials.map(({ protectedKey, publicCertificate }) => ({
    encryptedKey: Buffer.from(protectedKey, 'latin1'),
    certificates: certificatesOf(Buffer.from(publicCertificate, 'latin1')),
    checksummed: Buffer.from(publicCertificate + protectedKey, 'latin1'),
  }));
  const reading = readKeystore(bytes);
  if (reading.kind === 'refused') throw new Error(reading.refusal);
  try {
    const [ours, theirs] = await sideBySide(
      [
        { name: 'ours', run: () => cryptographyOf(reading.file) },
        { name: 'OpenSSL in this process', run: () => parts.map((one) => checkWithOpenSsl(one, password)) },
      ],
      { rounds: 60, warmUp: 15 },
    );
    if (!ours || !theirs) throw new Error('nothing was measured');
    const derivations = credentials.length * derivationMilliseconds();
    report.row('Cryptography of two credentials with password, ours', ours.milliseconds);
    report.row('… OpenSSL’s own time for the same', theirs.milliseconds + derivations);
    report.goal('… ours / OpenSSL', ours.milliseconds / (theirs.milliseconds + derivations), 2);

    const [whole, without, program] = await sideBySide(
      [
        { name: 'with password', run: () => checkKeystore(bytes, { password, now }) },
        { name: 'without', run: () => checkKeystore(bytes, { now }) },
        { name: 'program', run: () => folders.map((folder) => askOpenSslProgram(folder, password)) },
      ],
      { rounds: 15, warmUp: 5 },
    );
    if (!whole || !without || !program) throw new Error('nothing was measured');
    report.row('Whole check of two credentials without password, ours', without.milliseconds);
    report.row('Whole check of two credentials with password, ours', whole.milliseconds);
    report.row('… OpenSSL’s program, one process a question', program.milliseconds);
    report.row('… ours / OpenSSL’s program', program.ratio, 'times');
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

/** Our check's cryptography and nothing else: what was read stays read. */
async function cryptographyOf(file: KeystoreFile): Promise<void> {
  const forms = passwordForms(password, file.salt);
  const shared = { signatures: new Map(), now: new Date() };
  const right = await Promise.all(
    file.credentials.map(async (record) => {
      const chain = chainOf(record.publicCertificate ?? '');
      const [leaf] = chain;
      const reading = readEncryptedKey(fromBase64(record.protectedPrivateKey ?? '') ?? '');
      if (!leaf || reading.kind !== 'read') return false;
      const chained = checkChain(leaf, chain, shared);
      const opened = await openKey(reading.key, forms);
      integrityOf(record, file.salt);
      return opened !== null && (await belongsTo(leaf, opened)) && (await chained).state === 'consistent';
    }),
  );
  if (!right.every(Boolean)) throw new Error('ours: the file is good, and was not found so');
}

const chains = new Map<string, ReturnType<typeof readCertificates>>();

function chainOf(publicCertificate: string) {
  const known =
    chains.get(publicCertificate) ?? readCertificates(fromBase64(publicCertificate) ?? '', new Map());
  chains.set(publicCertificate, known);
  return known ?? [];
}

/** Leaves a credential's parts as files in a folder of their own. */
function unpack({ publicCertificate, protectedKey }: Credential): string {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-bench-'));
  const pkcs7 = Buffer.from(publicCertificate, 'latin1');
  writeFileSync(join(folder, 'chain.p7'), pkcs7);
  writeFileSync(join(folder, 'key.p8'), Buffer.from(protectedKey, 'latin1'));
  writeFileSync(join(folder, 'sample'), 'sample');
  for (const [at, name] of ['leaf', 'sub', 'root'].entries()) {
    const base64 = certificatesOf(pkcs7)[at]?.toString('base64') ?? '';
    const pem = `-----BEGIN CERTIFICATE-----\n${base64.match(/.{1,64}/g)?.join('\n')}\n-----END CERTIFICATE-----\n`;
    writeFileSync(join(folder, `${name}.pem`), pem);
  }
  return folder;
}
