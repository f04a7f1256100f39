import type { asn1 } from 'node-forge';
import type { BinaryText } from './bytes.ts';
import { forge } from './forge.ts';
import { limits } from './limits.ts';

export type Node = asn1.Asn1;

const { Class, Type } = forge.asn1;

/** Reads one BER or DER value that fills the bytes exactly; null for anything else. Nesting is limited by node-forge (256). */
export function readNode(bytes: BinaryText): Node | null {
  if (bytes.length > limits.derLength) return null;
  try {
    // What a bit string holds (a public key, a signature) is for its reader to take apart.
    const options = { strict: true, parseAllBytes: true, decodeBitStrings: false };
    return forge.asn1.fromDer(forge.util.createBuffer(bytes), options as never);
  } catch {
    return null;
  }
}

/** Like `readNode`, for DER only: null where the same value could have been written in another way than these bytes. */
export function readExactNode(bytes: BinaryText): Node | null {
  const node = readNode(bytes);
  return node && toDer(node) === bytes ? node : null;
}

export function toDer(node: Node): BinaryText {
  return forge.asn1.toDer(node).getBytes();
}

/** The values inside a SEQUENCE; null when the node is none. */
export function sequence(node: Node | undefined): readonly Node[] | null {
  return inside(node, Class.UNIVERSAL, Type.SEQUENCE);
}

/** The values inside an explicit or implicit tag [number]. */
export function tagged(node: Node | undefined, number: number): readonly Node[] | null {
  return inside(node, Class.CONTEXT_SPECIFIC, number);
}

function inside(node: Node | undefined, tagClass: asn1.Class, type: number): readonly Node[] | null {
  const fits = node !== undefined && node.tagClass === tagClass && Number(node.type) === type;
  return fits && Array.isArray(node.value) ? node.value : null;
}

/** An object identifier in dots. */
export function objectId(node: Node | undefined): string | null {
  const bytes = primitive(node, Type.OID);
  return bytes ? forge.asn1.derToOid(bytes) : null;
}

/** An OCTET STRING, in BER also one that is written in parts. */
export function octets(node: Node | undefined): BinaryText | null {
  const parts = inside(node, Class.UNIVERSAL, Type.OCTETSTRING);
  if (!parts) return primitive(node, Type.OCTETSTRING);
  const texts = parts.map(octets);
  return texts.every((text) => text !== null) ? texts.join('') : null;
}

/** The bytes of a BIT STRING; null where its last byte is not whole, or the node is none. */
export function wholeBits(node: Node | undefined): BinaryText | null {
  const bytes = bits(node);
  return bytes?.charCodeAt(0) === 0 ? bytes.slice(1) : null;
}

/** A BIT STRING as it is written: the number of bits that its last byte does not use, and its bytes. */
export function bits(node: Node | undefined): BinaryText | null {
  return primitive(node, Type.BITSTRING);
}

/** TRUE or FALSE; null for anything else. */
export function truth(node: Node | undefined): boolean | null {
  const bytes = primitive(node, Type.BOOLEAN);
  return bytes === null ? null : bytes !== '\0';
}

/**
 * UTCTime or GeneralizedTime as certificates have them (RFC 5280, section 4.1.2.5): to the second, in UTC. Null for what is written in another
 * way, which other programs refuse, and for what is no date: 30 February would count as some day in March.
 */
export function moment(node: Node | undefined): Date | null {
  const [short, long] = [primitive(node, Type.UTCTIME), primitive(node, Type.GENERALIZEDTIME)];
  const written = short === null ? long : `${Number(short.slice(0, 2)) < 50 ? 20 : 19}${short}`;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(written ?? '');
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const date = new Date(text);
  return !Number.isNaN(+date) && date.toISOString() === text ? date : null;
}

/** The values inside a SET; null when the node is none. */
export function setOf(node: Node | undefined): readonly Node[] | null {
  return inside(node, Class.UNIVERSAL, Type.SET);
}

/** What stands under an implicit tag [number] that holds no other values: text or bytes. */
export function taggedText(node: Node | undefined, number: number): BinaryText | null {
  const fits = node?.tagClass === Class.CONTEXT_SPECIFIC && Number(node.type) === number;
  return fits && typeof node.value === 'string' ? node.value : null;
}

/** Text in whichever of the string types it is written; null for what is no text. */
export function textOf(node: Node | undefined): string | null {
  if (node?.tagClass !== Class.UNIVERSAL || typeof node.value !== 'string') return null;
  switch (node.type) {
    case Type.UTF8:
      return decodeUtf8(node.value);
    case Type.PRINTABLESTRING:
    case Type.IA5STRING:
    case teletex:
    case visible:
    // node-forge has decoded it already.
    case Type.BMPSTRING:
      return node.value;
    default:
      return null;
  }
}

// X.680, section 8.4; node-forge has no names for them.
const teletex = 20 as asn1.Type;
const visible = 26 as asn1.Type;

function decodeUtf8(bytes: BinaryText): string {
  try {
    return forge.util.decodeUtf8(bytes);
  } catch {
    return bytes;
  }
}

/** A whole number that is not negative; null for anything else. */
export function wholeNumber(node: Node | undefined): bigint | null {
  const bytes = primitive(node, Type.INTEGER);
  if (!bytes || bytes.charCodeAt(0) > 0x7f) return null;
  return BigInt(`0x${forge.util.bytesToHex(bytes)}`);
}

function primitive(node: Node | undefined, type: asn1.Type): BinaryText | null {
  const fits = node !== undefined && node.tagClass === Class.UNIVERSAL && node.type === type;
  return fits && typeof node.value === 'string' ? node.value : null;
}
