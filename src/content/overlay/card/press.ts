/** In milliseconds. A release that the page never hears of is waited for so long; and the click comes a moment after the release. */
const longest = { press: 10_000, click: 100 } as const;

/**
 * The press of a mouse, pen or finger on the card. The guide goes on by itself when the page does, so the card may change between the press
 * and its release: as long as it lasts the card stays where it is, and what it comes to counts only if the button still says what it said.
 */
export class Press {
  readonly #card: HTMLElement;
  readonly #safely: (doing: () => void) => void;
  /** What is to be done when it is over; null while there is none. */
  #after: (() => void)[] | null = null;
  #meant: { readonly button: Element; readonly said: string } | null = null;
  #listening = new AbortController();
  #end: ReturnType<typeof setTimeout> | undefined;

  /** @param safely what happens once it is over is done through this */
  constructor(card: HTMLElement, safely: (doing: () => void) => void) {
    this.#card = card;
    this.#safely = safely;
    card.addEventListener('pointerdown', (event) => this.#begin(event), { capture: true });
    card.addEventListener('click', (event) => this.#judge(event), { capture: true });
  }

  get isUnderWay(): boolean {
    return this.#after !== null;
  }

  /** At once where there is none. */
  whenOver(doing: () => void): void {
    if (this.#after === null) doing();
    else this.#after.push(doing);
  }

  #begin({ target, isTrusted }: Event): void {
    if (!isTrusted) return;
    const button = buttonAround(target);
    this.#meant = button && { button, said: this.#saidBy(button) };
    this.#after ??= [];
    this.#listening.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const released = (event: Event): void => {
      if (event.isTrusted) this.#endIn(longest.click);
    };
    for (const type of ['pointerup', 'pointercancel']) {
      this.#card.ownerDocument.defaultView?.addEventListener(type, released, {
        capture: true,
        passive: true,
        signal,
      });
    }
    this.#endIn(longest.press);
  }

  #endIn(milliseconds: number): void {
    clearTimeout(this.#end);
    this.#end = setTimeout(() => {
      this.#listening.abort();
      const after = this.#after ?? [];
      this.#after = null;
      this.#meant = null;
      for (const doing of after) this.#safely(doing);
    }, milliseconds);
  }

  /** What a key or an assistive tool does begins with no press, and comes at once. */
  #judge(event: MouseEvent): void {
    const meant = this.#meant;
    this.#meant = null;
    const button = buttonAround(event.target);
    if (meant === null || button !== meant.button || this.#saidBy(button) === meant.said) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** With the step that it was said at: "Done" means something else at another. */
  #saidBy(button: Element): string {
    const { host } = this.#card.getRootNode() as ShadowRoot;
    return JSON.stringify([(host as HTMLElement).dataset['step'], button.textContent]);
  }
}

function buttonAround(target: EventTarget | null): Element | null {
  return (target as Element | null)?.closest('button, a, summary, label, input') ?? null;
}
