import { bits, type Node, objectId, octets, readNode, sequence, truth, wholeNumber } from './asn1.ts';
import type { BinaryText } from './bytes.ts';
import {
  type GeneralName,
  type NameConstraints,
  readNameConstraints,
  readNames,
} from './name-constraints.ts';

/** What the extensions of a certificate say about its use (RFC 5280, section 4.2); null for what they say nothing about. */
export interface Extensions {
  /** By object identifier, as they stand. */
  readonly all: ReadonlyMap<string, BinaryText>;
  readonly basicConstraints: { readonly isAuthority: boolean; readonly pathLength: number | null } | null;
  readonly keyUsage: { readonly signs: boolean; readonly signsCertificates: boolean } | null;
  /** Object identifiers. */
  readonly purposes: readonly string[] | null;
  readonly nameConstraints: NameConstraints | null;
  readonly alternativeNames: readonly GeneralName[];
  /** One stands there twice, cannot be read, or is critical and unknown: whoever checks certificates has to refuse this one. */
  readonly isUnacceptable: boolean;
}

const oids = {
  keyUsage: '2.5.29.15',
  alternativeNames: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  purposes: '2.5.29.37',
} as const;

/**
 * Others that may be critical: they are about policies, revocation and which key signed, none of which forbids a use here. The same ones
 * are known to OpenSSL 3.0 (`X509_supported_extension`), which checks no policies either unless it is asked to.
 */
const harmless = [
  '2.5.29.14',
  '2.5.29.31',
  '2.5.29.32',
  '2.5.29.33',
  '2.5.29.35',
  '2.5.29.36',
  '2.5.29.54',
  '2.16.840.1.113730.1.1',
];
const known: readonly string[] = [...Object.values(oids), ...harmless];

/** Reads the extensions of a certificate; of none at all, as in version 1, there is nothing to be said. */
export function readExtensions(nodes: readonly Node[]): Extensions {
  const all = new Map<string, BinaryText>();
  let isUnacceptable = false;
  for (const node of nodes) {
    const [oidNode, ...rest] = sequence(node) ?? [];
    const critical = rest.length > 1 && truth(rest[0]) === true;
    const [oid, value] = [objectId(oidNode), octets(rest.at(-1))];
    if (oid === null || value === null || all.has(oid) || (critical && !known.includes(oid)))
      isUnacceptable = true;
    if (oid !== null && value !== null && !all.has(oid)) all.set(oid, value);
  }
  /** Null where there is none; where it cannot be read, the certificate is not acceptable. */
  const read = <T>(oid: string, reader: (node: Node) => T | null): T | null => {
    const value = all.get(oid);
    if (value === undefined) return null;
    const node = readNode(value);
    const answer = node && reader(node);
    if (answer === null) isUnacceptable = true;
    return answer;
  };
  const parts = {
    basicConstraints: read(oids.basicConstraints, readBasicConstraints),
    keyUsage: read(oids.keyUsage, readKeyUsage),
    purposes: read(oids.purposes, readPurposes),
    nameConstraints: read(oids.nameConstraints, readNameConstraints),
    alternativeNames: read(oids.alternativeNames, (node) => readNames(sequence(node))) ?? [],
  };
  return { all, ...parts, isUnacceptable };
}

function readBasicConstraints(node: Node): Extensions['basicConstraints'] {
  const parts = sequence(node);
  if (!parts) return null;
  const isAuthority = truth(parts[0]) === true;
  const length = parts.map(wholeNumber).find((number) => number !== null);
  return { isAuthority, pathLength: length === undefined ? null : Number(length) };
}

/** RFC 5280, section 4.2.1.3: digitalSignature is the first bit, keyCertSign the sixth. */
function readKeyUsage(node: Node): Extensions['keyUsage'] {
  const first = bits(node)?.charCodeAt(1);
  if (first === undefined) return null;
  return { signs: (first & 0x80) !== 0, signsCertificates: (first & 0x04) !== 0 };
}

function readPurposes(node: Node): readonly string[] | null {
  const each = sequence(node)?.map(objectId);
  return each?.every((oid) => oid !== null) ? each : null;
}
