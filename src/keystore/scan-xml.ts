import { limits } from './limits.ts';
import type { Refusal } from './refusals.ts';
import { type XmlPiece, xmlPieces } from './xml-pieces.ts';

// XML 1.0, section 2.2: what may not stand in a document at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Looks at XML text before any parser does, for what a parser should never see: a document type declaration (it can define
 * entities that grow without end or name other files), and too much of anything that takes a parser time: depth, nodes, references, the
 * length of one tag or field. Null when there is nothing. Takes time in proportion to the text, whatever the text is.
 */
export function scanXml(text: string): Refusal | null {
  if (forbidden.test(text) || !text.trimStart().startsWith('<')) return 'not-xml';
  const count = { depth: 0, elements: 0, nodes: 0, references: 0, fieldLength: 0 };
  for (const piece of xmlPieces(text)) {
    const unfit = add(count, piece, text);
    if (unfit) return unfit;
    if (count.fieldLength > limits.fieldLength) return 'field-too-large';
    if (count.depth > limits.depth) return 'too-deep';
    if (count.nodes > limits.nodes || count.references > limits.references) return 'too-large';
  }
  return null;
}

interface Count {
  depth: number;
  elements: number;
  /** Elements, attributes, comments, instructions and CDATA sections. */
  nodes: number;
  references: number;
  /** Characters of text since the last tag; comments within do not count. */
  fieldLength: number;
}

function add(count: Count, piece: XmlPiece, text: string): Refusal | null {
  const { kind, from, to } = piece;
  switch (kind) {
    case 'broken':
      return 'not-xml';
    case 'doctype':
      // It may stand before the root element only; anywhere else it is no XML in any case.
      return count.elements === 0 ? 'doctype' : 'not-xml';
    case 'text': {
      const inside = text.slice(from, to);
      // XML 1.0, section 2.4: nowhere but at the end of a CDATA section.
      if (inside.includes(']]>')) return 'not-xml';
      if (!isLongBlank(inside)) count.fieldLength += inside.length;
      count.references += times(inside, '&');
      return null;
    }
    case 'tag':
      return addTag(count, text.slice(from, to));
    default:
      if (kind === 'cdata') count.fieldLength += to - from;
      count.nodes += 1;
      return null;
  }
}

function addTag(count: Count, tag: string): Refusal | null {
  count.fieldLength = 0;
  if (tag.length > limits.tagLength) return 'field-too-large';
  if (tag.startsWith('</')) {
    count.depth -= 1;
    return null;
  }
  count.elements += 1;
  count.nodes += 1 + times(tag, '=');
  count.references += times(tag, '&');
  if (!tag.endsWith('/>')) count.depth += 1;
  return null;
}

/** Nothing but white space, and more of it than any field holds: it stands between two of them. */
function isLongBlank(text: string): boolean {
  return text.length > limits.fieldLength && text.trim() === '';
}

function times(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}
