/**
 * The answer to "where is this control?". `element` is what a ring goes around.
 *
 * - `found`: exactly one, visible and usable
 * - `disabled`: exactly one, visible, but it cannot be used yet. The guide may point at it and must say so
 * - `ambiguous`: several that a person could not tell apart either; none is guessed at
 * - `hidden`: it is in the page, but nowhere that a person could see or reach it (a closed menu, behind a dialog's back)
 * - `covered`: it is there, and something lies over it (a pop-up, a cookie bar, a veil): a press would hit that
 * - `not-found`: none, or not on this page
 *
 * `row` is the row of a list that it stands in: it is the right one only as long as that shows the same name and date.
 */
export type Found =
  | { readonly kind: 'found'; readonly element: Element; readonly name: string; readonly row?: Element }
  | { readonly kind: 'disabled'; readonly element: Element; readonly name: string; readonly row?: Element }
  | { readonly kind: 'ambiguous'; readonly count: number }
  | { readonly kind: 'hidden'; readonly name: string; readonly isSwitchedOff?: true }
  | { readonly kind: 'covered'; readonly name: string }
  | { readonly kind: 'not-found' };

export const notFound: Found = { kind: 'not-found' };
