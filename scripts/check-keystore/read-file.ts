import { type FileHandle, open } from 'node:fs/promises';
import { limits } from '../../src/keystore/limits.ts';
import { text } from './text.ts';

export type FileReading =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly why: { readonly means: string; readonly todo: string } };

/** The bytes of a file, or why there are none. Of a file that is too large only so much is read that this is seen. */
export async function readFile(path: string): Promise<FileReading> {
  try {
    const file = await open(path);
    try {
      return { kind: 'read', bytes: await readBeginning(file, limits.fileSize + 1) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { kind: 'failed', why: explainFault(error) };
  }
}

/** Piece by piece: what is no plain file (a pipe, a device) tells no size beforehand. */
async function readBeginning(file: FileHandle, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < most) {
    const piece = Buffer.alloc(Math.min(most - length, 1024 * 1024));
    const { bytesRead } = await file.read(piece, 0, piece.length, null);
    if (bytesRead === 0) break;
    pieces.push(piece.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(pieces);
}

/** By the codes of Node.js, which are those of POSIX on every system. */
export function explainFault(error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') return text.missing;
  if (code === 'EISDIR') return text.folder;
  if (code === 'EACCES' || code === 'EPERM') return text.notAllowed;
  return text.unreadable(code);
}
