import { type Candidate, candidateAt } from './candidate.ts';
import { type ElementKind, isHost, selectors } from './element-kinds.ts';
import { isInline } from './inline.ts';
import { Kept } from './kept.ts';
import { isUnread, type Line, readLines, valueOfPlainField } from './lines.ts';
import type { Place } from './places.ts';
import { ReadAnew, type Reading } from './reading.ts';
import { isTellingCandidate, isTellingLine, isTellingTable, isTellingTitle } from './telling.ts';
import { readText } from './wording.ts';

const keptKinds = [
  'headings',
  'titles',
  'fields',
  'labels',
  'tables',
  'dialogs',
  'busy',
  'slots',
  'hosts',
] as const;
const anyKind = Object.values(selectors).join();
const isItself = (element: Element): Element => element;

/**
 * A reading that is kept while the page changes: only what a change names is read anew, the next time that anybody asks. It keeps what can
 * matter (`telling.ts`), so that neither upkeep nor questions grow with the page.
 */
export class KeptReading implements Reading {
  readonly #place: Place;
  readonly #elements = Object.fromEntries(
    keptKinds.map((kind) => [kind, new Kept<Element>(isItself)]),
  ) as Record<ElementKind, Kept<Element>>;
  readonly #pressables = new Kept<Candidate>(({ element }) => element);
  readonly #lines = new Kept<Line>(({ pieces: [{ node }] }) => node);
  readonly #all = [...Object.values(this.#elements), this.#pressables, this.#lines];
  /** Named by others' texts, which may change anywhere. */
  readonly #namedElsewhere = new Set<Element>();
  /** An element of each name that is not defined yet: its shadow tree may come without any change that could be seen. */
  readonly #undefined = new Map<string, Element>();
  /** To be read anew: whole subtrees, single elements, and the lines of the blocks that these nodes stand in. */
  readonly #subtrees = new Set<Element>();
  readonly #touched = new Set<Element>();
  readonly #reworded = new Set<Node>();
  #isBegun = false;
  /** In place of all that where light content is drawn in slots: its order and its lines are not those of any one tree. */
  #anew: ReadAnew | null = null;

  constructor(place: Place) {
    this.#place = place;
  }

  elements(kind: ElementKind): readonly Element[] {
    return this.#settled()?.elements(kind) ?? this.#elements[kind].all;
  }

  pressables(test: (candidate: Candidate) => boolean): readonly Candidate[] {
    return this.#settled()?.pressables(test) ?? this.#pressables.where(test);
  }

  lines(test: (line: Line) => boolean): readonly Line[] {
    return this.#settled()?.lines(test) ?? this.#lines.where(test);
  }

  /** What stands in fields changes without a trace, so it is read each time. */
  get linesWithFields(): readonly Line[] {
    const anew = this.#settled();
    if (anew) return anew.linesWithFields;
    const lines = new Kept<Line>(({ pieces: [{ node }] }) => node);
    for (const line of this.#lines.all) lines.put(line.pieces[0].node, [line]);
    for (const field of this.#elements.fields.all) {
      const line = this.#lineOfField(field);
      if (line && isTellingLine(line.text)) lines.put(field, [line]);
    }
    return lines.all;
  }

  beside(line: Line, step: -1 | 1, withFields: boolean): Line | undefined {
    const anew = this.#settled();
    if (anew) return anew.beside(line, step, withFields);
    const root = this.#start();
    if (!root) return undefined;
    const walker = line.block.ownerDocument.createTreeWalker(root, 5, (node) => {
      if (node.nodeType === 3) return readText(node.nodeValue ?? '') === '' ? 3 : 1;
      const element = node as Element;
      if (isUnread(element) || element.shadowRoot) return 2;
      return withFields && this.#lineOfField(element) ? 1 : 3;
    });
    walker.currentNode = (step > 0 ? line.pieces.at(-1) : line.pieces[0])?.node ?? root;
    const node = step > 0 ? walker.nextNode() : walker.previousNode();
    if (node?.nodeType === 1) return this.#lineOfField(node as Element) ?? undefined;
    const home = node && this.#homeOf(node);
    return home
      ? this.#linesOf(home).find(({ pieces }) => pieces.some((piece) => piece.node === node))
      : undefined;
  }

  /** A change of this place. What it means is found out when somebody asks. */
  heed(record: MutationRecord): void {
    const { type, target, addedNodes, attributeName } = record;
    if (attributeName === 'class' || attributeName === 'style') return;
    this.#touch(target);
    if (type === 'attributes') {
      if (attributeName === 'aria-hidden') this.#readSubtree(target as Element);
      return;
    }
    if (changesLinesAround(record)) this.#reworded.add(target);
    const elements = [...addedNodes].filter((node) => node.nodeType === 1) as Element[];
    // Rows replaced by the hundred are read at once, as what they are in.
    const mostIsNew = elements.length > 10 && elements.length * 2 > target.childNodes.length;
    for (const element of mostIsNew && target.nodeType === 1 ? [target as Element] : elements) {
      this.#readSubtree(element);
    }
  }

  /** Nodes that were taken away, told at once: what is in them now may soon be elsewhere. */
  lose(nodes: NodeList): void {
    for (const node of nodes) {
      if (node.nodeType !== 1) continue;
      for (const element of [node as Element, ...(node as Element).querySelectorAll('*')]) {
        for (const kept of this.#all) kept.put(element, []);
        this.#namedElsewhere.delete(element);
      }
    }
  }

  /** Everything is read anew when it is asked for next. */
  forget(): void {
    this.#isBegun = false;
  }

  /** Whether it draws content of the tree that its host is in, whose changes are not told to it. */
  get isSlotted(): boolean {
    return this.#anew !== null;
  }

  #readSubtree(element: Element): void {
    this.#subtrees.add(element);
    this.#reworded.add(element);
  }

  /** Its words, and those of everything around it. */
  #touch(target: Node): void {
    for (let at = target.nodeType === 1 ? target : target.parentNode; at; at = at.parentNode) {
      if (at.nodeType !== 1 || this.#touched.has(at as Element)) return;
      this.#touched.add(at as Element);
    }
  }

  /** Brings what is kept up to date. Gives the reading to ask instead, where nothing can be kept. */
  #settled(): ReadAnew | null {
    if (!this.#isBegun) this.#begin();
    else this.#settle();
    return this.#anew;
  }

  #begin(): void {
    this.#isBegun = true;
    this.#clear();
    for (const kept of this.#all) kept.clear();
    this.#namedElsewhere.clear();
    this.#undefined.clear();
    this.#anew = this.#place.querySelector('slot') ? new ReadAnew(this.#place) : null;
    if (this.#anew) return;
    for (const element of this.#place.querySelectorAll(anyKind)) this.#sort(element);
    for (const element of this.#place.querySelectorAll('*')) this.#noteHost(element);
    this.#readLinesIn(this.#place);
  }

  #settle(): void {
    this.#readChanges();
    if (this.#noteLateTrees()) this.#readChanges();
  }

  #readChanges(): void {
    if (this.#touched.size + this.#subtrees.size + this.#reworded.size === 0) return;
    if (this.#anew) {
      this.#begin();
      return;
    }
    const isHere = (node: Node) => this.#place.contains(node);
    for (const element of [...this.#touched, ...this.#namedElsewhere])
      if (isHere(element)) this.#sort(element, 'renew');
    for (const element of this.#subtrees) if (this.#isOutermost(element)) this.#read(element);
    for (const home of new Set([...this.#reworded].map((node) => this.#homeOf(node)))) {
      if (home) this.#lines.put(home, this.#isRead(home) ? this.#tellingLinesOf(home) : []);
    }
    this.#clear();
    if (this.#elements.slots.all.length > 0) this.#begin();
  }

  #clear(): void {
    this.#subtrees.clear();
    this.#touched.clear();
    this.#reworded.clear();
  }

  /** Those in another one that is read anew are read with it. */
  #isOutermost(element: Element): boolean {
    if (!this.#place.contains(element)) return false;
    for (let at = element.parentElement; at; at = at.parentElement) if (this.#subtrees.has(at)) return false;
    return true;
  }

  #read(subtree: Element): void {
    for (const element of [subtree, ...subtree.querySelectorAll(anyKind)]) this.#sort(element);
    for (const element of [subtree, ...subtree.querySelectorAll('*')]) this.#noteHost(element);
    if (this.#isRead(subtree)) this.#readLinesIn(subtree);
    else for (const element of [subtree, ...subtree.querySelectorAll('*')]) this.#lines.put(element, []);
  }

  /** Keeps an element as what it is, and as nothing else. */
  #sort(element: Element, how: 'put' | 'renew' = 'put'): void {
    const isAny = element.matches(anyKind);
    const is = (kind: keyof typeof selectors) => isAny && element.matches(selectors[kind]);
    const put = (kind: ElementKind, isKind: boolean) =>
      this.#elements[kind][how](element, isKind ? [element] : []);
    for (const kind of ['fields', 'labels', 'dialogs', 'busy', 'slots'] as const) put(kind, is(kind));
    put('headings', is('headings'));
    put('titles', is('headings') && isTellingTitle(element));
    put('tables', is('tables') && isTellingTable(element));
    const candidate = is('pressables') ? candidateAt(element, this.#place) : null;
    this.#pressables[how](element, candidate && isTellingCandidate(candidate) ? [candidate] : []);
    if (candidate && element.hasAttribute('aria-labelledby')) this.#namedElsewhere.add(element);
    this.#noteHost(element);
  }

  #noteHost(element: Element): void {
    this.#elements.hosts.renew(element, isHost(element) ? [element] : []);
    const name = element.localName;
    if (!name.includes('-') || element.shadowRoot || this.#undefined.get(name)?.isConnected) return;
    if (!element.matches(':defined')) this.#undefined.set(name, element);
  }

  /** Custom elements that were defined just now have drawn themselves into trees of their own. */
  #noteLateTrees(): boolean {
    for (const [name, element] of this.#undefined) {
      if (element.isConnected && !element.shadowRoot && !element.matches(':defined')) continue;
      this.#undefined.delete(name);
      for (const each of this.#place.querySelectorAll('*')) {
        if (each.localName !== name) continue;
        this.#noteHost(each);
        if (!each.shadowRoot) continue;
        this.#readSubtree(each);
        this.#touch(each);
      }
    }
    return this.#subtrees.size > 0;
  }

  #readLinesIn(root: Node): void {
    const found = new Map<Node, Line[]>();
    readLines(
      root,
      {
        line: (line, home) => isTellingLine(line.text) && found.get(home)?.push(line),
        block: (home) => found.set(home, []),
      },
      this.#place,
    );
    // What flows in a line of the block around it is read with that.
    if (root.nodeType === 1 && isInline(root as Element)) found.delete(root);
    for (const [home, lines] of found) this.#lines.put(home, lines);
  }

  #linesOf(home: Node): Line[] {
    const lines: Line[] = [];
    readLines(home, { line: (line) => lines.push(line) }, this.#place);
    return lines;
  }

  #tellingLinesOf(home: Node): Line[] {
    return this.#linesOf(home).filter(({ text }) => isTellingLine(text));
  }

  #lineOfField(field: Element): Line | null {
    const raw = this.#isRead(field) ? valueOfPlainField(field) : '';
    const text = readText(raw);
    return text
      ? { text, pieces: [{ raw, element: field, node: field }], block: field, within: this.#place }
      : null;
  }

  /** Where the walk over this place begins. */
  #start(): Node | null {
    return this.#place.nodeType === 9 ? (this.#place as Document).body : this.#place;
  }

  /** The block whose own lines a node is in; null outside of what is read. */
  #homeOf(node: Node): Node | null {
    const start = this.#start();
    let at: Node | null = node;
    while (at && at !== start && (at.nodeType === 3 || (at.nodeType === 1 && isInline(at as Element))))
      at = at.parentNode;
    return at && start?.contains(at) ? at : null;
  }

  /** Whether the walk over this place comes to this node. */
  #isRead(node: Node): boolean {
    const start = this.#start();
    for (let at: Node | null = node; at && at !== start; at = at.parentNode) {
      if (at.nodeType !== 1) return false;
      const element = at as Element;
      if (isUnread(element) || element.shadowRoot) return false;
    }
    return start?.contains(node) ?? false;
  }
}

/** Blocks that come and go between blocks leave the text beside them as it is: a long list need not be gone through for a row of it. */
function changesLinesAround({
  type,
  target,
  addedNodes,
  removedNodes,
  previousSibling,
  nextSibling,
}: MutationRecord): boolean {
  if (type !== 'childList') return true;
  if ([...addedNodes, ...removedNodes].some(flows)) return true;
  const isStillThere = [previousSibling, nextSibling].every(
    (node) => node === null || node.parentNode === target,
  );
  return (
    !isStillThere ||
    (flowsBeside(previousSibling, 'previousSibling') && flowsBeside(nextSibling, 'nextSibling'))
  );
}

function flowsBeside(start: Node | null, side: 'previousSibling' | 'nextSibling'): boolean {
  let node = start;
  while (node && !flows(node) && node.nodeType !== 1) node = node[side];
  return node !== null && flows(node);
}

/** Whether it is a part of a line. */
function flows(node: Node): boolean {
  return node.nodeType === 1
    ? isInline(node as Element)
    : node.nodeType === 3 && /\S/.test(node.nodeValue ?? '');
}
