import { createPrivateKey, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import type { Credential } from '../../../practice/keystore/credential-fields.ts';
import { edited } from '../../../practice/keystore/defects.ts';
import { writeKeystore } from '../../../practice/keystore/keystore.ts';
import { type SaveFormat, type SaveResult, saveAs } from '../../../src/keystore/save-as/save-as.ts';
import { pbes2, privateKeyOf } from '../../fixtures/spoil.ts';
import { goodCredential, password, utf8 } from './stores.ts';

export type Made = Extract<SaveResult, { kind: 'made' }>;

/** Saves the first credential of a file. */
export function save(xml: string, format: SaveFormat, withPassword = password): Promise<SaveResult> {
  return saveAs(utf8(xml), { credentialAt: 0, format, password: withPassword });
}

export async function made(xml: string, format: SaveFormat, withPassword = password): Promise<Made> {
  return sure(await save(xml, format, withPassword));
}

export function sure(result: SaveResult): Made {
  if (result.kind === 'not-made') throw new Error(result.why);
  return result;
}

export const written = (...credentials: Credential[]) => writeKeystore(credentials);

/** A key under PBES2, whose password the official kit 2.2 stretches (by an independent reader of its files, 2026-11-23). */
export const stretching = {
  password: 'NewPassword2@',
  salt: 'O3qDuTM1Ke+gQ9p0Z8oRDhOxRuk=',
  stretched: 'qmCPeS/TL5LH7umuHwLTev27KkmbbQxCFyHWqdlIrJt8Sh5/h3zhkcG81COdhMCwGr8=',
} as const;

export async function stretchedXml(): Promise<string> {
  const { salt, stretched } = stretching;
  return (await pbes2Xml('aes-256-cbc', stretched)).replace(/<salt>.*?</, `<salt>${salt}<`);
}

/** The good credential with its key under PBES2. */
export async function pbes2Xml(cipher: string, passphrase: string): Promise<string> {
  const credential = await goodCredential();
  return written(edited(credential, { protectedKey: pbes2(privateKeyOf(credential), cipher, passphrase) }));
}

export interface PemBlock {
  readonly label: string;
  readonly der: Buffer;
}

/** The blocks of a PEM text, in their order. Throws for anything beside them. */
export function blocksOf(pem: Uint8Array): PemBlock[] {
  const pattern = /-----BEGIN ([A-Z ]+)-----\n((?:[A-Za-z0-9+/=]{1,64}\n)+)-----END \1-----\n/g;
  const text = Buffer.from(pem).toString('latin1');
  if (text.replace(pattern, '') !== '') throw new Error('more than blocks');
  return [...text.matchAll(pattern)].map(([, label = '', body = '']) => ({
    label,
    der: Buffer.from(body, 'base64'),
  }));
}

export function certificatesIn(pem: Uint8Array): X509Certificate[] {
  return blocksOf(pem)
    .filter(({ label }) => label === 'CERTIFICATE')
    .map(({ der }) => new X509Certificate(der));
}

/** The opened key of a PEM file (PKCS#8), by Node. */
export function keyIn(pem: Uint8Array, passphrase: string): string {
  const key = createPrivateKey({ key: Buffer.from(pem), passphrase });
  return key.export({ format: 'der', type: 'pkcs8' }).toString('latin1');
}

/** A PFX file as node-forge's own reader sees it; it throws where the MAC is not of this password. */
export function readPfx(pfx: Uint8Array, withPassword = password): forge.pkcs12.Pkcs12Pfx {
  return forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(Buffer.from(pfx).toString('latin1')), withPassword);
}

export const bagOids = {
  key: forge.pki.oids['pkcs8ShroudedKeyBag'] ?? '',
  certificate: forge.pki.oids['certBag'] ?? '',
};

export function bagsOf(pfx: forge.pkcs12.Pkcs12Pfx, bagType: string): forge.pkcs12.Bag[] {
  return pfx.getBags({ bagType })[bagType] ?? [];
}
