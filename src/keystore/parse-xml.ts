import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { limits } from './limits.ts';
import { xmlPieces } from './xml-pieces.ts';

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
    const normal = withLineFeeds(withoutLongNothings(text));
    // By itself the parser takes truncated text, PEM and JSON without complaint.
    if (XMLValidator.validate(normal) !== true) return null;
    const roots = (parser.parse(withLongTextAsCdata(normal)) as unknown[]).filter(
      (node) => !isBlankText(node),
    );
    return roots.length === 1 ? readElement(roots[0], outermost) : null;
  } catch {
    return null;
  }
}

/**
 * White space that is longer than any field, and fills none, says nothing; nor do comments and instructions. The parser takes seconds for
 * megabytes of them (fast-xml-parser 5.12, measured 2026-11-30).
 */
function withoutLongNothings(text: string): string {
  if (text.length <= limits.fieldLength) return text;
  const pieces = [...xmlPieces(text)].map(({ kind, from, to }) => ({ kind, piece: text.slice(from, to) }));
  const isNothing = (at: number) => {
    const { kind, piece = '' } = pieces[at] ?? {};
    if (piece.length <= limits.fieldLength) return false;
    if (kind === 'comment' || kind === 'instruction') return true;
    const [before, after] = [pieces[at - 1]?.piece ?? '', pieces[at + 1]?.piece ?? ''];
    const fillsField = /^<[^/!?]/.test(before) && !before.endsWith('/>') && after.startsWith('</');
    return kind === 'text' && piece.trim() === '' && !fillsField;
  };
  return pieces.map(({ piece }, at) => (isNothing(at) ? '' : piece)).join('');
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/**
 * XML 1.0, section 2.11: every line end is one line feed before anything else looks at the text. Letter by letter: to replace five million of
 * them in a text takes more than a second.
 */
function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === lineFeed && text.charCodeAt(at - 1) === carriageReturn) continue;
    units[length] = unit === carriageReturn ? lineFeed : unit;
    length += 1;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, length));
}

/** Characters. Below it there is nothing to gain. */
const long = 50;

/**
 * The same document, its long text in CDATA sections, which mean the same: the parser finds the end of one at once, where it walks through text
 * letter by letter and takes seconds for a file of ten megabytes (fast-xml-parser 5.12, measured 2026-11-29). References stay outside.
 */
function withLongTextAsCdata(text: string): string {
  const parts: string[] = [];
  for (const { kind, from, to } of xmlPieces(text)) {
    const piece = text.slice(from, to);
    parts.push(kind === 'text' && piece.length > long ? textAsCdata(piece) : piece);
  }
  return parts.join('');
}

function textAsCdata(text: string): string {
  const [first = '', ...afterMarks] = text.split('&');
  const rest = afterMarks.map((part) => {
    const end = part.indexOf(';') + 1;
    return `&${part.slice(0, end)}${asCdata(part.slice(end))}`;
  });
  return [asCdata(first), ...rest].join('');
}

function asCdata(text: string): string {
  return text.length > long ? `<![CDATA[${text}]]>` : text;
}

/** What prefixes mean; where one is not among its own, its outer one knows. */
interface Namespaces {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Namespaces | null;
}

const outermost: Namespaces = {
  own: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
  outer: null,
};

function namespaceOf(prefix: string, { own, outer }: Namespaces): string {
  return own.get(prefix) ?? (outer ? namespaceOf(prefix, outer) : '');
}

function readElement(node: unknown, outer: Namespaces): XmlElement {
  const fields = asRecord(node);
  const qualified = Object.keys(fields).find((key) => key !== attributesKey);
  if (qualified === undefined || qualified.startsWith('#')) throw new Error('not an element');
  const raw = Object.entries(asRecord(fields[attributesKey] ?? {}));
  const own = new Map<string, string>();
  const namespaces = { own, outer };
  const attributes = new Map<string, string>();
  for (const [name, value] of raw) {
    const text = decodeReferences(String(value).replace(/[\t\n]/g, ' '));
    if (name === 'xmlns') own.set('', text);
    else if (name.startsWith('xmlns:')) own.set(name.slice(6), text);
    else if (!name.includes(':')) attributes.set(name, text);
  }
  const [name, prefix] = qualified.split(':').reverse();
  const namespace = namespaceOf(prefix ?? '', namespaces);
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
