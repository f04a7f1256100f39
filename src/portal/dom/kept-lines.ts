import { isInline } from './inline.ts';
import { Kept } from './kept.ts';
import { isUnread, type Line, readLines, valueOfPlainField } from './lines.ts';
import type { Place } from './places.ts';
import { isTellingLine } from './telling.ts';
import { readText } from './text.ts';

const showTextAndElements = 5;
const [accept, reject, skip] = [1, 2, 3];

const nodeOf = ({ pieces: [{ node }] }: Line): Node => node;

/** The telling lines of a place, block by block. */
export class KeptLines {
  readonly kept = new Kept<Line>(nodeOf);
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Reads a block and all blocks in it. */
  readIn(root: Place): void {
    const found = new Map<Node, Line[]>();
    const line = (each: Line, home: Node) => isTellingLine(each.text) && found.get(home)?.push(each);
    if (root === this.#place || this.#isRead(root)) {
      readLines(root, { line, block: (home) => found.set(home, []) }, this.#place);
    }
    // What flows in a line of the block around it is read with that.
    if (root.nodeType === 1 && isInline(root as Element)) found.delete(root);
    for (const [home, lines] of found) this.kept.put(home, lines);
    // What is hidden from reading now was not come to.
    for (const block of [root, ...root.querySelectorAll('*')])
      if (!found.has(block)) this.kept.put(block, []);
  }

  /** Reads only what stands in the blocks that these nodes are in, or are, themselves. */
  readAround(nodes: Iterable<Node>): void {
    for (const home of new Set([...nodes].map((node) => this.#homeOf(node)))) {
      if (!home) continue;
      const lines = this.#isRead(home) ? this.#linesOf(home) : [];
      const telling = lines.filter(({ text }) => isTellingLine(text));
      this.kept.put(home, telling);
    }
  }

  withFields(fields: readonly Element[]): readonly Line[] {
    const lines = new Kept<Line>(nodeOf);
    const values = fields.flatMap((field) => this.#lineOfField(field) ?? []);
    for (const line of [...this.kept.all, ...values.filter(({ text }) => isTellingLine(text))]) {
      lines.put(nodeOf(line), [line]);
    }
    return lines.all;
  }

  /** The line before or after one, telling or not: it is looked for on the page. */
  beside({ block, pieces }: Line, step: -1 | 1, withFields: boolean): Line | undefined {
    const start = this.#start;
    if (!start) return undefined;
    const walker = block.ownerDocument.createTreeWalker(start, showTextAndElements, (node): number => {
      if (node.nodeType === 3) return readText(node.nodeValue ?? '') === '' ? skip : accept;
      const element = node as Element;
      if (isUnread(element) || element.shadowRoot) return reject;
      return withFields && this.#lineOfField(element) ? accept : skip;
    });
    walker.currentNode = (step > 0 ? pieces.at(-1) : pieces[0])?.node ?? start;
    const node = step > 0 ? walker.nextNode() : walker.previousNode();
    if (node?.nodeType === 1) return this.#lineOfField(node as Element) ?? undefined;
    const home = node && this.#homeOf(node);
    const lines = home ? this.#linesOf(home) : [];
    return lines.find((line) => line.pieces.some((piece) => piece.node === node));
  }

  #linesOf(home: Node): Line[] {
    const lines: Line[] = [];
    readLines(home, { line: (line) => lines.push(line) }, this.#place);
    return lines;
  }

  #lineOfField(field: Element): Line | null {
    const raw = this.#isRead(field) ? valueOfPlainField(field) : '';
    const text = readText(raw);
    const pieces: Line['pieces'] = [{ raw, element: field, node: field }];
    return text ? { text, pieces, block: field, within: this.#place } : null;
  }

  /** Where the walk over this place begins. */
  get #start(): Node | null {
    return this.#place.nodeType === 9 ? (this.#place as Document).body : this.#place;
  }

  /** The block whose own lines a node is in; null outside of what is read. */
  #homeOf(node: Node): Node | null {
    const start = this.#start;
    const isInLine = ({ nodeType }: Node) => nodeType === 3 || nodeType === 1;
    let at: Node | null = node;
    while (at && at !== start && isInLine(at) && (at.nodeType === 3 || isInline(at as Element)))
      at = at.parentNode;
    return at && start?.contains(at) ? at : null;
  }

  /** Whether the walk over this place comes to what stands in this node. */
  #isRead(node: Node): boolean {
    const start = this.#start;
    for (let at: Node | null = node; at && at !== start; at = at.parentNode) {
      if (at.nodeType !== 1 || isUnread(at as Element) || (at as Element).shadowRoot) return false;
    }
    return start?.contains(node) ?? false;
  }
}
