/** A stretch of XML text, from one place up to another. */
export interface XmlPiece {
  /** `broken`: what begins here ends nowhere, and nothing comes behind it. */
  readonly kind: 'text' | 'tag' | 'comment' | 'cdata' | 'instruction' | 'doctype' | 'broken';
  readonly from: number;
  readonly to: number;
}

/** What is passed over as a whole, by its first and its last characters. */
const wholes = [
  ['comment', '<!--', '-->'],
  ['cdata', '<![CDATA[', ']]>'],
  ['instruction', '<?', '?>'],
] as const;

/** Cuts XML text into its pieces, in their order. Takes time in proportion to the text, whatever the text is. */
export function* xmlPieces(text: string): Generator<XmlPiece> {
  for (let from = 0; from < text.length; ) {
    const mark = text.indexOf('<', from);
    const to = mark < 0 ? text.length : mark;
    if (to > from) yield { kind: 'text', from, to };
    if (mark < 0) return;
    const piece = pieceAt(text, mark);
    yield piece;
    if (piece.kind === 'broken') return;
    from = piece.to;
  }
}

function pieceAt(text: string, from: number): XmlPiece {
  for (const [kind, first, last] of wholes) {
    if (!text.startsWith(first, from)) continue;
    // XML 1.0, section 2.5: a comment holds no two dashes but its last ones.
    const end = text.indexOf(kind === 'comment' ? '--' : last, from + first.length);
    const isWhole = end >= 0 && text.startsWith(last, end);
    return isWhole ? { kind, from, to: end + last.length } : broken(text, from);
  }
  // Its end is not looked for: no document type is read.
  const to = from + '<!DOCTYPE'.length;
  if (text.slice(from, to).toUpperCase() === '<!DOCTYPE') return { kind: 'doctype', from, to };
  const end = endOfTag(text, from);
  return end === null ? broken(text, from) : { kind: 'tag', from, to: end };
}

function broken(text: string, from: number): XmlPiece {
  return { kind: 'broken', from, to: text.length };
}

/** Where a tag that begins here is over. `>` may stand inside quotes, `<` nowhere. */
function endOfTag(text: string, from: number): number | null {
  let quote = '';
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '<') return null;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '>') {
      return at + 1;
    }
  }
  return null;
}
