import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The public sample files lie beside the repository or where KEYSTORE_SAMPLES points: they are not ours to ship. */
const folder = process.env['KEYSTORE_SAMPLES'] ?? join(import.meta.dirname, '../../../../shared/keystores');

export const samplePassword = 'Password1!';

export const haveSamples = ['usi-2023-08.xml', 'usi-2025-07.xml', 'vectors.json'].every((name) =>
  existsSync(join(folder, name)),
);

if (!haveSamples) {
  console.warn(
    `Skipped: the public sample keystores are not at ${folder} (KEYSTORE_SAMPLES can point elsewhere).`,
  );
}

export function sample(name: 'usi-2023-08.xml' | 'usi-2025-07.xml'): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}

/** Values that an independent reader worked out; bytes as hexadecimal digits. */
export interface Vector {
  readonly file: string;
  readonly id: string;
  readonly password: string;
  readonly storeSalt: string;
  readonly salt: string;
  readonly iter: number;
  readonly integrityKey: string;
  readonly integrityValue: string;
  readonly sha256_pkcs8: string;
  readonly key: string;
  readonly iv: string;
  readonly stretched?: string;
}

export function vectors(): readonly Vector[] {
  return JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8'));
}
