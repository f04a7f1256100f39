import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import forge from 'node-forge';
import { context, der, nothing, oid, primitive, sequence, set } from '../../../practice/keystore/der.ts';

const { asn1 } = forge;
type Node = forge.asn1.Asn1;

export interface MadeKey {
  readonly kind: 'rsa' | 'ec';
  readonly secret: KeyObject;
  readonly spki: string;
}

/** A key for tests, made anew each time: nothing of it is kept. */
export function makeKey(kind: 'rsa' | 'ec', of: { bits?: number; curve?: string } = {}): MadeKey {
  const pair =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: of.bits ?? 1024 })
      : generateKeyPairSync('ec', { namedCurve: of.curve ?? 'P-256' });
  const spki = pair.publicKey.export({ format: 'der', type: 'spki' }).toString('latin1');
  return { kind, secret: createPrivateKey(pair.privateKey.export({ format: 'pem', type: 'pkcs8' })), spki };
}

/** Attributes by object identifier; the string type is UTF8String unless told. */
export interface MadeName {
  readonly parts: readonly (readonly [oid: string, text: string])[];
  readonly printable?: boolean;
}

export interface MadeExtension {
  readonly oid: string;
  readonly critical?: boolean;
  readonly value: Node;
}

export interface CertificatePlan {
  readonly subject: MadeName;
  readonly issuer: MadeName;
  readonly key: MadeKey;
  readonly signer: MadeKey;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** None makes it a certificate of version 1. */
  readonly extensions: readonly MadeExtension[];
  readonly serial?: number;
  /** RSASSA-PSS instead of PKCS#1 v1.5. */
  readonly pss?: boolean;
}

const sha256WithRsa = '1.2.840.113549.1.1.11';
const ecdsaWithSha256 = '1.2.840.10045.4.3.2';

/** The DER of a certificate, as binary text. */
export function makeCertificateOf(plan: CertificatePlan): string {
  const algorithm = algorithmOf(plan);
  const version = plan.extensions.length > 0 ? [context(0, primitive(asn1.Type.INTEGER, '\x02'))] : [];
  const extensions =
    plan.extensions.length > 0 ? [context(3, sequence(...plan.extensions.map(extensionNode)))] : [];
  const toBeSigned = sequence(
    ...version,
    primitive(asn1.Type.INTEGER, String.fromCharCode((plan.serial ?? 1) & 0x7f)),
    algorithm,
    nameNode(plan.issuer),
    sequence(timeNode(plan.notBefore), timeNode(plan.notAfter)),
    nameNode(plan.subject),
    asn1.fromDer(plan.key.spki),
    ...extensions,
  );
  const options = plan.pss ? { padding: 6, saltLength: 32 } : {};
  const bytes = Buffer.from(der(toBeSigned), 'latin1');
  const signature = sign('sha256', bytes, { key: plan.signer.secret, ...options }).toString('latin1');
  return der(sequence(toBeSigned, algorithm, primitive(asn1.Type.BITSTRING, `\0${signature}`)));
}

function algorithmOf({ signer, pss }: CertificatePlan): Node {
  if (signer.kind === 'ec') return sequence(oid(ecdsaWithSha256));
  if (!pss) return sequence(oid(sha256WithRsa), nothing());
  const sha256 = sequence(oid('2.16.840.1.101.3.4.2.1'), nothing());
  const mask = sequence(oid('1.2.840.113549.1.1.8'), sha256);
  const salt = primitive(asn1.Type.INTEGER, '\x20');
  return sequence(
    oid('1.2.840.113549.1.1.10'),
    sequence(context(0, sha256), context(1, mask), context(2, salt)),
  );
}

function extensionNode({ oid: name, critical, value }: MadeExtension): Node {
  const mark = critical ? [primitive(asn1.Type.BOOLEAN, '\xff')] : [];
  return sequence(oid(name), ...mark, primitive(asn1.Type.OCTETSTRING, der(value)));
}

export function nameNode({ parts, printable }: MadeName): Node {
  const type = printable ? asn1.Type.PRINTABLESTRING : asn1.Type.UTF8;
  return sequence(...parts.map(([name, text]) => set(sequence(oid(name), primitive(type, text)))));
}

function timeNode(date: Date): Node {
  return primitive(asn1.Type.GENERALIZEDTIME, `${date.toISOString().replace(/[-:T]|\.\d+/g, '')}`);
}

export const name = (commonName: string, organisation = 'Bakery'): MadeName => ({
  parts: [
    ['2.5.4.10', organisation],
    ['2.5.4.3', commonName],
  ],
});

export function basicConstraints(isAuthority: boolean, pathLength?: number): MadeExtension {
  const parts = [
    ...(isAuthority ? [primitive(asn1.Type.BOOLEAN, '\xff')] : []),
    ...(pathLength === undefined ? [] : [primitive(asn1.Type.INTEGER, String.fromCharCode(pathLength))]),
  ];
  return { oid: '2.5.29.19', critical: true, value: sequence(...parts) };
}

/** The first byte of the bits (RFC 5280, section 4.2.1.3). */
export function keyUsage(bits: number): MadeExtension {
  return {
    oid: '2.5.29.15',
    critical: true,
    value: primitive(asn1.Type.BITSTRING, `\0${String.fromCharCode(bits)}`),
  };
}

export const uses = { digitalSignature: 0x80, keyEncipherment: 0x20, keyCertSign: 0x04 } as const;

export function purposes(...oids: readonly string[]): MadeExtension {
  return { oid: '2.5.29.37', value: sequence(...oids.map(oid)) };
}

export const purpose = {
  client: '1.3.6.1.5.5.7.3.2',
  code: '1.3.6.1.5.5.7.3.3',
  email: '1.3.6.1.5.5.7.3.4',
} as const;

/** Trees of directory names. */
export function nameConstraints(trees: {
  readonly permitted?: MadeName;
  readonly excluded?: MadeName;
}): MadeExtension {
  const tree = (tag: number, of: MadeName | undefined) =>
    of ? [context(tag, sequence(context(4, nameNode(of))))] : [];
  const value = sequence(...tree(0, trees.permitted), ...tree(1, trees.excluded));
  return { oid: '2.5.29.30', critical: true, value };
}

export function unknownExtension(critical: boolean): MadeExtension {
  return { oid: '1.2.36.1.333.99', critical, value: primitive(asn1.Type.UTF8, 'x') };
}
