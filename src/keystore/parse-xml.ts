import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { limits } from './limits.ts';

/** An element with its namespace resolved. Text is exactly as it stands: nothing trimmed, no number made of it. */
export interface XmlElement {
  /** '' for none. */
  readonly namespace: string;
  readonly name: string;
  /** Attributes without a prefix, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Text and CDATA directly inside this element, comments left out. */
  readonly text: string;
}

const attributesKey = ':@';
const textKey = '#text';
const cdataKey = '#cdata';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  // A serial number of 48 digits is no number to JavaScript, and the checksum covers every space.
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Decoded below: the parser would leave numeric references alone and could not tell CDATA from text afterwards.
  processEntities: false,
  cdataPropName: cdataKey,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: limits.depth + 1,
});

/** Reads well-formed XML without a document type; null for anything else (truncated text too). */
export function parseXml(text: string): XmlElement | null {
  try {
    // XML 1.0, section 2.11: every line end is one line feed before anything else looks at the text.
    const normal = withoutEndlessBlanks(text).replace(/\r\n?/g, '\n');
    // By itself the parser takes truncated text, PEM and JSON without complaint.
    if (XMLValidator.validate(normal) !== true) return null;
    const roots = (parser.parse(normal) as unknown[]).filter((node) => !isBlankText(node));
    return roots.length === 1
      ? readElement(roots[0], new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]))
      : null;
  } catch {
    return null;
  }
}

/** White space between two tags that is longer than any field may be is left out: the parser would take seconds for it. */
function withoutEndlessBlanks(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let tagEnd = text.indexOf('>'); tagEnd >= 0; ) {
    const next = text.indexOf('<', tagEnd);
    if (next - tagEnd > limits.fieldLength && text.slice(tagEnd + 1, next).trim() === '') {
      kept.push(text.slice(from, tagEnd + 1));
      from = next;
    }
    tagEnd = next < 0 ? -1 : text.indexOf('>', next);
  }
  return kept.length > 0 ? [...kept, text.slice(from)].join('') : text;
}

type Namespaces = ReadonlyMap<string, string>;

function readElement(node: unknown, outer: Namespaces): XmlElement {
  const fields = asRecord(node);
  const qualified = Object.keys(fields).find((key) => key !== attributesKey);
  if (qualified === undefined || qualified.startsWith('#')) throw new Error('not an element');
  const raw = Object.entries(asRecord(fields[attributesKey] ?? {}));
  const namespaces = new Map(outer);
  const attributes = new Map<string, string>();
  for (const [name, value] of raw) {
    const text = decodeReferences(String(value).replace(/[\t\n]/g, ' '));
    if (name === 'xmlns') namespaces.set('', text);
    else if (name.startsWith('xmlns:')) namespaces.set(name.slice(6), text);
    else if (!name.includes(':')) attributes.set(name, text);
  }
  const [name, prefix] = qualified.split(':').reverse();
  const namespace = namespaces.get(prefix ?? '') ?? '';
  if (!name || (prefix !== undefined && namespace === '')) throw new Error('a prefix without a namespace');
  const inside = fields[qualified] as unknown[];
  return {
    namespace,
    name,
    attributes,
    children: inside.filter(isElement).map((child) => readElement(child, namespaces)),
    text: inside.map(textOf).join(''),
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error('not what the parser promises');
  return value as Record<string, unknown>;
}

function isElement(node: unknown): boolean {
  return !(textKey in asRecord(node)) && !(cdataKey in asRecord(node));
}

function isBlankText(node: unknown): boolean {
  return !isElement(node) && textOf(node).trim() === '';
}

function textOf(node: unknown): string {
  const fields = asRecord(node);
  if (textKey in fields) return decodeReferences(String(fields[textKey]));
  const cdata = fields[cdataKey];
  return Array.isArray(cdata) ? cdata.map((part) => String(asRecord(part)[textKey] ?? '')).join('') : '';
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML 1.0, sections 4.1 and 4.6. Throws for an entity that only a document type could have defined. */
function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,32}));/g, (_, decimal, hex, name: string) => {
    const known = name === undefined ? undefined : named[name];
    if (known !== undefined) return known;
    if (name !== undefined) throw new Error('an entity that is not defined');
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
