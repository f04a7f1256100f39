import { limits } from './limits.ts';
import type { Refusal } from './refusals.ts';

const prolog = /(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)/y;

// Comments, CDATA, instructions, and tags with their quoted attributes. `<` is excluded everywhere inside a tag, so that every try
// ends at the next `<` and the scan takes time in proportion to the text, whatever the text is.
const mark =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)[^\s<>/!?](?:[^<>"']|"[^<"]*"|'[^<']*')*>/g;

// XML 1.0, section 2.2: what may not stand in a document at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Looks at XML text before any parser does, for what a parser should never see: a document type declaration (it can define
 * entities that grow without end or name other files), and too deep or too many elements. Null when there is nothing.
 */
export function scanXml(text: string): Refusal | null {
  const start = afterProlog(text);
  if (text.slice(start, start + 9).toUpperCase() === '<!DOCTYPE') return 'doctype';
  if (text[start] !== '<' || forbidden.test(text)) return 'not-xml';
  let depth = 0;
  let elements = 0;
  for (const [tag, slash] of text.slice(start).matchAll(mark)) {
    if (slash === undefined) continue;
    if (slash === '/') {
      depth -= 1;
    } else {
      elements += 1;
      if (!tag.endsWith('/>')) depth += 1;
      if (depth > limits.depth) return 'too-deep';
      if (elements > limits.elements) return 'too-large';
    }
  }
  return null;
}

/** Where the first thing stands that is no white space, comment or instruction: a document type or the root element. */
function afterProlog(text: string): number {
  prolog.lastIndex = 0;
  let end = 0;
  while (prolog.test(text)) end = prolog.lastIndex;
  return end;
}
