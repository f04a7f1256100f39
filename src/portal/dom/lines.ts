import { isInline } from './inline.ts';
import { childrenAsDrawn } from './name.ts';
import { inputType } from './role.ts';
import { readText } from './text.ts';
import { isVisible, parentAcrossShadow } from './visibility.ts';

/** A run of text with the node that it comes from and the element that this stands in. `raw` keeps its white space until it is joined. */
export interface Piece {
  readonly raw: string;
  readonly element: Element;
  readonly node: Node;
}

/** What a person reads as one line or paragraph: the text between two blocks. */
export interface Line {
  readonly text: string;
  readonly pieces: readonly [Piece, ...Piece[]];
  readonly block: Element;
  /** The place that it was read from, or the element. */
  readonly within: Node;
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

/** Whether nothing in this element is read. */
export function isUnread(element: Element): boolean {
  return skipped.has(element.localName) || element.getAttribute('aria-hidden') === 'true';
}

interface Reader {
  /** @param home the innermost block around the line, or the root */
  readonly line: (line: Line, home: Node) => void;
  /** Each block that is come to. Without it no block within the root is gone into. */
  readonly block?: (home: Node) => void;
  /** Takes the text of read-only looking fields as text too. */
  readonly withFields?: boolean;
}

/** The lines inside one element, in reading order. */
export function linesIn(root: Node, withFields = false): Line[] {
  const lines: Line[] = [];
  readLines(root, { line: (line) => lines.push(line), block: () => undefined, withFields });
  return lines;
}

/** Reads what stands in the root; the lines of the blocks within it only where `block` is given. */
export function readLines(
  root: Node,
  { line: found, block, withFields = false }: Reader,
  within: Node = root,
): void {
  const start = root.nodeType === 9 ? (root as Document).body : root;
  if (!start) return;
  let home: Node = start;
  let pieces: Piece[] = [];
  const end = () => {
    const [first, ...others] = pieces;
    if (!first) return;
    const text = readText(pieces.map(({ raw }) => raw).join(''));
    if (text) found({ text, pieces: [first, ...others], block: blockOf(first.element), within }, home);
    pieces = [];
  };
  const add = (node: Node) => {
    const raw = node.nodeValue ?? '';
    // White space between blocks is nothing; between words of a line it is a space.
    if (pieces.length === 0 && !/[^ \t\n\f\r]/.test(raw)) return;
    pieces.push({ raw, element: node.parentElement ?? (start as ShadowRoot).host, node });
  };
  const walk = (node: Node) => {
    if (node.nodeType === 3) return add(node);
    if (node.nodeType !== 1 || isUnread(node as Element)) return;
    const element = node as Element;
    const outer = home;
    const flows = isInline(element);
    if (!flows) {
      end();
      if (!block) return;
      block(element);
      home = element;
    }
    const value = withFields ? valueOfPlainField(element) : '';
    if (value) pieces.push({ raw: value, element, node });
    if (element.localName === 'slot') for (const child of childrenAsDrawn(element)) walk(child);
    // Another tree (shadow, frame) is a place of its own and is walked as such.
    else if (!element.shadowRoot) {
      for (let child = element.firstChild; child; child = child.nextSibling) walk(child);
    }
    if (!flows) {
      end();
      home = outer;
    }
  };
  block?.(start);
  for (let child = start.firstChild; child; child = child.nextSibling) walk(child);
  end();
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
export function valueOfPlainField(element: Element): string {
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
