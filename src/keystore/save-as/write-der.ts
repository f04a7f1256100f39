import type { asn1 } from 'node-forge';
import { type Node, toDer } from '../asn1.ts';
import type { BinaryText } from '../bytes.ts';
import { forge } from '../forge.ts';

const { Class, Type } = forge.asn1;

export function sequenceOf(...children: readonly Node[]): Node {
  return forge.asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, [...children]);
}

/** A SET OF, in which DER wants the smallest encoding first (X.690, section 11.6). */
export function setOf(...children: readonly Node[]): Node {
  const sorted = children
    .map((node) => ({ node, der: toDer(node) }))
    .sort((one, other) => (one.der < other.der ? -1 : 1));
  return forge.asn1.create(
    Class.UNIVERSAL,
    Type.SET,
    true,
    sorted.map(({ node }) => node),
  );
}

/** An explicit tag [0], the only one that a PKCS#12 file has. */
export function taggedZero(child: Node): Node {
  return forge.asn1.create(Class.CONTEXT_SPECIFIC, 0 as asn1.Type, true, [child]);
}

export function objectIdentifier(dotted: string): Node {
  return primitive(Type.OID, forge.asn1.oidToDer(dotted).getBytes());
}

export function octetString(bytes: BinaryText): Node {
  return primitive(Type.OCTETSTRING, bytes);
}

export function integer(number: number): Node {
  return primitive(Type.INTEGER, forge.asn1.integerToDer(number).getBytes());
}

/** NULL, the parameters of an algorithm that has none. */
export function nothing(): Node {
  return primitive(Type.NULL, '');
}

/** Text of UTF-16 units, which node-forge writes as two bytes each, the high one first. */
export function bmpString(text: string): Node {
  return primitive(Type.BMPSTRING, text);
}

function primitive(type: asn1.Type, contents: string): Node {
  return forge.asn1.create(Class.UNIVERSAL, type, false, contents);
}
