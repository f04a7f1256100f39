import { isInFooter, isInNavigation } from '../../dom/context.ts';
import type { Work } from '../../dom/slices.ts';
import { allElementsOf, isInside, parentDrawn, type Snapshot } from '../../dom/snapshot.ts';
import { readText, squeeze } from '../../dom/words/text.ts';
import { panelsAround } from '../parts/accordion.ts';
import type { List, Row } from '../row.ts';
import { rowsByPlace } from './left-out.ts';

const groups =
  '[role="listbox"],[role="tablist"],[role="tree"],[role="menu"],[role="list"],[role="radiogroup"],ul,ol,nav';
/** More heads than are looked at of a list that is read row by row. */
const mostHeads = 400;
const mostChosen = 30;
const statusAlone =
  /^(active|inactive|current|expired|expiring|suspended|revoked)(machine)?(credential)?s?\d*$/;

/**
 * Whether other rows are shut, or only named, beside one that is open: parts that open one by one (`details`, buttons with `aria-expanded`) of
 * which a row's own is open, and choices of which the one that is chosen is a row's name, or a status.
 */
export function* hasShutRows(snapshot: Snapshot, list: List): Work<boolean> {
  if (list.rows.length === 0) return false;
  return (
    (yield* hasShutPanel(snapshot, list)) ||
    (yield* hasShutBeside(snapshot, list)) ||
    (yield* hasUnchosen(snapshot, list))
  );
}

/** A panel without a word that can be seen, beside one that is a row, says by no attribute that it is shut. */
function* hasShutPanel(snapshot: Snapshot, { rows }: List): Work<boolean> {
  const [first] = rows;
  const panels = first ? panelsAround(snapshot, first.element) : null;
  for (const { head, panel } of panels ?? []) {
    yield;
    if (snapshot.sight.sees(head) && !snapshot.sight.sees(panel)) return true;
  }
  return false;
}

function* hasShutBeside(snapshot: Snapshot, list: List): Work<boolean> {
  const all = allElementsOf(snapshot, 'expanders').slice(0, mostHeads);
  const rowAt = rowsByPlace(snapshot, list);
  const isOutside = (head: Element) => rowAt(snapshot.walk.indexOf.get(head) ?? -1) < 0;
  const shut: Element[] = [];
  for (const head of all) {
    yield;
    if (isShut(head) && isOutside(head) && !isElsewhere(head) && snapshot.sight.sees(head)) shut.push(head);
  }
  if (shut.length === 0) return false;
  const shapes = new Set(shut.map(shapeOf));
  for (const head of all) {
    yield;
    if (isOpen(head) && shapes.has(shapeOf(head)) && list.rows.some((row) => opens(snapshot, head, row)))
      return true;
  }
  return false;
}

/** A button that opens a menu has no part of the page under it. */
function isShut(head: Element): boolean {
  if (head.localName === 'summary') return head.parentElement?.matches('details:not([open])') ?? false;
  return head.matches('[aria-expanded="false"]:not([aria-haspopup],[role="combobox"],input,select)');
}

function isOpen(head: Element): boolean {
  if (head.localName === 'summary') return head.parentElement?.matches('details[open]') ?? false;
  return head.matches('[aria-expanded="true"]:not([aria-haspopup],[role="combobox"],input,select)');
}

/** What a head looks like to the page's makers: those of one list are built alike. */
function shapeOf(head: Element): string {
  return [head, head.parentElement].map((each) => each?.localName ?? '').join(' in ');
}

/** Whether a row stands in the part that a head opens: the head is in the row, or beside it, perhaps in a heading. */
function opens(snapshot: Snapshot, head: Element, { element }: Row): boolean {
  if (isInside(snapshot, head, element)) return true;
  const around = parentDrawn(snapshot, head);
  const further = around && /^h[1-6]$/.test(around.localName) ? parentDrawn(snapshot, around) : around;
  return further !== null && isInside(snapshot, element, further);
}

function* hasUnchosen(snapshot: Snapshot, { rows }: List): Work<boolean> {
  const names = new Set(rows.map(({ name }) => squeeze(name)).filter(Boolean));
  for (const each of allElementsOf(snapshot, 'chosen').slice(0, mostChosen)) {
    yield;
    const words = squeeze(readText((each.textContent ?? '').slice(0, 400)));
    const isOfRow = names.has(words) || statusAlone.test(words);
    if (isOfRow && isFollowed(each) && snapshot.sight.sees(each)) return true;
  }
  return false;
}

/** Whether there is anything else to choose in its group. */
function isFollowed(each: Element): boolean {
  const role = each.getAttribute('role');
  const others = each.closest(groups)?.querySelectorAll(role ? '[role]' : each.localName) ?? [];
  return [...others].some(
    (other) =>
      other.getAttribute('role') === role && other !== each && !other.contains(each) && !each.contains(other),
  );
}

function isElsewhere(element: Element): boolean {
  return isInFooter(element) || isInNavigation(element) || element.closest('header,[role="banner"]') !== null;
}
