import { toBytes } from '../bytes.ts';
import { type CredentialRecord, readKeystore } from '../read-keystore.ts';
import { explainRefusal } from '../refusals.ts';
import { fileNameFor } from './file-name.ts';
import { proveCredential } from './prove-credential.ts';
import { type Explanation, explainNotMade, type NotMade } from './words.ts';
import { writePem } from './write-pem.ts';
import { writePfx } from './write-pfx.ts';

export type SaveFormat = 'pfx' | 'pem';

export interface SaveRequest {
  /** Its place among the credentials of the file, from 0, as in the report of the check. */
  readonly credentialAt: number;
  readonly format: SaveFormat;
  /** It is not kept after the answer. The file that is made has the same one. */
  readonly password: string;
}

export type SaveResult =
  | {
      readonly kind: 'made';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly fileName: string;
      readonly mediaType: string;
    }
  | ({ readonly kind: 'not-made'; readonly why: NotMade | 'file-refused' } & Explanation);

/**
 * Makes a PFX or PEM file of one credential of a keystore file, for software that wants that instead. The file is read again, since
 * nothing of it is kept after a check. Whatever the bytes are, the answer is a result; it never throws for what stands in a file.
 */
export async function saveAs(file: Uint8Array, request: SaveRequest): Promise<SaveResult> {
  const reading = readKeystore(file);
  if (reading.kind === 'refused') {
    return { kind: 'not-made', why: 'file-refused', ...explainRefusal(reading.refusal) };
  }
  const { salt, credentials } = reading.file;
  const record = credentials[request.credentialAt];
  if (!record) return notMade('credential-missing', request.password);
  return saveCredential(record, salt, request);
}

/** The same for a credential that was read already. The salt of the whole file stretches the password of a PBES2 key. */
export async function saveCredential(
  record: CredentialRecord,
  fileSalt: string | null,
  { format, password }: Omit<SaveRequest, 'credentialAt'>,
): Promise<SaveResult> {
  if (password === '') return notMade('password-missing', password);
  const proven = await proveCredential(record, fileSalt, password);
  if (typeof proven === 'string') return notMade(proven, password);
  const { write, mediaType } = formats[format];
  const fileName = fileNameFor(proven.displayName, format);
  return { kind: 'made', bytes: toBytes(write(proven, password)), fileName, mediaType };
}

const formats = {
  pfx: { write: writePfx, mediaType: 'application/x-pkcs12' },
  pem: { write: writePem, mediaType: 'application/x-pem-file' },
} as const;

function notMade(why: NotMade, password: string): SaveResult {
  return { kind: 'not-made', why, ...explainNotMade(why, password) };
}
