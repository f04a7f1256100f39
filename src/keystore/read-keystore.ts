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

/** A credential of the file, and what stands twice in it, or in the wrong place: another program may read that in another way. */
export interface CredentialInFile extends CredentialRecord {
  readonly ambiguous: readonly string[];
}

export interface KeystoreFile {
  /** Base64 text of the file's own salt. */
  readonly salt: string | null;
  /** In the file's order. */
  readonly credentials: readonly CredentialInFile[];
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
  const ofFile = ['salt', 'credentials'].filter((name) => isRepeated(root, name));
  const credentials = found.map((element) => readCredential(element, ofFile));
  const file = { salt: child(root, 'salt')?.text ?? null, credentials };
  return isTooLarge(file) ? refused('field-too-large') : { kind: 'read', file };
}

/** Before anything is made of the text: a certificate of many megabytes would be taken apart for minutes. */
function isTooLarge({ salt, credentials }: KeystoreFile): boolean {
  const texts = credentials.flatMap((record) =>
    [...attributeNames, ...elementNames].map((name) => record[name]),
  );
  return [salt, ...texts].some((text) => text !== null && text.length > limits.fieldLength);
}

function refused(refusal: Refusal): KeystoreReading {
  return { kind: 'refused', refusal };
}

function readCredential(element: XmlElement, ofFile: readonly string[]): CredentialInFile {
  const record = Object.fromEntries([
    ...attributeNames.map((name) => [name, element.attributes.get(name) ?? null]),
    ...elementNames.map((name) => [name, child(element, name)?.text ?? null]),
  ]) as CredentialRecord;
  return { ...record, ambiguous: [...ofFile, ...ambiguousIn(element, record)] };
}

/**
 * The names of what can be read in two ways. The checksum covers the fields one behind the other, without anything between them, so that
 * text can move from one to the next and the checksum stays right: those that a device leaves empty have to be empty.
 */
function ambiguousIn(element: XmlElement, record: CredentialRecord): readonly string[] {
  const leftEmpty = record.credentialType === 'D' ? (['name2', 'personId'] as const) : [];
  return [
    ...elementNames.filter(
      (name) => isRepeated(element, name) || (child(element, name)?.children.length ?? 0) > 0,
    ),
    ...leftEmpty.filter((name) => record[name]?.trim()),
    ...(holds(element, 'credential') ? ['credential'] : []),
  ];
}

/** In whatever namespace: not every program looks at that. */
function isRepeated({ children }: XmlElement, name: string): boolean {
  return children.filter((each) => each.name === name).length > 1;
}

function holds({ children }: XmlElement, name: string): boolean {
  return children.some((each) => each.name === name || holds(each, name));
}

function isOurs(element: XmlElement, name: string): boolean {
  return element.name === name && namespaces.includes(element.namespace);
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((candidate) => isOurs(candidate, name));
}
