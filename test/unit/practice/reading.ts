import { createHash, createHmac, X509Certificate } from 'node:crypto';

/** A second, independent reading of what `practice/keystore` writes: Node's crypto only, nothing shared with the writer. */

/** The certificates in a PKCS#7 of indefinite length: every complete `30 82 LL LL` within that Node can read, in order. */
export function certificatesIn(pkcs7: Buffer): X509Certificate[] {
  const found: X509Certificate[] = [];
  for (let at = 0; at < pkcs7.length - 4; at += 1) {
    if (pkcs7[at] !== 0x30 || pkcs7[at + 1] !== 0x82) continue;
    const end = at + 4 + pkcs7.readUInt16BE(at + 2);
    try {
      found.push(new X509Certificate(pkcs7.subarray(at, end)));
      at = end - 1;
    } catch {
      // Not a certificate: go on with the next byte.
    }
  }
  return found;
}

/** RFC 7292 appendix B.2 for the empty password and identifier 3, one SHA-1 block: all that the integrity key needs. */
function integrityKey(salt: Buffer): Buffer {
  const repeat = (bytes: Buffer) => Buffer.alloc(64, bytes);
  const input = [Buffer.alloc(64, 3), repeat(salt), Buffer.alloc(64, 0)];
  let block = createHash('sha1').update(Buffer.concat(input)).digest();
  for (let round = 1; round < 1024; round += 1) block = createHash('sha1').update(block).digest();
  return block;
}

/** Section 6 of `keystore-format.md`, computed from a parsed `credential` element. */
export function independentIntegrity(credential: Element | undefined): string {
  const attribute = (name: string) => credential?.getAttribute(name) ?? '';
  const text = (name: string) => credential?.getElementsByTagName(name)[0]?.textContent ?? '';
  const bytes = (name: string) => Buffer.from(text(name), 'base64');
  const fields = ['name1', 'name2', 'abn', 'legalName', 'personId', 'serialNumber'].map(text);
  return createHmac('sha1', integrityKey(Buffer.from(attribute('credentialSalt'), 'base64')))
    .update([attribute('credentialType'), attribute('id'), ...fields].join(''), 'utf8')
    .update(
      Buffer.concat([bytes('sha1fingerprint'), bytes('publicCertificate'), bytes('protectedPrivateKey')]),
    )
    .digest('base64');
}
