import type { BinaryText } from '../bytes.ts';
import type { Certificate } from '../certificate.ts';
import { limits } from '../limits.ts';
import { type CertificateShelf, readCertificates } from '../read-certificates.ts';

/** What a file holds that is made for keys and certificates. */
export interface KeyAndCertificates {
  readonly certificates: readonly Certificate[];
  /** EncryptedPrivateKeyInfo, or PrivateKeyInfo where no password protects it; null for none, or one of an older form. */
  readonly key: { readonly der: BinaryText; readonly isLocked: boolean } | null;
  /** A key stands in it, of whatever form, or may stand in what could not be opened. */
  readonly mayHoldKey: boolean;
  /** Why there is not more of it. */
  readonly lack: 'password-missing' | 'password-wrong' | 'encryption-unsupported' | 'damaged' | null;
  /** A key stands in it that no password protects. */
  readonly hasOpenKey: boolean;
  /** The file's own checksum is wrong by this password. It says something only where the password is the right one. */
  readonly isChecksumWrong?: boolean;
}

export const nothingButDamage: KeyAndCertificates = {
  certificates: [],
  key: null,
  mayHoldKey: true,
  lack: 'damaged',
  hasOpenKey: false,
};

/** Certificates by their bytes, each once; what cannot be read is left out. */
export function certificatesOf(ders: readonly BinaryText[]): readonly Certificate[] {
  const shelf: CertificateShelf = new Map();
  const all = ders.slice(0, limits.certificates).flatMap((der) => readCertificates(der, shelf) ?? []);
  return [...new Set(all)];
}
