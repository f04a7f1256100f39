/** Bytes as a string of the characters U+0000 to U+00FF, the form in which node-forge takes and gives them. */
export type BinaryText = string;

/** The bytes of base64 text, wrapped or not (white space anywhere in it is dropped); null when it is not base64. */
export function fromBase64(text: string): BinaryText | null {
  const packed = /[ \t\r\n]/.test(text) ? text.replace(/[ \t\r\n]+/g, '') : text;
  // What `atob` takes as well: text without its padding, and a form feed.
  if (packed.length === 0 || packed.length % 4 !== 0 || packed.includes('\f')) return null;
  try {
    return atob(packed);
  } catch {
    return null;
  }
}

export function toBytes(binary: BinaryText): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export function toBinary(bytes: Uint8Array): BinaryText {
  const parts: string[] = [];
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts.join('');
}

/** Two lower-case hexadecimal digits a byte. */
export function toHex(binary: BinaryText): string {
  let hex = '';
  for (let at = 0; at < binary.length; at++) hex += binary.charCodeAt(at).toString(16).padStart(2, '0');
  return hex;
}

export function utf8(text: string): BinaryText {
  return toBinary(new TextEncoder().encode(text));
}
