import { type Node, objectId, sequence, setOf, textOf, toDer } from './asn1.ts';

/** A name of a certificate (RFC 5280, section 4.1.2.4). */
export interface DistinguishedName {
  /** In a form in which two names that mean the same are the same: one text for each part, the outermost first. */
  readonly parts: readonly string[];
  /** The first text of a kind, by its object identifier. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads a Name; null when it is none. */
export function readName(node: Node | undefined): DistinguishedName | null {
  const texts = new Map<string, string>();
  const parts = sequence(node)?.map((part) => readPart(part, texts));
  return parts?.every((part) => part !== null) ? { parts, texts } : null;
}

export function isSameName(one: DistinguishedName, other: DistinguishedName): boolean {
  return one.parts.length === other.parts.length && isWithin(one, other);
}

/** Whether the name is the other one or lies below it. */
export function isWithin(name: DistinguishedName, upper: DistinguishedName): boolean {
  return upper.parts.every((part, at) => part === name.parts[at]);
}

function readPart(node: Node, texts: Map<string, string>): string | null {
  const attributes = setOf(node)?.map((each) => {
    const [type, value] = sequence(each) ?? [];
    const oid = objectId(type);
    if (oid === null || !value) return null;
    const text = textOf(value);
    if (text !== null && !texts.has(oid)) texts.set(oid, text);
    return `${oid}=${text === null ? toDer(value) : comparable(text)}`;
  });
  return attributes?.every((each) => each !== null) ? attributes.sort().join('+') : null;
}

/**
 * RFC 5280, section 7.1: neither the string type nor capitals nor the number of spaces make two names different. An authority that moves from
 * PrintableString to UTF8String stays the same authority.
 */
function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}
