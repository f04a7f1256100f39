import forge from 'node-forge';

const { asn1 } = forge;
type Node = forge.asn1.Asn1;

/** A constructed universal node: SEQUENCE unless told otherwise. */
export function sequence(...children: Node[]): Node {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, children);
}

/** A SET of nodes. */
export function set(...children: Node[]): Node {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, children);
}

/** A constructed context-specific node, `[number]`. */
export function context(number: number, ...children: Node[]): Node {
  return asn1.create(asn1.Class.CONTEXT_SPECIFIC, number as forge.asn1.Type, true, children);
}

/** A primitive universal node with these contents. */
export function primitive(type: forge.asn1.Type, contents: string): Node {
  return asn1.create(asn1.Class.UNIVERSAL, type, false, contents);
}

/** An OBJECT IDENTIFIER, from its dotted form. */
export function oid(dotted: string): Node {
  return primitive(asn1.Type.OID, asn1.oidToDer(dotted).getBytes());
}

/** NULL, which RSA algorithm identifiers carry as their parameters. */
export function nothing(): Node {
  return primitive(asn1.Type.NULL, '');
}

/** A node's DER encoding, as a binary string. */
export function der(node: Node): string {
  return asn1.toDer(node).getBytes();
}

/**
 * A constructed node in BER with indefinite length: tag, 80, contents, 00 00 (X.690 section 8.1.3.6).
 * Real RAM files carry their PKCS#7 so, and readers that know only DER fail on it; forge writes only DER.
 */
export function indefinite(tag: number, ...contents: string[]): string {
  return `${String.fromCharCode(tag)}\x80${contents.join('')}\0\0`;
}
