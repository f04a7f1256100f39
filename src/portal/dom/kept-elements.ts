import { type Candidate, candidateAt } from './candidate.ts';
import { type ElementKind, isHost, mayGrowTree, selectors } from './element-kinds.ts';
import { Kept } from './kept.ts';
import type { Place } from './places.ts';
import { isTellingCandidate, isTellingTable, isTellingTitle } from './telling.ts';

const plainKinds = ['fields', 'labels', 'dialogs', 'busy', 'slots', 'headings'] as const;
const keptKinds = [...plainKinds, 'titles', 'tables', 'hosts'] as const;
/** How long an empty element is watched for a tree of its own: frameworks draw it a frame or two after the element, busy computers later. */
const youngMilliseconds = 1500;
const anyKind = Object.values(selectors).join();

/** The elements of a place that questions begin from, each as what it is. */
export class KeptElements {
  readonly pressables = new Kept<Candidate>(({ element }) => element);
  readonly #place: Place;
  readonly #of = Object.fromEntries(
    keptKinds.map((kind) => [kind, new Kept<Element>((element) => element)]),
  ) as Record<ElementKind, Kept<Element>>;
  readonly #sorted = new WeakSet<Element>();
  /** Named by others' texts, which may change anywhere. */
  readonly #namedElsewhere = new Set<Element>();
  /** An element of each name that is not defined yet: its shadow tree may come without any change that could be seen. */
  readonly #undefined = new Map<string, Element>();
  /** Empty elements that are new here and may still get a shadow tree, with the time (`performance.now()`) until which they are watched. */
  readonly #young = new Map<Element, number>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** Something may come of which no change tells: another look soon is worth its while. */
  get isExpecting(): boolean {
    return this.#young.size > 0;
  }

  of(kind: ElementKind): readonly Element[] {
    return this.#of[kind].all;
  }

  /** Reads an element, unless it is the place itself, and all that are in it. */
  readIn(root: Place): void {
    const own = root === this.#place ? [] : [root as Element];
    for (const element of [...own, ...root.querySelectorAll(anyKind)]) this.#sort(element, 'put');
    for (const element of root.querySelectorAll('*')) this.#noteHost(element);
  }

  /** Elements that have not moved: what changed is in them. */
  renew(elements: Iterable<Element>): void {
    for (const element of [...elements, ...this.#namedElsewhere]) {
      if (element !== this.#place && this.#place.contains(element)) this.#sort(element, 'renew');
    }
  }

  lose(element: Element): void {
    this.#of.hosts.put(element, []);
    this.#young.delete(element);
    if (!this.#sorted.delete(element)) return;
    for (const kept of [...Object.values(this.#of), this.pressables]) kept.put(element, []);
    this.#namedElsewhere.delete(element);
  }

  /** Elements that have trees of their own since a moment ago: custom elements that were defined just now, and young ones. */
  *grown(): Iterable<Element> {
    const now = performance.now();
    for (const [element, until] of this.#young) {
      if (mayGrowTree(element) && now < until && element.isConnected) continue;
      this.#young.delete(element);
      if (!element.shadowRoot) continue;
      this.#noteHost(element);
      yield element;
    }
    // A copy: names that are still not defined come back into it.
    for (const [name, element] of [...this.#undefined]) {
      if (element.isConnected && !element.shadowRoot && !element.matches(':defined')) continue;
      this.#undefined.delete(name);
      for (const each of this.#place.querySelectorAll('*')) {
        if (each.localName !== name) continue;
        this.#noteHost(each);
        if (each.shadowRoot) yield each;
      }
    }
  }

  #sort(element: Element, how: 'put' | 'renew'): void {
    this.#noteHost(element);
    const isAny = element.matches(anyKind);
    // Most of what is around a change is nothing and was nothing.
    if (!isAny && !this.#sorted.delete(element)) return;
    if (isAny) this.#sorted.add(element);
    const is = (kind: keyof typeof selectors) => isAny && element.matches(selectors[kind]);
    const keep = (kind: ElementKind, isKind: boolean) =>
      this.#of[kind][how](element, isKind ? [element] : []);
    for (const kind of plainKinds) keep(kind, is(kind));
    keep('titles', is('headings') && isTellingTitle(element));
    keep('tables', is('tables') && isTellingTable(element));
    const candidate = is('pressables') ? candidateAt(element, this.#place) : null;
    this.pressables[how](element, candidate && isTellingCandidate(candidate) ? [candidate] : []);
    if (candidate && element.hasAttribute('aria-labelledby')) this.#namedElsewhere.add(element);
  }

  #noteHost(element: Element): void {
    this.#of.hosts.renew(element, isHost(element) ? [element] : []);
    if (mayGrowTree(element)) this.#young.set(element, performance.now() + youngMilliseconds);
    const name = element.localName;
    if (!name.includes('-') || element.shadowRoot || this.#undefined.get(name)?.isConnected) return;
    if (!element.matches(':defined')) this.#undefined.set(name, element);
  }
}
