import forge from 'node-forge';

/** What a derived key is for (RFC 7292 appendix B.3). */
export const purpose = { encryption: 1, initialisation: 2, integrity: 3 } as const;

/** Keystores of the RAM era: SHA-1, 1024 rounds. */
export const iterations = 1024;

// @types/node-forge does not know this function.
const { generatePkcs12Key } = (
  forge as unknown as {
    pbe: {
      generatePkcs12Key(
        password: string,
        salt: forge.util.ByteStringBuffer,
        id: number,
        iterations: number,
        length: number,
      ): forge.util.ByteStringBuffer;
    };
  }
).pbe;

/** The PKCS#12 key derivation (RFC 7292 appendix B.2) with SHA-1; salt and result are binary strings. */
export function deriveKey(password: string, salt: string, id: number, length: number): string {
  return generatePkcs12Key(password, forge.util.createBuffer(salt), id, iterations, length).getBytes();
}
