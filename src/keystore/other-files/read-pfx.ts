import {
  type Node,
  objectId,
  octets,
  readNode,
  sequence,
  tagged,
  taggedText,
  toDer,
  wholeNumber,
} from '../asn1.ts';
import type { BinaryText } from '../bytes.ts';
import { readEncryptionOfSafe } from '../encrypted-key.ts';
import { openBytes } from '../open-key.ts';
import { certificatesOf, type KeyAndCertificates, nothingButDamage } from './key-and-certificates.ts';
import { isChecksumRight } from './pfx-checksum.ts';

// RFC 7292, section 4; RFC 5652, sections 4 and 8; RFC 2985, appendix A.
const oids = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certificateBag: '1.2.840.113549.1.12.10.1.3',
} as const;

/** Whether the bytes begin as a PFX file does, whole or not: a sequence whose first value is the number 3. */
export function beginsLikePfx(bytes: Uint8Array): boolean {
  const [tag, length = 0] = bytes;
  // X.690, section 8.1.3: above 128 it says how many bytes of length follow.
  const at = 2 + (length > 0x80 ? length - 0x80 : 0);
  return tag === 0x30 && bytes[at] === 2 && bytes[at + 1] === 1 && bytes[at + 2] === 3;
}

/** Reads a PFX file (PKCS#12) as far as the password opens it. */
export async function readPfx(bytes: BinaryText, password: string): Promise<KeyAndCertificates> {
  const [version, content, mac] = sequence(readNode(bytes) ?? undefined) ?? [];
  const covered = dataOf(content);
  const safes = parts(covered);
  if (wholeNumber(version) !== 3n || covered === null || !safes) return nothingButDamage;
  const bags: Node[] = [];
  let lack: KeyAndCertificates['lack'] = null;
  for (const safe of safes) {
    const opened = await openSafe(safe, password);
    if (typeof opened === 'string') lack = opened;
    else bags.push(...opened);
  }
  const valuesOf = (oid: string) =>
    bags.flatMap((bag) => {
      const [type, value] = sequence(bag) ?? [];
      return objectId(type) === oid ? (tagged(value, 0) ?? []) : [];
    });
  const certificates = valuesOf(oids.certificateBag).map((bag) => octets(tagged(sequence(bag)?.[1], 0)?.[0]));
  const [locked] = valuesOf(oids.shroudedKeyBag);
  const [open] = valuesOf(oids.keyBag);
  const key = locked ?? open;
  return {
    certificates: certificatesOf(certificates.filter((der) => der !== null)),
    key: key ? { der: toDer(key), isLocked: key === locked } : null,
    mayHoldKey: key !== undefined || lack !== null,
    lack,
    hasOpenKey: open !== undefined && password === '',
    isChecksumWrong: password !== '' && isChecksumRight(mac, covered, password) === false,
  };
}

async function openSafe(
  safe: Node,
  password: string,
): Promise<readonly Node[] | NonNullable<KeyAndCertificates['lack']>> {
  const [type, content] = sequence(safe) ?? [];
  if (objectId(type) === oids.data) return parts(dataOf(safe)) ?? 'damaged';
  if (objectId(type) !== oids.encryptedData) return 'encryption-unsupported';
  if (password === '') return 'password-missing';
  const [, algorithm, encrypted] = sequence(sequence(tagged(content, 0)?.[0])?.[1]) ?? [];
  const inParts = tagged(encrypted, 0)?.map(octets).join('');
  const reading = readEncryptionOfSafe(algorithm, taggedText(encrypted, 0) ?? inParts ?? null);
  if (reading.kind === 'unreadable') return 'damaged';
  if (reading.kind !== 'read') return 'encryption-unsupported';
  return parts(await openBytes(reading.key, password)) ?? 'password-wrong';
}

/** The bytes in a ContentInfo of plain data. */
function dataOf(content: Node | undefined): BinaryText | null {
  const [type, value] = sequence(content) ?? [];
  return objectId(type) === oids.data ? octets(tagged(value, 0)?.[0]) : null;
}

function parts(bytes: BinaryText | null): readonly Node[] | null {
  return bytes === null ? null : sequence(readNode(bytes) ?? undefined);
}
