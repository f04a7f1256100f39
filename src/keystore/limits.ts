/**
 * How much of a file is taken on before it is refused: far above every keystore file seen (the largest, of the AUSkey era, had
 * 153 credentials in 1.14 MB; observed in public sample files, 2026-11-23), far below what would stall a computer.
 */
export const limits = {
  /** Bytes. */
  fileSize: 10 * 1024 * 1024,
  credentials: 1000,
  /** XML elements inside one another; a keystore file needs 5. */
  depth: 32,
  /** XML elements, attributes, comments and instructions in all; a credential has about 20, and three more for each of its previous keys. */
  nodes: 40_000,
  /** References (`&amp;`, `&#13;`) in all. Some writers end every line of base64 with one: that makes 150 a credential. */
  references: 200_000,
  /** Characters of one tag with its attributes; a credential's has about 200. */
  tagLength: 20_000,
  /** Characters of one element's text; the longest of a credential, its certificates in base64, has about 7,000. */
  fieldLength: 500_000,
  /** Bytes of one ASN.1 value (certificates, a private key), which is taken apart into at most half as many nodes; real ones have about 5,000. */
  derLength: 40_000,
  /** Rounds of key derivation. Files ask for 1024; a forged one could ask for two thousand million. */
  iterations: 100_000,
  /** The same for PBKDF2, which browsers have built in and do ten times as fast; a PFX file of ours asks for 200,000. */
  iterationsOfPbkdf2: 300_000,
  /** The same with SHA-224, which no browser has built in: 30,000 take a quarter of a second (2026-11-30). */
  iterationsOfSha224: 30_000,
  /** Bits of an RSA modulus: above it a single check of a signature takes noticeable time. */
  keyBits: 16_384,
  /** Certificates looked at in one credential; files have 3. */
  certificates: 16,
} as const;
