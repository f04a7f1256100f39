import type { Candidate } from './candidate.ts';
import type { ElementKind } from './element-kinds.ts';
import { KeptElements } from './kept-elements.ts';
import { KeptLines } from './kept-lines.ts';
import type { Line } from './lines.ts';
import { changesLinesAround } from './lines-around.ts';
import type { Place } from './places.ts';
import { ReadAnew, type Reading } from './reading.ts';

/** From so many on, what is new in an element is read as the whole of it. */
const many = 10;

/**
 * A reading that is kept while the page changes: only what a change names is read anew. It keeps what can matter (`telling.ts`), so that
 * neither upkeep nor questions grow with the page.
 */
export class KeptReading implements Reading {
  readonly #place: Place;
  readonly #elements: KeptElements;
  readonly #lines: KeptLines;
  /** In their place where light content is drawn in slots: its order and its lines are not those of any one tree. */
  #anew: ReadAnew | null = null;
  /** To be read anew: whole subtrees, single elements, and the blocks that these nodes stand in. */
  readonly #subtrees = new Set<Element>();
  readonly #touched = new Set<Element>();
  readonly #reworded = new Set<Node>();

  constructor(place: Place) {
    this.#place = place;
    this.#elements = new KeptElements(place);
    this.#lines = new KeptLines(place);
    if (place.querySelector('slot')) this.#anew = new ReadAnew(place);
    else {
      this.#elements.readIn(place);
      this.#lines.readIn(place);
    }
  }

  elements(kind: ElementKind): readonly Element[] {
    return this.#anew?.elements(kind) ?? this.#elements.of(kind);
  }

  pressables(test: (candidate: Candidate) => boolean): readonly Candidate[] {
    return this.#anew?.pressables(test) ?? this.#elements.pressables.where(test);
  }

  lines(test: (line: Line) => boolean): readonly Line[] {
    return this.#anew?.lines(test) ?? this.#lines.kept.where(test);
  }

  /** What stands in fields changes without a trace, so it is read each time. */
  get linesWithFields(): readonly Line[] {
    return this.#anew?.linesWithFields ?? this.#lines.withFields(this.#elements.of('fields'));
  }

  beside(line: Line, step: -1 | 1, withFields: boolean): Line | undefined {
    return (this.#anew ?? this.#lines).beside(line, step, withFields);
  }

  /** Whether it draws content of the tree that its host is in, whose changes are not told to it. */
  get isSlotted(): boolean {
    return this.#anew !== null;
  }

  /** Something may come of which no change tells. */
  get isExpecting(): boolean {
    return this.#anew === null && this.#elements.isExpecting;
  }

  /** A change of this place. What it means is found out by `settle`. */
  heed(record: MutationRecord): void {
    const { type, target, addedNodes, attributeName } = record;
    if (attributeName === 'class' || attributeName === 'style') return;
    this.#touch(target);
    if (type === 'attributes') {
      if (attributeName === 'aria-hidden') this.#readLater(target as Element);
      return;
    }
    if (changesLinesAround(record)) this.#reworded.add(target);
    const elements = [...addedNodes].filter((node) => node.nodeType === 1) as Element[];
    const isMost = elements.length > many && elements.length * 2 > target.childNodes.length;
    for (const element of isMost && target.nodeType === 1 ? [target as Element] : elements) {
      this.#readLater(element);
    }
  }

  /** Nodes that were taken away, told at once: what is in them now may soon be elsewhere. */
  lose(nodes: NodeList): void {
    for (const node of nodes) {
      if (node.nodeType !== 1) continue;
      for (const element of [node as Element, ...(node as Element).querySelectorAll('*')]) {
        this.#elements.lose(element);
        this.#lines.kept.put(element, []);
      }
    }
  }

  /** Brings what is kept up to date. False where it cannot be kept any longer. */
  settle(): boolean {
    const isKept = this.#readChanges();
    for (const element of this.#elements.grown()) {
      this.#readLater(element);
      this.#touch(element);
    }
    return isKept && this.#readChanges();
  }

  #readChanges(): boolean {
    if (this.#touched.size + this.#subtrees.size + this.#reworded.size === 0) return true;
    if (this.#anew) return false;
    this.#elements.renew(this.#touched);
    for (const element of this.#subtrees) {
      if (!this.#isOutermost(element)) continue;
      this.#elements.readIn(element);
      this.#lines.readIn(element);
    }
    this.#lines.readAround(this.#reworded);
    for (const changed of [this.#subtrees, this.#touched, this.#reworded]) changed.clear();
    return this.#elements.of('slots').length === 0;
  }

  #readLater(subtree: Element): void {
    this.#subtrees.add(subtree);
    this.#reworded.add(subtree);
  }

  /** Its words, and those of everything around it. */
  #touch(target: Node): void {
    for (let at = target.nodeType === 1 ? target : target.parentNode; at; at = at.parentNode) {
      if (at.nodeType !== 1 || this.#touched.has(at as Element)) return;
      this.#touched.add(at as Element);
    }
  }

  /** Those in another one that is read anew are read with it. */
  #isOutermost(element: Element): boolean {
    if (!this.#place.contains(element)) return false;
    for (let at = element.parentElement; at; at = at.parentElement) if (this.#subtrees.has(at)) return false;
    return true;
  }
}
