import forge from 'node-forge';
import { oids } from './oids.ts';

type Field = forge.pki.CertificateField;

function field(type: string, value: string, encoding: 'UTF8' | 'PRINTABLESTRING'): Field {
  return { type, value, valueTagClass: forge.asn1.Type[encoding] as unknown as forge.asn1.Class };
}

const australia = field(oids.country, 'AU', 'PRINTABLESTRING');

/** Subject of a machine credential's certificate: C=AU, O=ABN, CN=display name, dnQualifier=ABR. */
export function machineName(abn: string, displayName: string): Field[] {
  return [
    australia,
    field(oids.organisation, abn, 'UTF8'),
    field(oids.commonName, displayName, 'UTF8'),
    field(oids.dnQualifier, 'ABR', 'PRINTABLESTRING'),
  ];
}

/** The same in the alphabet of 2020. */
export function offlineName(abn: string, displayName: string): Field[] {
  return machineName(abn, displayName).map(({ type, value }) =>
    field(String(type), String(value), 'PRINTABLESTRING'),
  );
}

/** Subject of an AUSkey: a person's carried the registration id. */
export function auskeyName(holder: {
  readonly abn: string;
  readonly commonName: string;
  readonly personId: string;
}): Field[] {
  const { abn, commonName, personId } = holder;
  const person = personId ? [field(oids.dnQualifier, personId, 'PRINTABLESTRING')] : [];
  return [
    australia,
    field(oids.organisation, abn, 'PRINTABLESTRING'),
    field(oids.commonName, commonName, 'PRINTABLESTRING'),
    ...person,
  ];
}

/** Subject of a certification authority of ours: laid out like the ATO's, and plainly not the ATO's. */
export function authorityName(commonName: string): Field[] {
  return [
    australia,
    field(oids.organisation, 'Practice Portal (not the ATO)', 'UTF8'),
    field(oids.organisationalUnit, 'Practice Certification Authority', 'UTF8'),
    field(oids.commonName, commonName, 'UTF8'),
  ];
}

/** A name for a plain TLS server certificate. */
export function serverName(host: string): Field[] {
  return [field(oids.commonName, host, 'UTF8')];
}
