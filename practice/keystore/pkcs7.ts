import forge from 'node-forge';
import type { Authority } from './authority.ts';
import type { MadeCertificate } from './certificate.ts';
import { context, der, indefinite, nothing, oid, primitive, sequence, set } from './der.ts';
import { oids } from './oids.ts';
import { signWithRsa } from './rsa-key.ts';

const { asn1 } = forge;
const tag = { sequence: 0x30, context0: 0xa0, constructedOctets: 0x24 } as const;
const version = primitive(asn1.Type.INTEGER, '\x01');

/** Attributes over empty content: what a public RAM file of July 2025 has, in its order. */
function signedAttributes(signedAt: Date): forge.asn1.Asn1[] {
  const attribute = (type: string, value: forge.asn1.Asn1) => sequence(oid(type), set(value));
  const digestOfNothing = forge.md.sha256.create().digest().getBytes();
  const protection = sequence(sequence(oid(oids.sha256)), context(1, oid(oids.sha256WithRsa), nothing()));
  return [
    attribute(oids.contentType, oid(oids.data)),
    attribute(oids.signingTime, primitive(asn1.Type.UTCTIME, asn1.dateToUtcTime(signedAt) as string)),
    attribute(oids.algorithmProtection, protection),
    attribute(oids.messageDigest, primitive(asn1.Type.OCTETSTRING, digestOfNothing)),
  ];
}

async function signerInfo(authority: Authority, signedAt: Date): Promise<forge.asn1.Asn1> {
  const attributes = signedAttributes(signedAt);
  // RFC 5652 section 5.4: signed as a SET OF, carried as [0] IMPLICIT.
  const signature = await signWithRsa(authority.subKey, der(set(...attributes)));
  const sub = authority.sub.certificate;
  const serial = primitive(asn1.Type.INTEGER, forge.util.hexToBytes(sub.serialNumber));
  return sequence(
    version,
    sequence(forge.pki.distinguishedNameToAsn1(sub.issuer), serial),
    sequence(oid(oids.sha256)),
    context(0, ...attributes),
    sequence(oid(oids.sha256WithRsa), nothing()),
    primitive(asn1.Type.OCTETSTRING, signature),
  );
}

/**
 * `publicCertificate`: PKCS#7 SignedData with leaf, sub and root in that order, BER with indefinite lengths, and a signature
 * of the sub authority over empty content: `04 00`, as RAM has written it since 2022, or before that the constructed `24 80 00 00`.
 */
export async function makePkcs7(
  chain: MadeCertificate[],
  authority: Authority,
  signedAt: Date,
  content: 'primitive' | 'constructed' = 'primitive',
): Promise<string> {
  const emptyContent =
    content === 'primitive' ? der(primitive(asn1.Type.OCTETSTRING, '')) : indefinite(tag.constructedOctets);
  const signedData = indefinite(
    tag.sequence,
    der(version),
    der(set(sequence(oid(oids.sha256)))),
    indefinite(tag.sequence, der(oid(oids.data)), indefinite(tag.context0, emptyContent)),
    indefinite(tag.context0, ...chain.map((certificate) => certificate.der)),
    der(set(await signerInfo(authority, signedAt))),
  );
  return indefinite(tag.sequence, der(oid(oids.signedData)), indefinite(tag.context0, signedData));
}

/** The same in DER, with nothing signed, as files before RAM have it: only a bag for the certificates. */
export function makePlainPkcs7(chain: MadeCertificate[]): string {
  const certificates = chain.map((certificate) => asn1.fromDer(certificate.der));
  const signedData = sequence(version, set(), sequence(oid(oids.data)), context(0, ...certificates), set());
  return der(sequence(oid(oids.signedData), context(0, signedData)));
}
