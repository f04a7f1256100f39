import { limits } from './limits.ts';
import type { Refusal } from './refusals.ts';

// XML 1.0, section 2.2: what may not stand in a document at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** What is skipped as a whole, by its first and its last characters. */
const skipped = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Looks at XML text before any parser does, for what a parser should never see: a document type declaration (it can define
 * entities that grow without end or name other files), and too deep or too many elements. Null when there is nothing. Takes time
 * in proportion to the text, whatever the text is.
 */
export function scanXml(text: string): Refusal | null {
  if (forbidden.test(text) || !text.trimStart().startsWith('<')) return 'not-xml';
  let depth = 0;
  let elements = 0;
  /** Characters of text since the last tag; comments within do not count. */
  let textLength = 0;
  for (let from = 0, at = text.indexOf('<'); at >= 0; from = at, at = text.indexOf('<', at)) {
    if (!isBlank(text, from, at)) textLength += at - from;
    if (textLength > limits.fieldLength) return 'field-too-large';
    const end = afterSkipped(text, at);
    if (end === 'missing') return 'not-xml';
    if (end !== null) {
      if (text[at + 1] === '!' && text[at + 2] === '[') textLength += end - at;
      at = end;
      continue;
    }
    textLength = 0;
    // It may stand before the root element only; anywhere else it is no XML in any case.
    if (text.slice(at, at + 9).toUpperCase() === '<!DOCTYPE') return elements === 0 ? 'doctype' : 'not-xml';
    const tagEnd = endOfTag(text, at);
    if (tagEnd === 'missing') return 'not-xml';
    if (tagEnd - at > limits.tagLength) return 'field-too-large';
    const closes = text[at + 1] === '/';
    const isWhole = text[tagEnd - 2] === '/';
    at = tagEnd;
    if (closes) {
      depth -= 1;
      continue;
    }
    elements += 1;
    if (!isWhole) depth += 1;
    if (depth > limits.depth) return 'too-deep';
    if (elements > limits.elements) return 'too-large';
  }
  return null;
}

/** Whether nothing but white space stands there. Looks at it only where it is long: that alone is asked. */
function isBlank(text: string, from: number, to: number): boolean {
  return to - from > limits.fieldLength && text.slice(from, to).trim() === '';
}

/** Where a comment, CDATA section or instruction that begins here is over; null when none begins here. */
function afterSkipped(text: string, at: number): number | 'missing' | null {
  for (const [first, last] of skipped) {
    if (!text.startsWith(first, at)) continue;
    // XML 1.0, section 2.5: a comment holds no two dashes but its last ones.
    const sought = first === '<!--' ? '--' : last;
    const end = text.indexOf(sought, at + first.length);
    return end < 0 || !text.startsWith(last, end) ? 'missing' : end + last.length;
  }
  return null;
}

/** Where a tag that begins here is over. `>` may stand inside quotes, `<` nowhere. */
function endOfTag(text: string, at: number): number | 'missing' {
  let quote = '';
  for (let next = at + 1; next < text.length; next++) {
    const character = text[next];
    if (character === '<') return 'missing';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '>') {
      return next + 1;
    }
  }
  return 'missing';
}
