// @types/node-forge describes the whole library only; these are the same objects, loaded piece by piece.
declare module 'node-forge/lib/forge.js' {
  import forge from 'node-forge';
  export default forge;
}
declare module 'node-forge/lib/asn1.js';
declare module 'node-forge/lib/aes.js';
declare module 'node-forge/lib/des.js';
declare module 'node-forge/lib/hmac.js';
declare module 'node-forge/lib/pbe.js';
declare module 'node-forge/lib/rc2.js';
declare module 'node-forge/lib/sha1.js';
declare module 'node-forge/lib/sha256.js';
declare module 'node-forge/lib/x509.js';
