import { sentence } from '../../values/sentence.ts';
import type { When } from '../change.ts';
import type { Register } from '../entry.ts';
import { importBackup } from './backup.ts';
import { importCsv } from './import-csv.ts';
import { type ImportPreview, nothingFrom } from './import-preview.ts';
import { drained, type Steps } from './steps.ts';

/** The first bytes of every workbook: today's are zip files, Microsoft's older ones compound files. */
const workbooks = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'];

/** More than 1,000 credentials with full notes; a larger file was given by mistake. */
export const largestImport = 16_000_000;

/** What importing this file would do to the register, whatever is in it. It changes nothing and never throws. */
export function previewImport(bytes: Uint8Array, register: Register, when: When): ImportPreview {
  return drained(importInSteps(bytes, register, when));
}

/** The same in steps, so that the page is not stuck over a long list. */
export function* importInSteps(bytes: Uint8Array, register: Register, when: When): Steps<ImportPreview> {
  if (bytes.length > largestImport) return nothingFrom(register, sentence('register_import_too_large'));
  if (workbooks.includes(String.fromCharCode(...bytes.subarray(0, 4))))
    return nothingFrom(register, sentence('register_import_workbook'));
  const text = decoded(bytes);
  return /^\s*[[{]/.test(text) ? importBackup(text, register, when) : yield* importCsv(text, register, when);
}

/** UTF-8 or UTF-16 with a byte order mark, as Excel's "CSV UTF-8" and "Unicode text"; else what Excel's plain "CSV" is on Windows here. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return new TextDecoder(unmarked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const telling = 4096;

/** UTF-16 whose mark was lost, as when a list was copied out of another program: of Latin letters every second byte is empty. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, telling);
  const empty = (from: 0 | 1) => start.filter((byte, index) => index % 2 === from && byte === 0).length;
  const [even, odd] = [empty(0), empty(1)];
  const many = start.length / 5;
  if (odd > many && even * 10 < odd) return 'utf-16le';
  return even > many && odd * 10 < even ? 'utf-16be' : null;
}
