import { type Node, sequence, tagged, taggedText } from './asn1.ts';
import type { BinaryText } from './bytes.ts';
import { type DistinguishedName, isWithin, readName } from './distinguished-name.ts';

/** One of the names for which a certificate stands (RFC 5280, section 4.2.1.6). */
export type GeneralName =
  | { readonly kind: 'directory'; readonly name: DistinguishedName }
  | { readonly kind: 'email' | 'host' | 'address'; readonly text: string }
  | { readonly kind: 'network'; readonly bytes: BinaryText }
  /** Of a form that cannot be compared here. */
  | { readonly kind: 'other' };

/** For which names the certificates below an authority may stand (RFC 5280, section 4.2.1.10). */
export interface NameConstraints {
  readonly permitted: readonly GeneralName[];
  readonly excluded: readonly GeneralName[];
}

/** Reads NameConstraints; null when it is none. */
export function readNameConstraints(node: Node): NameConstraints | null {
  const parts = sequence(node);
  if (!parts) return null;
  const trees = (number: number): readonly GeneralName[] | null => {
    const list = parts.map((part) => tagged(part, number)).find((found) => found !== null);
    // No least and greatest distance: RFC 5280 forbids them.
    return readNames((list ?? []).map((tree) => sequence(tree)?.[0]));
  };
  const [permitted, excluded] = [trees(0), trees(1)];
  return permitted && excluded ? { permitted, excluded } : null;
}

/** Reads a list of GeneralName; null when one of them is none. */
export function readNames(nodes: readonly (Node | undefined)[] | null): readonly GeneralName[] | null {
  const names = nodes?.map(readGeneralName);
  return names?.every((name) => name !== null) ? names : null;
}

function readGeneralName(node: Node | undefined): GeneralName | null {
  if (!node) return null;
  const directory = tagged(node, 4);
  if (directory) {
    const name = readName(directory[0]);
    return name && { kind: 'directory', name };
  }
  const [email, host, address, network] = [1, 2, 6, 7].map((number) => taggedText(node, number));
  if (typeof email === 'string') return { kind: 'email', text: email.toLowerCase() };
  if (typeof host === 'string') return { kind: 'host', text: host.toLowerCase() };
  if (typeof address === 'string') return { kind: 'address', text: address.toLowerCase() };
  if (typeof network === 'string') return { kind: 'network', bytes: network };
  return { kind: 'other' };
}

/** Whether a certificate may stand for these names: each in a permitted tree, where there is one of its kind, and none in an excluded one. */
export function mayStandFor(
  names: readonly GeneralName[],
  { permitted, excluded }: NameConstraints,
): boolean {
  return names.every((name) => {
    const ofKind = permitted.filter(({ kind }) => kind === name.kind);
    const allowed = ofKind.length === 0 || ofKind.some((tree) => lies(name, tree));
    // What cannot be compared may be what is forbidden.
    const forbidden = excluded.some((tree) =>
      tree.kind === 'other' ? name.kind === 'other' : lies(name, tree),
    );
    return allowed && !forbidden;
  });
}

function lies(name: GeneralName, tree: GeneralName): boolean {
  if (name.kind === 'directory') return tree.kind === 'directory' && isWithin(name.name, tree.name);
  if (name.kind === 'network') return tree.kind === 'network' && isInNetwork(name.bytes, tree.bytes);
  if (name.kind === 'other' || !('text' in tree) || tree.kind !== name.kind) return false;
  if (name.kind === 'host') return isBelow(name.text, tree.text.replace(/^\./, '')) || tree.text === '';
  if (name.kind === 'email' && tree.text.includes('@')) return name.text === tree.text;
  const host = name.kind === 'email' ? name.text.slice(name.text.lastIndexOf('@') + 1) : hostOf(name.text);
  return tree.text.startsWith('.') ? host.endsWith(tree.text) : host === tree.text;
}

function isBelow(host: string, upper: string): boolean {
  return host === upper || host.endsWith(`.${upper}`);
}

function hostOf(address: string): string {
  return /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]*)/.exec(address)?.[1] ?? '';
}

/** An address, and one with its mask behind it. */
function isInNetwork(address: BinaryText, network: BinaryText): boolean {
  if (network.length !== address.length * 2) return false;
  return [...address].every((byte, at) => {
    const mask = network.charCodeAt(address.length + at);
    return (byte.charCodeAt(0) & mask) === (network.charCodeAt(at) & mask);
  });
}
