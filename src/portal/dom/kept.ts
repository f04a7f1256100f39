/** Things found on nodes of one place, kept in the order of the page. Nothing is put in order before somebody asks. */
export class Kept<Thing> {
  readonly #nodeOf: (thing: Thing) => Node;
  readonly #on = new Map<Node, readonly Thing[]>();
  readonly #views = new Map<(thing: Thing) => boolean, Kept<Thing>>();
  #ordered: readonly Thing[] = [];
  /** What has to come into the order, and what has to go from it first. */
  readonly #come = new Set<Thing>();
  readonly #gone = new Set<Thing>();

  constructor(nodeOf: (thing: Thing) => Node) {
    this.#nodeOf = nodeOf;
  }

  clear(): void {
    for (const all of [this.#on, this.#views, this.#come, this.#gone]) all.clear();
    this.#ordered = [];
  }

  /** What there is on this node now, instead of what was on it before. */
  put(node: Node, things: readonly Thing[]): void {
    const before = this.#on.get(node);
    if (before === undefined && things.length === 0) return;
    for (const thing of before ?? []) if (!this.#come.delete(thing)) this.#gone.add(thing);
    for (const thing of things) this.#come.add(thing);
    if (things.length > 0) this.#on.set(node, things);
    else this.#on.delete(node);
    for (const [test, view] of this.#views) view.put(node, things.filter(test));
    // What is gone from the page is not held on to.
    if (this.#gone.size > 50 && this.#gone.size * 2 > this.#ordered.length) this.#leaveOut();
  }

  /** The same for a node that has not moved. */
  renew(node: Node, things: readonly Thing[]): void {
    const before = this.#on.get(node) ?? [];
    if (before.length !== things.length || before.some((thing, at) => thing !== things[at]))
      this.put(node, things);
  }

  get all(): readonly Thing[] {
    if (this.#gone.size > 0) this.#leaveOut();
    if (this.#come.size > 0) this.#takeIn();
    return this.#ordered;
  }

  /** Those of which this holds, kept as well. The test must depend on the thing alone, and always be the same function. */
  where(test: (thing: Thing) => boolean): readonly Thing[] {
    let view = this.#views.get(test);
    if (!view) {
      view = new Kept(this.#nodeOf);
      this.#views.set(test, view);
      view.#ordered = this.all.filter(test);
      for (const [node, things] of this.#on) {
        const fitting = things.filter(test);
        if (fitting.length > 0) view.#on.set(node, fitting);
      }
    }
    return view.all;
  }

  #leaveOut(): void {
    this.#ordered = this.#ordered.filter((thing) => !this.#gone.has(thing));
    this.#gone.clear();
  }

  #takeIn(): void {
    const come = [...this.#come].sort((one, other) => this.#compare(one, other));
    this.#come.clear();
    if (come.length > this.#ordered.length) {
      this.#ordered = [...this.#ordered, ...come].sort((one, other) => this.#compare(one, other));
      return;
    }
    const ordered = [...this.#ordered];
    for (const thing of come) ordered.splice(this.#placeOf(thing, ordered), 0, thing);
    this.#ordered = ordered;
  }

  #placeOf(thing: Thing, ordered: readonly Thing[]): number {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(ordered[middle] as Thing, thing) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(one: Thing, other: Thing): number {
    const order = this.#nodeOf(one).compareDocumentPosition(this.#nodeOf(other));
    return order & 4 ? -1 : order & 2 ? 1 : 0;
  }
}
