import { base64, randomBinary } from './bytes.ts';
import { type CredentialRequest, makeCredential } from './credential.ts';
import type { Credential } from './credential-fields.ts';

const namespace = 'http://auth.abr.gov.au/credential/xsd/SBRCredentialStore';
const tenHours = 10 * 3_600_000;

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function element(name: string, text: string): string {
  return text === '' ? `<${name}/>` : `<${name}>${escapeXml(text)}</${name}>`;
}

/** `2025-07-25T00:07:15`: the digits of the UTC clock. */
function utcClock(date: Date): string {
  return date.toISOString().slice(0, 19);
}

/** How validity is written: RAM has labelled the digits of the UTC clock as +10:00 since 2019. */
const zones: Readonly<Record<Credential['zone'], (date: Date) => string>> = {
  ram: (date) => `${utcClock(date)}+10:00`,
  eastern: (date) => `${easternClock(date)}+10:00`,
  utc: (date) => `${utcClock(date)}+00:00`,
};

/** `creationDate` since 2023: eastern standard time, without a zone. */
function easternClock(date: Date): string {
  return utcClock(new Date(date.getTime() + tenHours));
}

function writeCredential(credential: Credential): string[] {
  const attributes = [
    `credentialSalt="${base64(credential.salt)}"`,
    `credentialType="${escapeXml(credential.type)}"`,
    `id="${escapeXml(credential.id)}"`,
    `integrityValue="${base64(credential.integrity)}"`,
  ];
  const children = [
    element('name1', credential.name1),
    element('name2', credential.name2),
    element('abn', credential.abn),
    element('legalName', credential.legalName),
    element('personId', credential.personId),
    element('serialNumber', credential.serialNumber),
    element('creationDate', easternClock(credential.created)),
    element('notBefore', zones[credential.zone](credential.notBefore)),
    element('notAfter', zones[credential.zone](credential.notAfter)),
    element('sha1fingerprint', base64(credential.fingerprint)),
    element('publicCertificate', base64(credential.publicCertificate)),
    element('protectedPrivateKey', base64(credential.protectedKey)),
  ];
  return [
    `        <credential ${attributes.join(' ')}>`,
    ...children.map((child) => `            ${child}`),
    '        </credential>',
  ];
}

/** The XML of a keystore with these credentials, laid out as the public RAM file of July 2025. `salt` is the file's own. */
export function writeKeystore(credentials: readonly Credential[], salt = randomBinary(20)): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>',
    `<credentialStore xmlns="${namespace}">`,
    `    ${element('salt', base64(salt))}`,
    '    <credentials>',
    ...credentials.flatMap(writeCredential),
    '    </credentials>',
    '</credentialStore>',
    '',
  ].join('\n');
}

/** A keystore file with one new credential for each request; for defects see `defects.ts`. */
export async function makeKeystore(...requests: readonly CredentialRequest[]): Promise<string> {
  return writeKeystore(await Promise.all(requests.map(makeCredential)));
}
