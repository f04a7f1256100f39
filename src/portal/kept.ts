/** Things found on nodes of one place, kept in the order of the page. */
export class Kept<Thing> {
  readonly #nodeOf: (thing: Thing) => Node;
  readonly #on = new Map<Node, readonly Thing[]>();
  #ordered: readonly Thing[] | null = null;

  constructor(nodeOf: (thing: Thing) => Node) {
    this.#nodeOf = nodeOf;
  }

  /** What there is on this node now, instead of what was on it before. */
  put(node: Node, things: readonly Thing[]): void {
    if (things.length > 0) this.#on.set(node, things);
    else if (!this.#on.delete(node)) return;
    this.#ordered = null;
  }

  /** The same for a node that has not moved. */
  renew(node: Node, things: readonly Thing[]): void {
    const [before, another] = this.#on.get(node) ?? [];
    const [now] = things;
    if (before === undefined || another !== undefined || now === undefined || things.length > 1) {
      this.put(node, things);
    } else if (before !== now) {
      this.#on.set(node, things);
      this.#ordered = this.#ordered?.map((thing) => (thing === before ? now : thing)) ?? null;
    }
  }

  /** Leaves out what is on nodes that are no longer meant. */
  keepOnly(isMeant: (node: Node) => boolean): void {
    for (const node of this.#on.keys()) if (!isMeant(node)) this.put(node, []);
  }

  get all(): readonly Thing[] {
    this.#ordered ??= [...this.#on.values()].flat().sort((one, other) => this.#compare(one, other));
    return this.#ordered;
  }

  #compare(one: Thing, other: Thing): number {
    const order = this.#nodeOf(one).compareDocumentPosition(this.#nodeOf(other));
    return order & 4 ? -1 : order & 2 ? 1 : 0;
  }
}
