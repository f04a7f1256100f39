import { type MadeCertificate, makeCertificate, makeSerial } from './certificate.ts';
import { authorityExtensions } from './extensions.ts';
import { authorityName } from './names.ts';
import type { RsaKey } from './rsa-key.ts';
import { chance } from './source.ts';

const year = 365 * 86_400_000;

/** A throw-away root and the sub authority that signs machine credentials. Made in memory; no key of it is ever stored. */
export interface Authority {
  readonly root: MadeCertificate;
  readonly sub: MadeCertificate;
  readonly subKey: RsaKey;
}

/** Makes a root and a sub authority, both valid for ten years on either side of the date given. */
export async function makeAuthority(around = new Date(), source = chance): Promise<Authority> {
  const [rootKey, subKey] = [await source.key(2048), await source.key(2048)];
  const rootName = authorityName('Practice Root Certification Authority');
  const subName = authorityName('Practice Sub Certification Authority');
  const life = {
    issuer: rootName,
    signer: rootKey,
    notBefore: new Date(around.getTime() - 10 * year),
    notAfter: new Date(around.getTime() + 10 * year),
  };
  const root = await makeCertificate({
    ...life,
    subject: rootName,
    publicKey: rootKey.publicKey,
    serialHex: makeSerial(source),
    extensions: authorityExtensions(rootKey.publicKey),
  });
  const sub = await makeCertificate({
    ...life,
    subject: subName,
    publicKey: subKey.publicKey,
    serialHex: makeSerial(source),
    extensions: authorityExtensions(rootKey.publicKey, 0),
  });
  return { root, sub, subKey };
}

let shared: Promise<Authority> | undefined;

/** The one authority of this page or process: credentials made in one sitting have the same issuer, as real ones do. */
export function practiceAuthority(): Promise<Authority> {
  shared ??= makeAuthority();
  return shared;
}
