import { type Node, objectId, octets, sequence, wholeNumber } from '../asn1.ts';
import type { BinaryText } from '../bytes.ts';
import { forge } from '../forge.ts';
import { limits } from '../limits.ts';
import { purpose } from '../pkcs12-key.ts';

// RFC 8017, appendix B.1. SHA-1 is what Windows, Java and OpenSSL wrote for long, SHA-256 what they write today.
const hashes: Readonly<Record<string, () => forge.md.MessageDigest>> = {
  '1.3.14.3.2.26': () => forge.md.sha1.create(),
  '2.16.840.1.101.3.4.2.1': () => forge.md.sha256.create(),
};

/**
 * Whether a PFX file's checksum (MacData: RFC 7292, section 4) is right, with the password that it was made with; null where it has none, or
 * one that cannot be computed here.
 */
export function isChecksumRight(
  mac: Node | undefined,
  covered: BinaryText,
  password: string,
): boolean | null {
  const [digestInfo, saltNode, roundsNode] = sequence(mac) ?? [];
  const [algorithm, digestNode] = sequence(digestInfo) ?? [];
  const create = hashes[objectId(sequence(algorithm)?.[0]) ?? ''];
  const [digest, salt, rounds] = [octets(digestNode), octets(saltNode), wholeNumber(roundsNode) ?? 1n];
  if (!create || digest === null || salt === null || rounds < 1n || rounds > limits.iterations) return null;
  const key = forge.pbe.generatePkcs12Key(
    password,
    forge.util.createBuffer(salt),
    purpose.integrity,
    Number(rounds),
    create().digestLength,
    create(),
  );
  const hmac = forge.hmac.create();
  hmac.start(create(), key.getBytes());
  hmac.update(covered);
  return hmac.digest().getBytes() === digest;
}
