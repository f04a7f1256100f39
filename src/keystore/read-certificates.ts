import { type Node, objectId, readNode, sequence, tagged, toDer } from './asn1.ts';
import type { BinaryText } from './bytes.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { limits } from './limits.ts';

const signedDataOid = '1.2.840.113549.1.7.2';

/** Certificates that were read already, by their bytes: the authorities' are the same in every credential of a file. */
export type CertificateShelf = Map<BinaryText, Certificate | null>;

/**
 * The certificates of a PKCS#7 SignedData (RFC 5652, section 5.1), BER or DER, in the order of the file; files of the RAM era
 * are BER of indefinite length (observed in public sample files, 2026-11-23). A bare certificate is taken too. Null when
 * there is no certificate to be read at all, or when one of them cannot be read.
 */
export function readCertificates(bytes: BinaryText, shelf: CertificateShelf): readonly Certificate[] | null {
  const node = readNode(bytes);
  if (!node) return null;
  const nodes = certificateNodes(node) ?? [node];
  if (nodes.length === 0 || nodes.length > limits.certificates) return null;
  const certificates = nodes.map((each) => takeFrom(shelf, each));
  return certificates.every((each) => each !== null) ? certificates : null;
}

function certificateNodes(node: Node): readonly Node[] | null {
  const [type, content] = sequence(node) ?? [];
  if (objectId(type) !== signedDataOid) return null;
  const signedData = sequence(tagged(content, 0)?.[0]) ?? [];
  // version, digestAlgorithms and encapContentInfo come before it; none of them has this tag.
  return signedData.map((part) => tagged(part, 0)).find((list) => list !== null) ?? [];
}

function takeFrom(shelf: CertificateShelf, node: Node): Certificate | null {
  const der = toDer(node);
  const known = shelf.get(der);
  if (known !== undefined) return known;
  const certificate = readCertificate(node);
  shelf.set(der, certificate);
  return certificate;
}
