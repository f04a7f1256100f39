import { visibleText } from '../dom/name.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { elementsOf, type Snapshot } from '../dom/snapshot.ts';
import { readText } from '../dom/text.ts';
import { isVisible } from '../dom/visibility.ts';
import { cardRows } from './cards.ts';
import { columnTables } from './column-tables.ts';
import { columnOf, type ListKind, labels, nameColumn } from './columns.ts';
import { type Table, tableAt } from './tables.ts';

/** A row of one of the portal's lists: a table row, a list item or a card. Texts are as a person reads them, '' where not shown. */
export interface Row {
  readonly element: Element;
  readonly name: string;
  /** The cell, heading or link that shows the name. */
  readonly nameElement: Element;
  readonly status: string;
  readonly validTo: string;
  readonly abn: string;
}

export interface List {
  readonly element: Element;
  /** Rows under headers; otherwise cards. */
  readonly isTable: boolean;
  readonly rows: readonly Row[];
}

/**
 * The list of entities or of credentials that a person can see, or null. A list without rows is a table with the right headers.
 * Two lists of one kind are taken as one only where they are cards; of two tables none is certain.
 */
export function findList(snapshot: Snapshot, kind: ListKind): List | null {
  return lists[kind](snapshot);
}

const lists: Record<ListKind, (snapshot: Snapshot) => List | null> = {
  entities: oncePerSnapshot((snapshot) => readList(snapshot, 'entities')),
  credentials: oncePerSnapshot((snapshot) => readList(snapshot, 'credentials')),
};

function readList(snapshot: Snapshot, kind: ListKind): List | null {
  const tables = [
    ...elementsOf(snapshot, 'tables').flatMap((element) => tableAt(element) ?? []),
    ...columnTables(snapshot, kind),
  ];
  const fitting = tables.filter((table) => nameColumn(table.headers, kind) >= 0 && isVisible(table.element));
  const innermost = fitting.filter(
    (table) => !fitting.some((other) => isInside(other.element, table.element)),
  );
  const [table, second] = innermost;
  if (table) return second ? null : { element: table.element, isTable: true, rows: tableRows(table, kind) };
  const rows = cardRows(snapshot, kind);
  const element = rows.length > 0 ? commonAncestor(rows.map((row) => row.element)) : null;
  return element ? { element, isTable: false, rows } : null;
}

function tableRows(table: Table, kind: ListKind): Row[] {
  const columns = {
    name: nameColumn(table.headers, kind),
    status: columnOf(table.headers, labels.status),
    validTo: columnOf(table.headers, labels.validTo),
    abn: columnOf(table.headers, labels.abn),
  };
  return table.rows.flatMap(({ element, cells }) => {
    const textAt = (index: number) => (cells[index] ? readText(visibleText(cells[index])) : '');
    const nameElement = cells[columns.name];
    const name = textAt(columns.name);
    if (!nameElement || !name || !isVisible(nameElement)) return [];
    const { status, validTo, abn } = columns;
    return [
      { element, name, nameElement, status: textAt(status), validTo: textAt(validTo), abn: textAt(abn) },
    ];
  });
}

function isInside(inner: Element, outer: Element): boolean {
  return inner !== outer && outer.contains(inner);
}

/** The smallest element around all of these; for one alone, its parent: the list that it is in. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let at = elements[0]?.parentElement ?? null;
  while (at && !elements.every((element) => at?.contains(element))) at = at.parentElement;
  return at;
}
