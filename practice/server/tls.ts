import { createHash, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { makeCertificate, makeSerial } from '../keystore/certificate.ts';
import { serverName } from '../keystore/names.ts';
import { makeRsaKey } from '../keystore/rsa-key.ts';

const day = 86_400_000;
const dnsName = 2;
const ipAddress = 7;

export interface ServerIdentity {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
  /** Base64 of the SHA-256 of the public key, for Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
}

/** A self-signed TLS certificate for the portal's host, made afresh at every start; its key lives in memory only. */
export async function makeServerIdentity(host: string): Promise<ServerIdentity> {
  const key = await makeRsaKey();
  const name = serverName(host);
  const { certificate } = await makeCertificate({
    subject: name,
    issuer: name,
    publicKey: key.publicKey,
    signer: key,
    serialHex: makeSerial(),
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + 30 * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', critical: true, digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: dnsName, value: host },
          { type: dnsName, value: 'localhost' },
          { type: ipAddress, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const spki = new X509Certificate(forge.pki.certificateToPem(certificate)).publicKey;
  return {
    key: forge.pem.encode({ type: 'PRIVATE KEY', body: key.pkcs8 }),
    cert: forge.pki.certificateToPem(certificate),
    spki: createHash('sha256')
      .update(spki.export({ format: 'der', type: 'spki' }))
      .digest('base64'),
  };
}
