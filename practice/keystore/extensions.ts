import forge from 'node-forge';
import { context, der, oid, primitive, sequence } from './der.ts';
import { oids } from './oids.ts';

const { asn1 } = forge;
const notice =
  'Practice certificate. It was not issued by the Australian Taxation Office and is good for nothing.';

/** Points to the key that signed (RFC 5280 section 4.2.1.1). */
export function authorityKeyIdentifier(signer: forge.pki.rsa.PublicKey): object {
  const fingerprint = forge.pki.getPublicKeyFingerprint(signer, { type: 'RSAPublicKey' }).getBytes();
  const identifier = asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0 as forge.asn1.Type, false, fingerprint);
  return { id: oids.authorityKeyIdentifier, value: der(sequence(identifier)) };
}

/** The policy with a user notice, as RAM certificates carry it; forge does not write this extension itself. */
export function certificatePolicy(policy: string): object {
  const userNotice = sequence(oid(oids.userNotice), sequence(primitive(asn1.Type.BMPSTRING, notice)));
  return {
    id: oids.certificatePolicies,
    value: der(sequence(sequence(oid(policy), sequence(userNotice)))),
  };
}

/** Where a list of revoked certificates would be, were there one: `.invalid` leads nowhere (RFC 2606). */
export function revocationList(): object {
  const address = asn1.create(
    asn1.Class.CONTEXT_SPECIFIC,
    6 as forge.asn1.Type,
    false,
    'http://practice.invalid/crls/practicesubca.crl',
  );
  return { id: oids.crlDistributionPoints, value: der(sequence(sequence(context(0, context(0, address))))) };
}

/** What a machine credential's certificate carries: section 4 of the format notes, and a public file of July 2025. */
export function machineExtensions(signer: forge.pki.rsa.PublicKey): object[] {
  return [
    { name: 'basicConstraints', cA: false, critical: true },
    authorityKeyIdentifier(signer),
    certificatePolicy(oids.machineCertificatePolicy),
    { name: 'extKeyUsage', clientAuth: true, emailProtection: true },
    revocationList(),
    { name: 'subjectKeyIdentifier' },
    {
      name: 'keyUsage',
      critical: true,
      digitalSignature: true,
      nonRepudiation: true,
      keyEncipherment: true,
      dataEncipherment: true,
    },
  ];
}

/** What an AUSkey's certificate carried: its policy by kind, and the ABN in an extension of its own (public file of 2015). */
export function auskeyExtensions(
  signer: forge.pki.rsa.PublicKey,
  { abn, personId }: { readonly abn: string; readonly personId: string },
): object[] {
  return [
    { name: 'basicConstraints', cA: false },
    authorityKeyIdentifier(signer),
    certificatePolicy(personId ? oids.auskeyUserPolicy : oids.auskeyDevicePolicy),
    { id: oids.auskeyAbn, value: der(primitive(asn1.Type.PRINTABLESTRING, abn)) },
  ];
}

/** What a certification authority's certificate carries. */
export function authorityExtensions(signer: forge.pki.rsa.PublicKey, pathLength?: number): object[] {
  return [
    {
      name: 'basicConstraints',
      cA: true,
      critical: true,
      ...(pathLength === undefined ? {} : { pathLenConstraint: pathLength }),
    },
    authorityKeyIdentifier(signer),
    certificatePolicy(oids.authorityPolicy),
    { name: 'subjectKeyIdentifier' },
    {
      name: 'keyUsage',
      critical: true,
      digitalSignature: true,
      nonRepudiation: true,
      keyCertSign: true,
      cRLSign: true,
    },
  ];
}
