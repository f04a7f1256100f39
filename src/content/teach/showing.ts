/**
 * How far the person is with showing the guide where a control is: not at it, choosing on the page, asked whether it is this one, or
 * told why it cannot be this one (`no-control`: nothing to press, `several`: more of the same name).
 */
export type Showing =
  | { readonly kind: 'not' }
  | { readonly kind: 'choosing' }
  | { readonly kind: 'chosen'; readonly name: string }
  | { readonly kind: 'refused'; readonly why: 'no-control' | 'several' };

export const notShowing: Showing = { kind: 'not' };
