import { moment, type Node, objectId, sequence, tagged, toDer, wholeBits, wholeNumber } from './asn1.ts';
import type { BinaryText } from './bytes.ts';
import { type DistinguishedName, isSameName, readName } from './distinguished-name.ts';
import { type Extensions, readExtensions } from './extensions.ts';
import { forge } from './forge.ts';
import { type PublicKey, readPublicKey } from './public-key.ts';

/** An X.509 certificate (RFC 5280), as far as a keystore file asks. Nothing here is verified yet. */
export interface Certificate {
  /** The whole certificate. */
  readonly der: BinaryText;
  /** From 1 on. */
  readonly version: number;
  readonly commonName: string | null;
  /** 11 digits: the subject's organisation, or the ABN extension of the AUSkey era. */
  readonly abn: string | null;
  /** Of a person's AUSkey the registration id (observed in a public sample file of 2015, 2026-11-23). */
  readonly dnQualifier: string | null;
  readonly issuerName: string | null;
  /** Of the whole certificate, 20 bytes. */
  readonly sha1: BinaryText;
  readonly serialNumber: bigint;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Whether it says that it may sign other certificates. */
  readonly isAuthority: boolean;
  /** Issued under the rules of AUSkey, the predecessor of RAM's machine credentials. */
  readonly isAuskey: boolean;
  /** For itself, under its own name. */
  readonly isSelfIssued: boolean;
  readonly subject: DistinguishedName;
  readonly issuer: DistinguishedName;
  readonly extensions: Extensions;
  /** AlgorithmIdentifier. */
  readonly signatureAlgorithm: Node;
  readonly signatureOid: string;
  readonly signature: BinaryText;
  /** The part that the issuer signed. */
  readonly signed: BinaryText;
  readonly publicKey: PublicKey;
}

/** Reads a certificate; null when it is none, or its dates are none. */
export function readCertificate(node: Node): Certificate | null {
  try {
    return read(node);
  } catch {
    // node-forge throws for an object identifier or a date that is none.
    return null;
  }
}

function read(node: Node): Certificate | null {
  const [toBeSigned, signatureAlgorithm, signatureBits] = sequence(node) ?? [];
  const fields = [...(sequence(toBeSigned) ?? [])];
  const versionNumber = wholeNumber(tagged(fields[0], 0)?.[0]);
  if (versionNumber !== null) fields.shift();
  const [serial, innerAlgorithm, issuerNode, validity, subjectNode, keyNode, ...more] = fields;
  const [notBefore, notAfter] = (sequence(validity) ?? []).map(moment);
  const [issuer, subject] = [readName(issuerNode), readName(subjectNode)];
  const publicKey = keyNode && readPublicKey(keyNode);
  const signatureOid = objectId(sequence(signatureAlgorithm)?.[0]);
  const signature = wholeBits(signatureBits);
  if (!toBeSigned || !signatureAlgorithm || !innerAlgorithm || typeof serial?.value !== 'string') return null;
  if (!notBefore || !notAfter || !issuer || !subject || !publicKey || signatureOid === null || !signature)
    return null;
  // RFC 5280, section 4.1.1.2: otherwise somebody has changed what was not signed.
  if (toDer(signatureAlgorithm) !== toDer(innerAlgorithm)) return null;
  const list = more.map((field) => tagged(field, 3)).find((found) => found !== null)?.[0];
  const extensions = readExtensions(sequence(list) ?? []);
  const der = toDer(node);
  return {
    der,
    version: Number(versionNumber ?? 0n) + 1,
    commonName: subject.texts.get(commonNameOid) ?? null,
    abn: abnOf(subject, extensions),
    dnQualifier: subject.texts.get(dnQualifierOid) ?? null,
    issuerName: issuer.texts.get(commonNameOid) ?? null,
    sha1: forge.md.sha1.create().update(der).digest().getBytes(),
    serialNumber: BigInt(`0x${forge.util.bytesToHex(serial.value)}`),
    notBefore,
    notAfter,
    isAuthority: extensions.basicConstraints?.isAuthority === true,
    isAuskey: extensions.all.has(abnExtensionOid),
    isSelfIssued: isSameName(subject, issuer),
    subject,
    issuer,
    extensions,
    signatureAlgorithm,
    signatureOid,
    signature,
    signed: toDer(toBeSigned),
    publicKey,
  };
}

const commonNameOid = '2.5.4.3';
const organisationOid = '2.5.4.10';
const dnQualifierOid = '2.5.4.46';
/** Observed in certificates of the AUSkey era (public sample file of 2015), 2026-11-23. */
const abnExtensionOid = '1.2.36.1.333.1';

function abnOf(subject: DistinguishedName, { all }: Extensions): string | null {
  const organisation = subject.texts.get(organisationOid)?.replace(/\s+/g, '');
  if (organisation && /^\d{11}$/.test(organisation)) return organisation;
  return /\d{11}/.exec(all.get(abnExtensionOid) ?? '')?.[0] ?? null;
}
