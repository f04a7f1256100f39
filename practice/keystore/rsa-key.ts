import forge from 'node-forge';
import { fromBinary, toBinary } from './bytes.ts';

const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

/** An RSA key pair in the shapes that certificates and keystores need. */
export interface RsaKey {
  /** Signs with SHA-256, as every certificate of the RAM era is signed. */
  readonly privateKey: CryptoKey;
  /** For forge's certificate builder. */
  readonly publicKey: forge.pki.rsa.PublicKey;
  /** PKCS#8 PrivateKeyInfo in DER, as a binary string. */
  readonly pkcs8: string;
}

/** Makes an RSA key with WebCrypto; forge's own generator takes seconds in plain JavaScript. */
export async function makeRsaKey(modulusLength = 2048): Promise<RsaKey> {
  const parameters = { ...rsa, modulusLength, publicExponent: new Uint8Array([1, 0, 1]) };
  const pair = await crypto.subtle.generateKey(parameters, true, ['sign', 'verify']);
  const spki = toBinary(await crypto.subtle.exportKey('spki', pair.publicKey));
  return {
    privateKey: pair.privateKey,
    publicKey: forge.pki.publicKeyFromAsn1(forge.asn1.fromDer(spki)) as forge.pki.rsa.PublicKey,
    pkcs8: toBinary(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/** An RSA PKCS#1 v1.5 signature with SHA-256 over a binary string. */
export async function signWithRsa(key: RsaKey, message: string): Promise<string> {
  return toBinary(await crypto.subtle.sign(rsa, key.privateKey, fromBinary(message)));
}
