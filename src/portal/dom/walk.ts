import {
  bits,
  bitsByAttributes,
  type ElementKind,
  elementKinds,
  mayGrowTree,
  tellingAttributes,
} from './element-kinds.ts';
import { framedDocument, ourOwn, type Place, setAside } from './places.ts';
import { isHeadWithoutRow } from './role.ts';
import type { Work } from './slices.ts';
import type { ShapeRow, TableShape } from './table-shape.ts';
import { type Tag, tagOf } from './tags.ts';
import { Sight } from './visibility.ts';
import type { Line, Piece } from './words/lines.ts';
import { readText } from './words/text.ts';

/** Longer than any name, label, date or message: of a longer text only its beginning is read. */
const longestRun = 20_000;
const stepsBetweenPauses = 32;
/** The first steps take an engine many times as long: it compiles what they run. */
const firstSteps = 256;
const firstBetweenPauses = 4;
/** For which styles are asked in one pass. */
const mostStyles = 300;
const cellRoles = new Set(['cell', 'gridcell', 'rowheader', 'columnheader']);

/** An element that the pass is in. */
interface Frame {
  readonly element: Element;
  readonly index: number;
  place: Place;
  /** The innermost element around its text that is no part of a line. */
  readonly block: Element;
  /** It begins and ends a line. */
  readonly isBlock: boolean;
  /** Its words are not read; what can be pressed in it is there all the same. */
  readonly isMute: boolean;
  table: TableShape | null;
  row: ShapeRow | null;
  next: Node | null;
  /** What a slot or a frame draws comes from elsewhere, and is no chain of siblings. */
  drawn: readonly Node[] | null;
  at: number;
}

/**
 * One pass over all that the page draws, in its order: the document, in place of a host's content its open shadow tree, in a slot what fills
 * it, in a frame of the same origin its document. What each element holds is noted when it is left, so that every later question looks
 * it up. The pass asks for no styles and boxes but those of frames, and never goes back.
 */
export class Walk {
  /** Every element, in the order of the page. */
  readonly elements: Element[] = [];
  readonly indexOf = new Map<Element, number>();
  readonly parents: number[] = [];
  /** The index after the last element in each. */
  readonly ends: number[] = [];
  readonly lines: Line[] = [];
  /** The lines in each element: from, and up to. */
  readonly lineFrom: number[] = [];
  readonly lineTo: number[] = [];
  /** How many characters of text there are before the beginning and the end of each. */
  readonly textFrom: number[] = [];
  readonly textTo: number[] = [];
  readonly pressables: number[] = [];
  readonly kinds = Object.fromEntries(elementKinds.map((kind) => [kind, [] as number[]])) as Record<
    ElementKind,
    number[]
  >;
  readonly tables: TableShape[] = [];
  /** Documents and shadow trees. */
  readonly places: (Document | ShadowRoot)[] = [];
  /** The outermost element of each document in the page. */
  readonly roots = new Map<Document, number>();
  /** Whatever may still get a shadow tree of its own. */
  readonly unfinished: Element[] = [];
  readonly sight = new Sight();
  /** Of what kinds an element is by its attributes, by their bits; 0 for one that has nothing but a role. */
  readonly #byAttributes = new Map<Element, number>();
  readonly #stack: Frame[] = [];
  #pieces: Piece[] = [];
  #begin: Frame | null = null;
  #text = 0;
  #stylesLeft = mostStyles;

  *over(document: Document): Work<void> {
    this.#enterPlace(document);
    if (document.documentElement) this.#enter(document.documentElement, null, document);
    let steps = 0;
    for (let frame = this.#stack.at(-1); frame; frame = this.#stack.at(-1)) {
      if (++steps % (steps < firstSteps ? firstBetweenPauses : stepsBetweenPauses) === 0) yield;
      const node = frame.next;
      if (!node) {
        this.#leave(frame);
        continue;
      }
      frame.next = frame.drawn ? (frame.drawn[++frame.at] ?? null) : node.nextSibling;
      if (node.nodeType === 3) this.#addText(node as Text, frame);
      else if (node.nodeType === 1) this.#enter(node as Element, frame, frame.place);
    }
    this.#endLine();
  }

  #enterPlace(place: Document | ShadowRoot): void {
    this.places.push(place);
    for (const element of setAside(place)) this.sight.setAside.add(element);
    for (const element of place.querySelectorAll(tellingAttributes))
      this.#byAttributes.set(element, bitsByAttributes(element));
  }

  #enter(element: Element, outer: Frame | null, outerPlace: Place): void {
    const name = element.localName;
    if (name === 'br') this.#endLine();
    if (name === ourOwn || name === 'head') return;
    const tag = tagOf(element, name);
    const byAttributes = this.#byAttributes.get(element);
    const isBlock = !tag.isInline || this.#standsAlone(element);
    if (isBlock) this.#endLine();
    const index = this.elements.push(element) - 1;
    this.indexOf.set(element, index);
    this.parents.push(outer ? outer.index : -1);
    this.ends.push(index + 1);
    this.lineFrom.push(this.lines.length);
    this.lineTo.push(this.lines.length);
    this.textFrom.push(this.#text);
    this.textTo.push(this.#text);
    const frame: Frame = {
      element,
      index,
      isBlock,
      isMute: outer?.isMute === true || (byAttributes !== undefined && this.sight.isHushed(element)),
      block: isBlock || !outer ? element : outer.block,
      place: outerPlace,
      table: outer ? outer.table : null,
      row: outer ? outer.row : null,
      next: null,
      drawn: null,
      at: 0,
    };
    this.#sort(frame, name, tag.bits, byAttributes);
    if (!tag.isNeverRead) this.#goInto(frame, name, tag);
    this.#stack.push(frame);
  }

  /** Sorts an element, and says in which row of which table its content is. */
  #sort(frame: Frame, tag: string, byTag: number, byAttributes: number | undefined): void {
    const { element, index } = frame;
    const kinds = byTag | (byAttributes ?? 0);
    if (kinds) {
      for (const kind of elementKinds) if (kinds & bits[kind]) this.kinds[kind].push(index);
      if (kinds & bits.pressables) this.pressables.push(index);
      if (kinds & bits.tables) {
        frame.table = { element, rows: [] };
        frame.row = null;
        this.tables.push(frame.table);
        return;
      }
    }
    const role = byAttributes === undefined ? null : element.getAttribute('role');
    // Whatever it says to be to those who hear it, what is drawn as a row and a cell is one.
    if (tag === 'tr' || role === 'row' || (role === 'rowgroup' && isHeadWithoutRow(element))) {
      frame.row = { element, cells: [] };
      frame.table?.rows.push(frame.row);
    } else if (tag === 'td' || tag === 'th' || (role !== null && cellRoles.has(role))) {
      frame.row?.cells.push(element);
      frame.row = null;
    }
  }

  /** Sees to what is drawn in an element, and to the place that it begins where it does. */
  #goInto(frame: Frame, name: string, tag: Tag): void {
    const { element, index, place } = frame;
    const shadowRoot = tag.mayHoldTree ? element.shadowRoot : null;
    if (shadowRoot) {
      this.#enterPlace(shadowRoot);
      frame.place = shadowRoot;
      frame.next = shadowRoot.firstChild;
      return;
    }
    if (tag.isFrame) {
      const framed = framedDocument(element as HTMLIFrameElement);
      if (!framed?.documentElement || !this.sight.sees(element)) return;
      this.#enterPlace(framed);
      this.roots.set(framed, index);
      frame.place = framed;
      frame.drawn = [framed.documentElement];
      frame.next = framed.documentElement;
      return;
    }
    frame.next = element.firstChild;
    if (tag.mayHoldTree && mayGrowTree(element, frame.next === null)) this.unfinished.push(element);
    if (name === 'slot' && place.nodeType === 11) {
      const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
      if (assigned[0]) [frame.next, frame.drawn] = [assigned[0], assigned];
    }
  }

  #leave({ index, isBlock }: Frame): void {
    this.#stack.pop();
    if (isBlock) this.#endLine();
    this.ends[index] = this.elements.length;
    // A line that is not at its end yet holds what stands in the element too.
    this.lineTo[index] = this.lines.length + (this.#pieces.length > 0 ? 1 : 0);
    this.textTo[index] = this.#text;
  }

  #addText(node: Text, frame: Frame): void {
    if (frame.isMute) return;
    const whole = node.nodeValue ?? '';
    const raw = whole.length > longestRun ? whole.slice(0, longestRun) : whole;
    // White space between blocks is nothing; between words of a line it is a space.
    if (this.#pieces.length === 0) {
      if (!/[^ \t\n\f\r]/.test(raw)) return;
      this.#begin = frame;
    }
    this.#text += raw.length;
    const element = frame.drawn ? (node.parentElement ?? frame.element) : frame.element;
    this.#pieces.push({ raw, element, node });
  }

  /**
   * Whether what stands in a line by its tag begins a line of its own. Asking for styles would cost a long page too much: only where its words
   * would be glued to those before it, a few times a page, it is asked.
   */
  #standsAlone(element: Element): boolean {
    const before = this.#pieces.at(-1)?.raw;
    if (before === undefined || /\s$/.test(before) || this.#stylesLeft === 0) return false;
    this.#stylesLeft -= 1;
    const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'inline';
    return /^(block|flex|grid|table|list-item|flow-root)$/.test(display);
  }

  #endLine(): void {
    const pieces = this.#pieces;
    const [first] = pieces;
    if (!first || !this.#begin) return;
    const { block, index } = this.#begin;
    const text = readText(pieces.length === 1 ? first.raw : pieces.map(({ raw }) => raw).join(''));
    if (text)
      this.lines.push({ text, pieces: [first, ...pieces.slice(1)], block, order: index, sight: this.sight });
    this.#pieces = [];
    this.#begin = null;
  }
}
