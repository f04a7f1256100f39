import { makeCredential } from '../../../practice/keystore/credential.ts';
import type { Credential } from '../../../practice/keystore/credential-fields.ts';
import { writeKeystore } from '../../../practice/keystore/keystore.ts';
import { checkKeystore } from '../../../src/keystore/check-keystore.ts';
import type { CheckedCredential } from '../../../src/keystore/checked-credential.ts';
import type { FindingId } from '../../../src/keystore/findings.ts';
import type { KeystoreReport } from '../../../src/keystore/report.ts';

export const now = new Date('2026-11-23T02:00:00Z');
export const password = 'Correct-Horse7';
export const day = 86_400_000;

export const request = {
  abn: '11000002568',
  legalName: 'Kookaburra Bakery Pty Ltd',
  displayName: 'Front desk',
  password,
  now,
};

let shared: Promise<Credential> | undefined;

/** One good credential, made once for all tests of a file: keys take time to make. */
export function goodCredential(): Promise<Credential> {
  shared ??= makeCredential(request);
  return shared;
}

export async function goodXml(): Promise<string> {
  return writeKeystore([await goodCredential()]);
}

export const utf8 = (text: string) => new TextEncoder().encode(text);

export async function check(xml: string | Uint8Array, withPassword?: string): Promise<KeystoreReport> {
  const bytes = typeof xml === 'string' ? utf8(xml) : xml;
  return checkKeystore(bytes, { now, ...(withPassword === undefined ? {} : { password: withPassword }) });
}

export async function credentialsOf(xml: string | Uint8Array, withPassword?: string) {
  const report = await check(xml, withPassword);
  if (report.kind !== 'keystore') throw new Error(JSON.stringify(report));
  return report.credentials;
}

/** The findings of the first credential, in their order. */
export async function findingsOf(xml: string | Uint8Array, withPassword?: string): Promise<FindingId[]> {
  return idsOf((await credentialsOf(xml, withPassword))[0]);
}

export function idsOf(credential: CheckedCredential | undefined): FindingId[] {
  return credential?.findings.map(({ id }) => id) ?? [];
}
