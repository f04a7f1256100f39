/**
 * The parts of node-forge that reading a keystore file takes: ASN.1, X.509, and the old ciphers that browsers do not have
 * (triple DES, the key derivation of PKCS#12). What browsers do have (RSA, PBKDF2) is left to them: it is many times faster.
 * Each part hangs itself onto the one object that `forge.js` makes.
 */
import forge from 'node-forge/lib/forge.js';
import 'node-forge/lib/asn1.js';
import 'node-forge/lib/aes.js';
import 'node-forge/lib/des.js';
import 'node-forge/lib/hmac.js';
import 'node-forge/lib/sha1.js';
import 'node-forge/lib/sha256.js';
import 'node-forge/lib/pbe.js';
import 'node-forge/lib/rc2.js';
import 'node-forge/lib/x509.js';

declare module 'node-forge' {
  // Not in @types/node-forge 1.3.
  namespace pbe {
    /** RFC 7292, appendix B.2, with SHA-1 unless told. `length` in bytes. */
    function generatePkcs12Key(
      password: string,
      salt: util.ByteStringBuffer,
      purpose: 1 | 2 | 3,
      iterations: number,
      length: number,
      hash?: md.MessageDigest,
    ): util.ByteStringBuffer;
  }
  namespace md {
    interface MessageDigest {
      /** Bytes. */
      readonly digestLength: number;
    }
  }
}

export { forge };
