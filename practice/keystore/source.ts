import { randomBinary } from './bytes.ts';
import { makeRsaKey, type RsaKey } from './rsa-key.ts';

/** Where salts, serial numbers and keys come from: chance, unless somebody wants the same file twice. */
export interface Source {
  /** A binary string. */
  bytes(length: number): string;
  /** `modulusLength` in bits. */
  key(modulusLength: number): Promise<RsaKey>;
}

export const chance: Source = { bytes: randomBinary, key: makeRsaKey };
