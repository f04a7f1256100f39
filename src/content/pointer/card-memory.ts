/** What the card itself remembers between two drawings: no guidance tells it, and the next step begins anew. */
export interface CardMemory {
  /** The person asked for more than the pointer's own lines. The next step begins folded. */
  readonly isOpen: boolean;
  /** The report for support, made when it was opened. */
  readonly report: string | null;
  /** How many of the choices are shown: of hundreds not all at once. */
  readonly shownChoices: number;
  /** The text that was copied last, and whether the page let it be copied. */
  readonly copying: { readonly text: string; readonly outcome: 'copied' | 'refused' } | null;
}

/** As many choices as a person goes through; more come when they ask. */
export const choicesAtOnce = 20;

export const freshMemory: CardMemory = {
  isOpen: false,
  report: null,
  shownChoices: choicesAtOnce,
  copying: null,
};

/** What became of copying this text; null while it was not asked for, or when another one was copied since. */
export function outcomeOf({ copying }: CardMemory, text: string): 'copied' | 'refused' | null {
  return copying?.text === text ? copying.outcome : null;
}
