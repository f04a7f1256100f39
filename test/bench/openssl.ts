import { execFileSync } from 'node:child_process';
import { createHmac, createPrivateKey, sign, verify, X509Certificate } from 'node:crypto';

/** One credential's parts as OpenSSL takes them. */
export interface PartsForOpenSsl {
  readonly encryptedKey: Buffer;
  /** DER; the credential's own first, then up the chain. */
  readonly certificates: readonly Buffer[];
  readonly checksummed: Buffer;
}

const sample = Buffer.alloc(32, 7);

/**
 * What our check does with cryptography, done by OpenSSL in this process (Node's `crypto` is OpenSSL): opens the key, compares it
 * with the certificate, signs and verifies, verifies the chain, computes the HMAC. Its key derivation of PKCS#12 is not reachable
 * from Node: see `derivationMilliseconds`.
 */
export function checkWithOpenSsl(
  { encryptedKey, certificates, checksummed }: PartsForOpenSsl,
  password: string,
): void {
  const key = createPrivateKey({ key: encryptedKey, format: 'der', type: 'pkcs8', passphrase: password });
  const chain = certificates.map((der) => new X509Certificate(der));
  const [leaf] = chain;
  if (!leaf?.checkPrivateKey(key)) throw new Error('OpenSSL: the key is not the certificate’s');
  const signature = sign('sha256', sample, key);
  if (!verify('sha256', sample, leaf.publicKey, signature))
    throw new Error('OpenSSL: the signature is wrong');
  for (const [at, certificate] of chain.entries()) {
    const signer = chain[at + 1] ?? certificate;
    if (!certificate.verify(signer.publicKey)) {
      throw new Error('OpenSSL: the chain is wrong');
    }
  }
  createHmac('sha1', sample).update(checksummed).digest();
}

/** Milliseconds that OpenSSL takes for one derivation of a checksum's key (1024 rounds), by the difference of two runs of its program. */
export function derivationMilliseconds(): number {
  const many = 4000;
  const run = (times: number) => {
    const start = performance.now();
    const options = [
      'digest:SHA1',
      'hexpass:0000',
      `hexsalt:${'5c'.repeat(20)}`,
      'id:3',
      `iter:${1024 * times}`,
    ];
    execFileSync('openssl', [
      'kdf',
      '-keylen',
      '20',
      ...options.flatMap((one) => ['-kdfopt', one]),
      'PKCS12KDF',
    ]);
    return performance.now() - start;
  };
  return (run(many) - run(1)) / (many - 1);
}

/** The certificates of a PKCS#7 in DER or BER, taken out by OpenSSL. */
export function certificatesOf(pkcs7: Buffer): readonly Buffer[] {
  const text = execFileSync('openssl', ['pkcs7', '-inform', 'DER', '-print_certs'], {
    input: pkcs7,
  }).toString();
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((pem) => new X509Certificate(pem).raw);
}

/** What a person does with OpenSSL's program for one credential: a process for each question. */
export function askOpenSslProgram(folder: string, password: string): void {
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  openssl('pkcs7', '-inform', 'DER', '-in', 'chain.p7', '-print_certs', '-out', 'chain.pem');
  openssl(
    'x509',
    '-in',
    'leaf.pem',
    '-noout',
    '-subject',
    '-serial',
    '-dates',
    '-fingerprint',
    '-pubkey',
    '-out',
    'leaf.pub',
  );
  openssl('verify', '-CAfile', 'root.pem', '-untrusted', 'sub.pem', 'leaf.pem');
  openssl('pkcs8', '-inform', 'DER', '-in', 'key.p8', '-passin', `pass:${password}`, '-out', 'key.pem');
  openssl('dgst', '-sha256', '-sign', 'key.pem', '-out', 'sample.signature', 'sample');
  openssl('dgst', '-sha256', '-verify', 'leaf.pub', '-signature', 'sample.signature', 'sample');
}
