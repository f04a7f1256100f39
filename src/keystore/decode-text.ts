/** Text of a file, or the reason why its bytes are none: `not-xml` where it never meant to be XML. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly refusal: 'empty' | 'encoding' | 'not-xml' };

const refused = (refusal: 'empty' | 'encoding' | 'not-xml'): DecodedText => ({ kind: 'refused', refusal });

/**
 * Decodes the bytes of an XML file by its byte order mark, the shape of its first bytes and its encoding declaration, in that
 * order (XML 1.0, appendix F). Bytes that the encoding does not have refuse the file: a guess would change names unnoticed.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return refused('empty');
  const encoding = encodingOf(bytes);
  if (encoding === null) return refused(beginsLikeXml(bytes) ? 'encoding' : 'not-xml');
  try {
    // A byte order mark is no part of the text: the decoder drops it.
    const text =
      encoding === 'windows-1252'
        ? decodeWindows1252(bytes)
        : new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.trim() === '' ? refused('empty') : { kind: 'text', text };
  } catch {
    return refused(beginsLikeXml(bytes) ? 'encoding' : 'not-xml');
  }
}

/** The characters of the bytes 0x80 to 0x9f (encoding.spec.whatwg.org, index windows-1252). */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: Node's own decoder (20.20) takes these bytes for control characters. Browsers take Latin-1 for this encoding too. */
function decodeWindows1252(bytes: Uint8Array): string {
  // Byte by byte and not replaced in a text: ten megabytes of nothing else would take seconds.
  const units = new Uint16Array(bytes);
  for (let at = 0; at < units.length; at++) {
    const byte = units[at] as number;
    if (byte >= 0x80 && byte < 0xa0) units[at] = windows1252.charCodeAt(byte - 0x80);
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

function encodingOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    return null; // UTF-32: XML allows it, no browser and no keystore knows it.
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be';
  return declaredEncoding(bytes);
}

/** The declared encoding; 'utf-8' without one; null for a declaration that these bytes cannot follow or nobody knows. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const name = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(start)?.[1];
  if (name === undefined) return 'utf-8';
  try {
    const { encoding } = new TextDecoder(name);
    // The declaration was just read byte by byte, so the file is in no 16-bit encoding, whatever it says.
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

/** Whether the first character that is no white space, byte order mark or zero byte is `<`. */
function beginsLikeXml(bytes: Uint8Array): boolean {
  const skipped = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);
  const first = bytes.subarray(0, 64).find((byte) => !skipped.has(byte));
  return first === 0x3c;
}
