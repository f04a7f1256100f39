import type { pki } from 'node-forge';
import { type Node, toDer } from './asn1.ts';
import type { BinaryText } from './bytes.ts';
import { forge } from './forge.ts';
import { limits } from './limits.ts';

/** An X.509 certificate (RFC 5280) with an RSA key, as far as a keystore file asks. Nothing here is verified yet. */
export interface Certificate {
  /** The whole certificate. */
  readonly der: BinaryText;
  readonly commonName: string | null;
  /** 11 digits: the subject's organisation, or the ABN extension of the AUSkey era. */
  readonly abn: string | null;
  readonly issuerName: string | null;
  /** Of the whole certificate, 20 bytes. */
  readonly sha1: BinaryText;
  readonly serialNumber: bigint;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Whether it may sign other certificates. */
  readonly isAuthority: boolean;
  /** Issued under the rules of AUSkey, the predecessor of RAM's machine credentials. */
  readonly isAuskey: boolean;
  /** The DER of the two names, which must be the same for one certificate to have issued the other. */
  readonly subject: BinaryText;
  readonly issuer: BinaryText;
  readonly signatureOid: string;
  readonly signature: BinaryText;
  /** The part that the issuer signed. */
  readonly signed: BinaryText;
  readonly modulus: bigint;
  readonly modulusBits: number;
  /** SubjectPublicKeyInfo. */
  readonly publicKey: BinaryText;
}

/** Reads a certificate; null when it is none, its key is no RSA key, or its dates are none. */
export function readCertificate(node: Node): Certificate | null {
  try {
    const parsed = forge.pki.certificateFromAsn1(node);
    const key = parsed.publicKey as pki.rsa.PublicKey;
    const { notBefore, notAfter } = parsed.validity;
    const modulusBits = key.n.bitLength();
    if (Number.isNaN(+notBefore) || Number.isNaN(+notAfter) || modulusBits > limits.keyBits) return null;
    const der = toDer(node);
    return {
      der,
      commonName: nameField(parsed.subject, commonNameOid),
      abn: abnOf(parsed),
      issuerName: nameField(parsed.issuer, commonNameOid),
      sha1: forge.md.sha1.create().update(der).digest().getBytes(),
      serialNumber: BigInt(`0x${parsed.serialNumber}`),
      notBefore,
      notAfter,
      isAuthority: (parsed.getExtension('basicConstraints') as { cA?: boolean } | undefined)?.cA === true,
      isAuskey: parsed.extensions.some(({ id }: { id: string }) => id === abnExtensionOid),
      subject: parsed.subject.hash,
      issuer: parsed.issuer.hash,
      signatureOid: parsed.signatureOid,
      signature: parsed.signature as BinaryText,
      signed: toDer(parsed.tbsCertificate),
      modulus: BigInt(`0x${key.n.toString(16)}`),
      modulusBits,
      publicKey: toDer(forge.pki.publicKeyToAsn1(key)),
    };
  } catch {
    return null;
  }
}

const commonNameOid = '2.5.4.3';
const organisationOid = '2.5.4.10';
/** Observed in certificates of the AUSkey era (public sample file of 2015), 2026-11-23. */
const abnExtensionOid = '1.2.36.1.333.1';

function nameField(name: pki.Certificate['subject'], oid: string): string | null {
  const field = name.attributes.find(({ type }) => type === oid);
  if (typeof field?.value !== 'string') return null;
  return Number(field.valueTagClass) === forge.asn1.Type.UTF8
    ? forge.util.decodeUtf8(field.value)
    : field.value;
}

function abnOf(parsed: pki.Certificate): string | null {
  const organisation = nameField(parsed.subject, organisationOid)?.replace(/\s+/g, '');
  if (organisation && /^\d{11}$/.test(organisation)) return organisation;
  const extension = parsed.extensions.find(({ id }: { id: string }) => id === abnExtensionOid);
  return /\d{11}/.exec(String(extension?.value ?? ''))?.[0] ?? null;
}
