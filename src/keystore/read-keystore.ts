import { decodeText } from './decode-text.ts';
import { limits } from './limits.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';
import type { Refusal } from './refusals.ts';
import { scanXml } from './scan-xml.ts';

// The second one stands in files whose keys are encrypted with PBES2 (observed in the official Java kit 2.2, 2026-11-23).
const namespaces: readonly string[] = [
  'http://auth.abr.gov.au/credential/xsd/SBRCredentialStore',
  'http://ausk.abr.gov.au/credential/xsd/SBRCredentialStore',
];

const attributeNames = ['id', 'credentialType', 'credentialSalt', 'integrityValue'] as const;

const elementNames = [
  'name1',
  'name2',
  'abn',
  'legalName',
  'personId',
  'serialNumber',
  'creationDate',
  'notBefore',
  'notAfter',
  'sha1fingerprint',
  'publicCertificate',
  'protectedPrivateKey',
] as const;

/** What the file says of one credential, letter by letter; null for what is not there. Nothing of it is verified. */
export type CredentialRecord = Readonly<
  Record<(typeof attributeNames)[number] | (typeof elementNames)[number], string | null>
>;

/** Everything that the schema requires of a credential. `credentialSalt` is optional: the file's own salt stands in for it. */
export const requiredOfCredential: readonly (keyof CredentialRecord)[] = [
  'id',
  'credentialType',
  'integrityValue',
  ...elementNames,
];

export interface KeystoreFile {
  /** Base64 text of the file's own salt. */
  readonly salt: string | null;
  /** In the file's order. */
  readonly credentials: readonly CredentialRecord[];
}

export type KeystoreReading =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'read'; readonly file: KeystoreFile };

/** Reads the bytes of a keystore file as far as XML goes. */
export function readKeystore(bytes: Uint8Array): KeystoreReading {
  if (bytes.length > limits.fileSize) return refused('too-large');
  const decoded = decodeText(bytes);
  if (decoded.kind === 'refused') return decoded;
  const unfit = scanXml(decoded.text);
  if (unfit) return refused(unfit);
  const root = parseXml(decoded.text);
  if (!root) return refused('not-xml');
  if (root.name !== 'credentialStore' || !namespaces.includes(root.namespace))
    return refused('not-a-keystore');
  const list = child(root, 'credentials');
  // Direct children only: `previousKeys` holds elements of the same names that are not meant here.
  const found = list?.children.filter((element) => isOurs(element, 'credential')) ?? [];
  if (found.length === 0) return refused('no-credentials');
  if (found.length > limits.credentials) return refused('too-many-credentials');
  const file = { salt: child(root, 'salt')?.text ?? null, credentials: found.map(readCredential) };
  return isTooLarge(file) ? refused('field-too-large') : { kind: 'read', file };
}

/** Before anything is made of the text: a certificate of many megabytes would be taken apart for minutes. */
function isTooLarge({ salt, credentials }: KeystoreFile): boolean {
  const texts = [salt, ...credentials.flatMap((record) => Object.values(record))];
  return texts.some((text) => text !== null && text.length > limits.fieldLength);
}

function refused(refusal: Refusal): KeystoreReading {
  return { kind: 'refused', refusal };
}

function readCredential(element: XmlElement): CredentialRecord {
  return Object.fromEntries([
    ...attributeNames.map((name) => [name, element.attributes.get(name) ?? null]),
    ...elementNames.map((name) => [name, child(element, name)?.text ?? null]),
  ]) as CredentialRecord;
}

function isOurs(element: XmlElement, name: string): boolean {
  return element.name === name && namespaces.includes(element.namespace);
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((candidate) => isOurs(candidate, name));
}
