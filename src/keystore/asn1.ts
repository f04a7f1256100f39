import type { asn1 } from 'node-forge';
import type { BinaryText } from './bytes.ts';
import { forge } from './forge.ts';

export type Node = asn1.Asn1;

const { Class, Type } = forge.asn1;

/** Reads one BER or DER value that fills the bytes exactly; null for anything else. Nesting is limited by node-forge (256). */
export function readNode(bytes: BinaryText): Node | null {
  try {
    const options = { strict: true, parseAllBytes: true };
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

export function octets(node: Node | undefined): BinaryText | null {
  return primitive(node, Type.OCTETSTRING);
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
