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
  /** XML elements in all; a credential has about 15. */
  elements: 60_000,
  /** Characters of one tag with its attributes; a credential's has about 200. */
  tagLength: 20_000,
  /** Rounds of key derivation. Files ask for 1024; a forged one could ask for two thousand million. */
  iterations: 100_000,
  /** Bits of an RSA modulus: above it a single check of a signature takes noticeable time. */
  keyBits: 16_384,
  /** Certificates looked at in one credential; files have 3. */
  certificates: 16,
} as const;
