import forge from 'node-forge';
import { der } from './der.ts';
import { oids } from './oids.ts';
import { type RsaKey, signWithRsa } from './rsa-key.ts';
import { chance, type Source } from './source.ts';

/** What a certificate says, and who signs it. */
export interface CertificateRequest {
  readonly subject: forge.pki.CertificateField[];
  readonly issuer: forge.pki.CertificateField[];
  readonly publicKey: forge.pki.rsa.PublicKey;
  readonly signer: RsaKey;
  /** Serial number in hexadecimal, its first bit clear. */
  readonly serialHex: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: object[];
}

// @types/node-forge does not know this function.
const { getTBSCertificate } = forge.pki as unknown as {
  getTBSCertificate(certificate: forge.pki.Certificate): forge.asn1.Asn1;
};

export interface MadeCertificate {
  readonly certificate: forge.pki.Certificate;
  /** DER, as a binary string. */
  readonly der: string;
}

/** A certificate signed with sha256WithRSA. WebCrypto signs: forge alone would need a tenth of a second for each. */
export async function makeCertificate(request: CertificateRequest): Promise<MadeCertificate> {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = request.publicKey;
  certificate.serialNumber = request.serialHex;
  certificate.validity.notBefore = request.notBefore;
  certificate.validity.notAfter = request.notAfter;
  certificate.setSubject(request.subject);
  certificate.setIssuer(request.issuer);
  certificate.setExtensions(request.extensions);
  certificate.signatureOid = oids.sha256WithRsa;
  certificate.siginfo.algorithmOid = oids.sha256WithRsa;
  certificate.tbsCertificate = getTBSCertificate(certificate);
  certificate.signature = await signWithRsa(request.signer, der(certificate.tbsCertificate));
  return { certificate, der: der(forge.pki.certificateToAsn1(certificate)) };
}

/** A serial number in hexadecimal; the ATO's have 20 bytes, with the first bit clear so that they are positive. */
export function makeSerial(source: Source = chance, length = 20): string {
  const bytes = source.bytes(length);
  const first = String.fromCharCode((bytes.charCodeAt(0) & 0x7f) | 0x40);
  return forge.util.bytesToHex(first + bytes.slice(1));
}
