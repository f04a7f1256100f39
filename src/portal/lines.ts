import { isInline } from './inline.ts';
import { childrenAsDrawn } from './name.ts';
import { oncePerLook } from './once-per-look.ts';
import { inputType } from './role.ts';
import { isVisible, parentAcrossShadow } from './visibility.ts';
import { readText } from './wording.ts';

/** A run of text with the element that it stands in. `raw` keeps its white space until it is joined. */
export interface Piece {
  readonly raw: string;
  readonly element: Element;
}

/** What a person reads as one line or paragraph: the text between two blocks. */
export interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly block: Element;
}

const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'credential-guide',
  'svg',
  'select',
  'option',
]);

/** All lines that one can use now, hidden ones too: ask `isShown` about the few that matter. */
export const linesOf = oncePerLook((look): readonly Line[] => look.usable.flatMap((place) => linesIn(place)));

/** Those behind a modal dialog too. */
export const allLinesOf = oncePerLook((look): readonly Line[] =>
  look.places === look.usable ? linesOf(look) : look.places.flatMap((place) => linesIn(place)),
);

/** With what stands in fields of plain text, as on a page of details. */
export const linesWithFields = oncePerLook((look): readonly Line[] =>
  look.usable.flatMap((place) => linesIn(place, true)),
);

/** The lines inside one element, in reading order. `withFields` takes the text of read-only looking fields as text too. */
export function linesIn(root: Node, withFields = false): Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  const end = () => {
    if (pieces.length === 0) return;
    const text = readText(pieces.map(({ raw }) => raw).join(''));
    if (text) lines.push({ text, pieces, block: blockOf((pieces[0] as Piece).element) });
    pieces = [];
  };
  const add = (node: Node, within: Element) => {
    const raw = node.nodeValue ?? '';
    // White space between blocks is nothing; between words of a line it is a space.
    if (pieces.length > 0 || /[^ \t\n\f\r]/.test(raw)) {
      pieces.push({ raw, element: node.parentElement ?? within });
    }
  };
  const walk = (node: Node, within: Element) => {
    if (node.nodeType === 3) return add(node, within);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.localName;
    if (skipped.has(tag) || element.getAttribute('aria-hidden') === 'true') return;
    const flows = isInline(element);
    if (!flows) end();
    const value = withFields && tag === 'input' ? valueOfPlainField(element) : '';
    if (value) pieces.push({ raw: value, element });
    if (tag === 'slot') for (const child of childrenAsDrawn(element)) walk(child, element);
    // Another tree (shadow, frame) is a place of its own and is walked as such.
    else if (!element.shadowRoot) {
      for (let child = element.firstChild; child; child = child.nextSibling) walk(child, element);
    }
    if (!flows) end();
  };
  const start = root.nodeType === 9 ? (root as Document).body : root;
  const holder = start && 'host' in start ? (start as ShadowRoot).host : (start as Element | null);
  if (start && holder) for (const child of start.childNodes) walk(child, holder);
  end();
  return lines;
}

/** Whether a person can see the line. */
export function isShown(line: Line): boolean {
  const piece = line.pieces.find(({ raw }) => readText(raw) !== '');
  return piece !== undefined && isVisible(boxOf(piece.element));
}

/** An element with `display: contents` has no box: what it is in has. */
function boxOf(element: Element): Element {
  let at: Element | null = element;
  const view = element.ownerDocument.defaultView;
  while (at && view?.getComputedStyle(at).display === 'contents') at = parentAcrossShadow(at);
  return at ?? element;
}

/** Only fields that hold plain text or a date. A field that is or may be a password's is never asked for its value. */
function valueOfPlainField(element: Element): string {
  if (element.localName !== 'input' || !/^(text|date|)$/.test(inputType(element))) return '';
  const about = ['name', 'id', 'autocomplete', 'aria-label', 'placeholder'].map((name) =>
    element.getAttribute(name),
  );
  return /pass|pwd|pin|code/i.test(about.join(' ')) ? '' : (element as HTMLInputElement).value;
}

function blockOf(element: Element): Element {
  let at = element;
  while (isInline(at) && at.parentElement) at = at.parentElement;
  return at;
}
