/**
 * The answer to "where is this control?". `element` is what a ring goes around.
 *
 * - `found`: exactly one, visible and usable
 * - `disabled`: exactly one, visible, but it cannot be used yet. The guide may point at it and must say so
 * - `ambiguous`: several that a person could not tell apart either; none is guessed at
 * - `hidden`: it is in the page, but nowhere that a person could see or reach it (a closed menu, behind a dialog's back)
 * - `not-found`: none, or not on this page
 */
export type Found =
  | { readonly kind: 'found'; readonly element: Element; readonly name: string }
  | { readonly kind: 'disabled'; readonly element: Element; readonly name: string }
  | { readonly kind: 'ambiguous'; readonly count: number }
  | { readonly kind: 'hidden'; readonly name: string }
  | { readonly kind: 'not-found' };

export const notFound: Found = { kind: 'not-found' };
