import { toBinary } from '../bytes.ts';
import { decodeText } from '../decode-text.ts';
import type { OtherKind } from './other-file.ts';

export type Recognised = Exclude<OtherKind, 'pem' | 'pfx' | 'certificate'> | 'word' | 'pem' | 'der';

/** First bytes of what stands for a file that lies elsewhere. */
const placeholders = [
  'bplist00', // iCloud, for a file that it has not fetched: a property list with the file's name.
  'L\0\0\0\x01\x14\x02\0', // A shortcut of Windows ([MS-SHLLINK], section 2.1).
  '\0\x05\x16\x07', // AppleDouble: what macOS keeps beside a file on a foreign disk, under "._" and its name.
] as const;

/** What a file is that is no keystore, by its bytes and words alone; null for anything else. */
export function recognise(bytes: Uint8Array): Recognised | null {
  const start = toBinary(bytes.subarray(0, 16));
  if (placeholders.some((each) => start.startsWith(each)) || isHollow(bytes)) return 'placeholder';
  if (start.startsWith('0')) return 'der';
  if (start.startsWith('PK')) return toBinary(bytes).includes('word/document.xml') ? 'word' : null;
  const decoded = decodeText(bytes);
  return byWords(decoded.kind === 'text' ? decoded.text : toBinary(bytes));
}

/** Nothing but zeros: OneDrive and others leave that of a file whose contents they did not bring along. */
function isHollow(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.every((byte) => byte === 0);
}

const marksOfWord =
  /schemas-microsoft-com|schemas\.(?:microsoft|openxmlformats)\.|urn:oasis:names:tc:opendocument|class="?Mso/i;
/** A word processor turns the quotation marks of a tag. */
const turnedQuotes = /=[“”„‘’]/;

function byWords(text: string): Recognised | null {
  const start = text.slice(0, 2000).trimStart();
  if (start.startsWith('[InternetShortcut]') || /<!DOCTYPE plist/i.test(start)) return 'placeholder';
  // Some programs write what is in the file above it.
  if (text.includes('-----BEGIN ')) return 'pem';
  const root = /(?:<|&lt;)(?:\w{1,20}:)?credentialStore[^<>]{0,2000}/.exec(text)?.[0];
  if (root === undefined) return null;
  if (start.startsWith('{\\rtf') || marksOfWord.test(text) || turnedQuotes.test(root)) return 'word';
  return start.startsWith('<') && !/^<(?:!doctype html|html)/i.test(start) ? null : 'browser-copy';
}
