import type { ListKind } from './columns.ts';

/** A row of one of the portal's lists: a table row, a list item or a card. Texts are as a person reads them, '' where not shown. */
export interface Row {
  readonly element: Element;
  /** What of it stands elsewhere: its part of a column that stays, what is open under it. */
  readonly parts?: readonly Element[];
  /** To the letter; '' where it cannot be read for certain, as when it is cut off. */
  readonly name: string;
  /** The cell, heading or link that shows the name. */
  readonly nameElement: Element;
  /** What else in it may be its name, where nothing but the order tells. */
  readonly rivals?: readonly string[];
  readonly status: string;
  readonly validTo: string;
  readonly abn: string;
}

/** All that belongs to a row. */
export function wholeRow({ element, parts = [] }: Row): readonly Element[] {
  return [element, ...parts];
}

export interface List {
  readonly kind: ListKind;
  readonly element: Element;
  /** Rows under headers; otherwise cards. */
  readonly isTable: boolean;
  readonly rows: readonly Row[];
}

/** The smallest element of one tree around all of these; for one alone, its parent. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let at = elements[0]?.parentElement ?? null;
  while (at && !elements.every((element) => at?.contains(element))) at = at.parentElement;
  return at;
}
