import { evenName, isSameCredential, type Named, plainName } from './identity.ts';

/** Credentials that are found again without looking through all of them: an office has thousands, often of one display name. */
export class CredentialIndex<Item extends Named> {
  readonly items: Item[] = [];
  readonly #places = new Map<string, number[]>();

  constructor(items: readonly Item[] = []) {
    for (const item of items) this.put(item);
  }

  /** Where the first item is that is the same credential; -1 for none. */
  find(named: Named): number {
    const places = keysOf(named).flatMap((key) => this.#places.get(key) ?? []);
    const same = places.filter((at) => {
      const item = this.items[at];
      return item !== undefined && isSameCredential(item, named);
    });
    return same.length === 0 ? -1 : Math.min(...same);
  }

  /** Puts an item in the place of another, or behind all. */
  put(item: Item, at = this.items.length): void {
    this.items[at] = item;
    for (const key of keysOf(item)) {
      const places = this.#places.get(key);
      if (!places) this.#places.set(key, [at]);
      else if (!places.includes(at)) places.push(at);
    }
  }
}

function keysOf({ business, displayName, abn }: Named): readonly string[] {
  const name = evenName(displayName);
  return [
    JSON.stringify([name, 'business', plainName(business)]),
    ...(abn ? [JSON.stringify([name, abn])] : []),
  ];
}
