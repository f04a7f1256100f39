/** What the card itself remembers between two drawings: no guidance tells it, and the next step begins anew. */
export interface CardMemory {
  /** The person made it small. That is kept from step to step. */
  readonly isSmall: boolean;
  /** The report for support, made when it was opened. */
  readonly report: string | null;
  /** The text that was copied last, and whether the page let it be copied. */
  readonly copying: { readonly text: string; readonly outcome: 'copied' | 'refused' } | null;
}

export const freshMemory: CardMemory = { isSmall: false, report: null, copying: null };

/** What became of copying this text; null while it was not asked for, or when another one was copied since. */
export function outcomeOf({ copying }: CardMemory, text: string): 'copied' | 'refused' | null {
  return copying?.text === text ? copying.outcome : null;
}
