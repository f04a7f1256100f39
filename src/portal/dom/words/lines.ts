import { inputType } from '../role.ts';
import { parentAcrossShadow, type Sight } from '../visibility.ts';
import { isIcon } from './icons.ts';
import { readText } from './text.ts';

/** A run of text with the node that it comes from and the element that this stands in. `raw` keeps its white space until it is joined. */
export interface Piece {
  readonly raw: string;
  readonly element: Element;
  readonly node: Node;
}

/** What a person reads as one line or paragraph: the text between two blocks, or between two line breaks. */
export interface Line {
  readonly text: string;
  readonly pieces: readonly [Piece, ...Piece[]];
  /** The innermost block around its beginning. */
  readonly block: Element;
  /** Its place in the order of the page: that of the element in which it begins. */
  readonly order: number;
  readonly sight: Sight;
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
  'datalist',
  'math',
]);

/** Whether nothing in this element is read, whatever stands in it. */
export function isNeverRead(element: Element): boolean {
  return skipped.has(element.localName);
}

/** The pieces of a line that a person can see: without words for screen readers alone, and without the words of icons. */
export function shownPieces({ pieces, sight }: Line): Piece[] {
  return pieces.filter(({ raw, element }) => {
    const text = raw.trim();
    if (text === '') return true;
    return isSeenIn(sight, element) && !(pieces.length > 1 && isIcon(element, () => fontOf(element)));
  });
}

function fontOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).fontFamily ?? '';
}

/** What a person sees of a line. */
export function shownText(line: Line): string {
  return readText(
    shownPieces(line)
      .map(({ raw }) => raw)
      .join(''),
  );
}

/** Whether a person can see the line, or some of it. */
export function isShown({ pieces, sight }: Line): boolean {
  return pieces.some(({ raw, element }) => raw.trim() !== '' && isSeenIn(sight, element));
}

/** An element with `display: contents` has no box: what it is in has. */
function isSeenIn(sight: Sight, element: Element): boolean {
  if (sight.sees(element)) return true;
  let at: Element | null = element;
  const view = element.ownerDocument.defaultView;
  while (at && view?.getComputedStyle(at).display === 'contents') at = parentAcrossShadow(at);
  return at !== null && at !== element && sight.sees(at);
}

/**
 * Only fields that hold plain text or a date and are known by words of what a credential or a business shows. A field that is or may be a password's,
 * by what its page says of it, is never asked for its value: while the person has it shown, it is a field for text. So is one of which the page says
 * nothing.
 * @param names the squeezed names by which a person knows it, with what stands beside it
 */
export function valueOfPlainField(element: Element, names: readonly string[]): string {
  if (element.localName !== 'input' || !/^(text|date|)$/.test(inputType(element))) return '';
  const about = ['name', 'id', 'autocomplete', 'aria-label', 'placeholder'].map((name) =>
    element.getAttribute(name),
  );
  const mayBePassword =
    /pass|pwd|pin|code/i.test(about.join(' ')) || names.some((name) => ofPassword.test(name));
  const isOfValue = names.some((name) => ofValue.test(name));
  return isOfValue && !mayBePassword ? (element as HTMLInputElement).value : '';
}

const ofPassword = /pass|phrase|secret|reenter|retype|again|repeat|oncemore/;
const ofValue =
  /name|valid|expir|status|state|date|abn|business|entity|until|from|end|serial|custodian|creat|issue|role|type/;
