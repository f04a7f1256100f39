import { closestAcrossShadow } from '../dom/drawn-tree.ts';
import { elementsOf, isInside, type Snapshot } from '../dom/snapshot.ts';
import { labelsOf } from '../dom/words/labels.ts';
import type { Row } from '../lists/rows.ts';
import { type Found, notFound } from './found.ts';
import { matching, onlyOne } from './matching.ts';

/** What is itself chosen by a press, as a kit's list draws it: it needs no link in it. */
const option =
  '[role="option"],[role="treeitem"],[role="menuitemradio"],[role="row"][aria-selected],[role="row"][tabindex]';

/**
 * Where a row is chosen instead of opened: its one radio button, and "Continue" once that is chosen; else the row itself, where it is an
 * option.
 *
 * @param rows all of the list's: what holds another one's name too is no option of this one
 */
export function findChoice(snapshot: Snapshot, row: Row, rows: readonly Row[]): Found {
  const labels = labelsOf(snapshot);
  const drawnBy = (radio: Element) => [radio, ...(labels.get(radio) ?? [])];
  const isOfRow = (radio: Element) =>
    drawnBy(radio).some(
      (each) => isInside(snapshot, each, row.element) || isInside(snapshot, row.nameElement, each),
    );
  const [radio, second] = elementsOf(snapshot, 'fields', 'input[type="radio"],[role="radio"]').filter(
    isOfRow,
  );
  if (second) return notFound;
  const next = radio && isChosen(radio) ? onlyOne(matching(snapshot, 'continue').shown) : notFound;
  if (next.kind === 'found') return next;
  // A kit may draw the button by what is around it.
  const drawn = radio && drawnBy(radio).find((each) => snapshot.sight.canUse(each));
  return drawn ? { kind: 'found', element: drawn, name: row.name } : optionOf(snapshot, row, rows);
}

function isChosen(radio: Element): boolean {
  return radio.localName === 'input'
    ? (radio as HTMLInputElement).checked
    : radio.getAttribute('aria-checked') === 'true';
}

function optionOf(snapshot: Snapshot, row: Row, rows: readonly Row[]): Found {
  const element = closestAcrossShadow(row.nameElement, option);
  if (!element || !snapshot.sight.canUse(element)) return notFound;
  const isShared = rows.some(
    (other) => other.element !== row.element && isInside(snapshot, other.nameElement, element),
  );
  return isShared ? notFound : { kind: 'found', element, name: row.name };
}
