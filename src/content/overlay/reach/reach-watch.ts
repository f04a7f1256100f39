import { type Reach, reachOf } from './reach.ts';

/**
 * Watches for one control whether a press would hit it, where no change of the page tells of it: when something is scrolled, and when a
 * popover opens or closes. While something lies over it, also when the mouse comes to be over something else, as it does once that is gone.
 * Nothing runs while nothing happens.
 */
export class ReachWatch {
  readonly #changed: (reach: Reach) => void;
  readonly #safely: (doing: () => void) => void;
  #end = new AbortController();
  #control: Element | null = null;
  #isCovered = false;
  #isAsked = false;

  /** @param changed is told of another answer than the one that was given to `about`. */
  constructor(changed: (reach: Reach) => void, safely: (doing: () => void) => void, signal: AbortSignal) {
    this.#changed = changed;
    this.#safely = safely;
    signal.addEventListener('abort', () => this.about(null, false));
  }

  /** What lay over it when that was last to be seen, if it is this one. */
  wasCovered(control: Element): boolean {
    return this.#control === control && this.#isCovered;
  }

  about(control: Element | null, isCovered: boolean): void {
    if (control === this.#control && isCovered === this.#isCovered) return;
    this.#end.abort();
    this.#end = new AbortController();
    this.#control = control;
    this.#isCovered = isCovered;
    if (control)
      this.#listen(control, isCovered ? ['scroll', 'toggle', 'pointerover'] : ['scroll', 'toggle']);
  }

  #listen(control: Element, types: readonly string[]): void {
    const options = { signal: this.#end.signal, passive: true, capture: true };
    for (const place of placesAround(control)) {
      for (const type of types) place.addEventListener(type, () => this.#askSoon(), options);
    }
  }

  /** Once for all that happens before the next frame, when the boxes are known anyway. */
  #askSoon(): void {
    const view = this.#control?.ownerDocument.defaultView;
    if (this.#isAsked || !view) return;
    this.#isAsked = true;
    view.requestAnimationFrame(() => {
      this.#isAsked = false;
      this.#safely(() => this.#ask());
    });
  }

  #ask(): void {
    if (this.#control === null) return;
    const reach = reachOf(this.#control);
    if (reach !== 'out-of-view' && (reach === 'covered') !== this.#isCovered) this.#changed(reach);
  }
}

/** The trees that it stands in, from the innermost to the outermost page: what happens in a shadow tree is often not told outside of it. */
function placesAround(control: Element): Node[] {
  const places: Node[] = [];
  for (let at: Element | null = control; at; ) {
    const root: Node = at.getRootNode();
    places.push(root);
    at = 'host' in root ? (root as ShadowRoot).host : ((root as Document).defaultView?.frameElement ?? null);
  }
  return places;
}
