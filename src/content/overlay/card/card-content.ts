import { Card } from '../../pointer/card.tsx';
import type { CardActions } from '../../pointer/card-actions.ts';
import { type CardMemory, freshMemory } from '../../pointer/card-memory.ts';
import { draw } from '../../pointer/markup/draw.ts';
import type { View } from '../../view.ts';
import type { CardBox } from './card-box.ts';

interface CardContentGiven {
  readonly actions: CardActions;
  /** Brings the control back into sight. */
  readonly showControl: () => void;
  /** It has become larger or smaller by what the person pressed in it. */
  readonly grown: () => void;
  /** What a press of the person begins is done through this. */
  readonly safely: (doing: () => void) => void;
}

/** What stands in the card, and what the card remembers of it from one drawing to the next. */
export class CardContent {
  readonly #box: CardBox;
  readonly #given: CardContentGiven;
  #memory = freshMemory;
  #last: { readonly view: View; readonly isOutOfSight: boolean } | null = null;

  constructor(box: CardBox, given: CardContentGiven) {
    this.#box = box;
    this.#given = given;
  }

  draw(view: View, isOutOfSight: boolean): void {
    if (!isAboutTheSame(this.#last?.view, view)) {
      this.#memory = freshMemory;
    }
    this.#last = { view, isOutOfSight };
    const actions = {
      ...this.#given.actions,
      showControl: (): void => this.#given.safely(this.#given.showControl),
      remember: (change: Partial<CardMemory>): void => this.#remember(change),
      copy: (text: string): void => void this.#copy(text),
    };
    const hadFocus = this.#box.hasFocus;
    draw(Card({ view, memory: this.#memory, isOutOfSight, actions }), this.#box.element);
    // The button that was pressed may be gone. With the focus nowhere, Tab would not lead out of the card again in Firefox (ESR 153).
    if (hadFocus && !this.#box.hasFocus) this.#box.focus();
  }

  /** The person asked to see all of it. */
  get isOpen(): boolean {
    return this.#memory.isOpen;
  }

  /** Something else stands in the card from now on. */
  end(): void {
    this.#last = null;
  }

  #remember(change: Partial<CardMemory>): void {
    this.#memory = { ...this.#memory, ...change };
    this.#given.safely(() => {
      if (this.#last === null) return;
      this.draw(this.#last.view, this.#last.isOutOfSight);
      this.#given.grown();
    });
  }

  /** A page may forbid the clipboard to everything on it: then the text stays there to be selected by hand. */
  async #copy(text: string): Promise<void> {
    const outcome = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'refused' as const,
    );
    this.#remember({ copying: { text, outcome } });
  }
}

function isAboutTheSame(before: View | undefined, now: View): boolean {
  return before?.guidance.step === now.guidance.step && before.page === now.page;
}
