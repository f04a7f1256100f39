import { createPrivateKey } from 'node:crypto';
import forge from 'node-forge';
import type { Credential } from '../../../practice/keystore/credential.ts';
import { edited } from '../../../practice/keystore/defects.ts';
import { makeRsaKey } from '../../../practice/keystore/rsa-key.ts';
import { day, now, password } from './stores.ts';

const { asn1, pki } = forge;

type Node = forge.asn1.Asn1;

/** Other certificates in the credential's PKCS#7, which becomes DER by the way; fingerprint and serial number stay. */
export function withCertificates(credential: Credential, change: (chain: Node[]) => Node[]): Credential {
  const message = asn1.fromDer(credential.publicCertificate);
  const list = certificateList(message);
  list.value = change(list.value as Node[]);
  return edited(credential, { publicCertificate: asn1.toDer(message).getBytes() });
}

export function chainOf(credential: Credential): Node[] {
  return certificateList(asn1.fromDer(credential.publicCertificate)).value as Node[];
}

function certificateList(message: Node): Node {
  const signedData = at(at(message, 1), 0);
  return at(signedData, 3);
}

function at(node: Node, place: number): Node {
  const found = (node.value as Node[])[place];
  if (!found) throw new Error('not there');
  return found;
}

/** The first bit of a certificate's signature is turned over. */
export function withForgedSignature(certificate: Node): Node {
  const der = asn1.toDer(certificate).getBytes();
  const place = der.length - 200;
  return asn1.fromDer(
    der.slice(0, place) + String.fromCharCode(der.charCodeAt(place) ^ 1) + der.slice(place + 1),
  );
}

/** A certificate that signed itself, for the credential's ABN and name, with its serial number and fingerprint recorded. */
export async function withOwnCertificate(
  credential: Credential,
  options: { readonly digest: 'sha1' | 'sha256'; readonly bits: number },
): Promise<Credential> {
  const key = await makeRsaKey(options.bits);
  const certificate = pki.createCertificate();
  certificate.publicKey = key.publicKey;
  certificate.serialNumber = '0b';
  certificate.validity.notBefore = new Date(now.getTime() - 100 * day);
  certificate.validity.notAfter = new Date(now.getTime() + 600 * day);
  const name = [
    { shortName: 'O', value: credential.abn },
    { shortName: 'CN', value: credential.name1 },
  ];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  const secret = pki.privateKeyFromAsn1(asn1.fromDer(key.pkcs8));
  certificate.sign(secret, options.digest === 'sha1' ? forge.md.sha1.create() : forge.md.sha256.create());
  const node = pki.certificateToAsn1(certificate);
  const sha1 = forge.md.sha1.create().update(asn1.toDer(node).getBytes());
  const { notBefore, notAfter } = certificate.validity;
  return withCertificates(
    edited(credential, {
      serialNumber: '11',
      fingerprint: sha1.digest().getBytes(),
      protectedKey: pbes2(key.pkcs8, 'aes-256-cbc', password),
      notBefore: new Date(Math.floor(notBefore.getTime() / 1000) * 1000),
      notAfter: new Date(Math.floor(notAfter.getTime() / 1000) * 1000),
    }),
    () => [node],
  );
}

/** A PKCS#8 key encrypted by OpenSSL, with PBES2. */
export function pbes2(pkcs8: string, cipher: string, passphrase: string): string {
  const key = createPrivateKey({ key: Buffer.from(pkcs8, 'latin1'), format: 'der', type: 'pkcs8' });
  return key.export({ format: 'der', type: 'pkcs8', cipher, passphrase }).toString('latin1');
}

/** The opened key of a credential (PKCS#8), by node-forge's own reading. */
export function privateKeyOf(credential: Credential): string {
  const info = pki.decryptPrivateKeyInfo(asn1.fromDer(credential.protectedKey), password);
  return asn1.toDer(info).getBytes();
}

/** Another object identifier, or another number of iterations, in the outer part of an encrypted key. */
export function withKeyAlgorithm(
  credential: Credential,
  change: { readonly oid?: string; readonly iterations?: number },
): Credential {
  const node = asn1.fromDer(credential.protectedKey);
  const algorithm = at(node, 0);
  if (change.oid) at(algorithm, 0).value = asn1.oidToDer(change.oid).getBytes();
  if (change.iterations) at(at(algorithm, 1), 1).value = asn1.integerToDer(change.iterations).getBytes();
  return edited(credential, { protectedKey: asn1.toDer(node).getBytes() });
}
