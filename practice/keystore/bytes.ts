/** node-forge works on "binary strings": one character per byte. These are the crossings to and from real bytes. */

/** Bytes as forge's binary string. */
export function toBinary(bytes: ArrayBuffer | Uint8Array): string {
  let text = '';
  for (const byte of bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)) {
    text += String.fromCharCode(byte);
  }
  return text;
}

/** A binary string as real bytes. */
export function fromBinary(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Random bytes, as a binary string. */
export function randomBinary(length: number): string {
  return toBinary(crypto.getRandomValues(new Uint8Array(length)));
}

/** A text's UTF-8 bytes, as a binary string. */
export function utf8(text: string): string {
  return toBinary(new TextEncoder().encode(text));
}

/** Base64 without line breaks, as in every public keystore of the RAM era. */
export function base64(binary: string): string {
  return btoa(binary);
}
