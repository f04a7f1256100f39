import { type BinaryText, fromBase64 } from '../bytes.ts';
import { certificatesOf, type KeyAndCertificates } from './key-and-certificates.ts';

interface Block {
  readonly label: string;
  /** Null where it is no base64, or ends nowhere. */
  readonly bytes: BinaryText | null;
}

const certificateLabels: readonly string[] = [
  'CERTIFICATE',
  'X509 CERTIFICATE',
  'TRUSTED CERTIFICATE',
  'PKCS7',
];

/** Reads a PEM file (RFC 7468): whatever stands between the blocks is left out. */
export function readPem(text: string): KeyAndCertificates {
  const blocks = blocksIn(text);
  const certificates = blocks.filter(({ label }) => certificateLabels.includes(label));
  const keys = blocks.filter(({ label }) => label.endsWith('PRIVATE KEY'));
  const [key] = keys.filter(({ label, bytes }) => bytes !== null && isPkcs8(label));
  return {
    certificates: certificatesOf(certificates.flatMap(({ bytes }) => bytes ?? [])),
    key: key?.bytes ? { der: key.bytes, isLocked: key.label.startsWith('ENCRYPTED') } : null,
    mayHoldKey: keys.length > 0,
    lack: blocks.some((block) => block.bytes === null && !isOldKey(block)) ? 'damaged' : null,
    hasOpenKey: keys.some(({ label, bytes }) => label !== 'ENCRYPTED PRIVATE KEY' && bytes !== null),
  };
}

function isPkcs8(label: string): boolean {
  return label === 'PRIVATE KEY' || label === 'ENCRYPTED PRIVATE KEY';
}

/** OpenSSL's own form of an encrypted key has lines of words above its base64. */
function isOldKey({ label }: Block): boolean {
  return label.endsWith('PRIVATE KEY') && !isPkcs8(label);
}

function blocksIn(text: string): readonly Block[] {
  const [, ...pieces] = text.split('-----BEGIN ', 65);
  return pieces.map((piece) => {
    const [label = '', rest = ''] = split(piece, '-----');
    const [body, end] = split(rest, '-----END ');
    return { label, bytes: end?.startsWith(`${label}-----`) ? fromBase64(body) : null };
  });
}

function split(text: string, at: string): readonly [string, string | undefined] {
  const place = text.indexOf(at);
  return place < 0 ? [text, undefined] : [text.slice(0, place), text.slice(place + at.length)];
}
