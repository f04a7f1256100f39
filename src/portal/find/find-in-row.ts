import { readAbn } from '../../values/abn.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { readDate } from '../../values/read-date.ts';
import { controls, type Target } from '../controls.ts';
import {
  type Candidate,
  isInside,
  pressablesInside,
  pressablesNear,
  pressablesThat,
  type Snapshot,
} from '../dom/snapshot.ts';
import { accessibleName, nameOf, visibleText } from '../dom/words/name.ts';
import { squeeze } from '../dom/words/text.ts';
import type { ControlId } from '../ids.ts';
import { readStatus } from '../lists/read-status.ts';
import { findList, type Row, wholeRow } from '../lists/rows.ts';
import { findChoice } from './chosen-row.ts';
import { type Found, notFound } from './found.ts';
import { couldBe, innermost, isDecoy, isNamed, onlyOne, wordings } from './matching.ts';

/**
 * "Edit" or "Revoke" in the row of exactly this display name, and of this "valid to" where the target gives one: after a renewal the old
 * and the new credential bear the same name. Without a name there is no row to choose. One that cannot be used is refused: no row is
 * waited for.
 */
export function findInRow(snapshot: Snapshot, { control, row: name, validTo }: Target): Found {
  const row = name === undefined ? notFound : credentialNamed(snapshot, control, name, validTo);
  const found = 'kind' in row ? row : pressInRow(snapshot, control, row);
  return found.kind === 'disabled' ? { kind: 'hidden', name: found.name, isSwitchedOff: true } : found;
}

/** The row itself of a credential whose status is "Suspended" (R25m): what one claims it with, no source says. */
export function findSuspendedRow(snapshot: Snapshot, { control, row: name, validTo }: Target): Found {
  const row = name === undefined ? notFound : credentialNamed(snapshot, control, name, validTo);
  if ('kind' in row) return row;
  if (readStatus(row.status) !== 'suspended') return notFound;
  return { kind: 'found', element: row.element, name: row.name, row: row.element };
}

/**
 * The link that is the entity's name, or its ABN; else the row itself where all of it is pressed; else the row's "View"; else what it is chosen
 * with.
 */
export function findEntityLink(snapshot: Snapshot, { row: name, abn }: Target): Found {
  const row = entityNamed(snapshot, name, abn);
  if ('kind' in row) return row;
  const near = pressablesNear(snapshot, row.element).filter((element) => snapshot.sight.canUse(element));
  const named = near.filter(
    (element) => isInside(snapshot, row.nameElement, element) || isInside(snapshot, element, row.nameElement),
  );
  const byName = innermost(named).filter((element) => opensNamed(saidBy(element), row.name));
  if (byName.length > 0) return inRow(onlyOne(withTwins(byName, near)), row);
  const byAbn = near.filter(
    (element) => readAbn(nameOf(element)) !== null && readAbn(nameOf(element)) === readAbn(row.abn),
  );
  if (byAbn.length > 0) return inRow(onlyOne(innermost(byAbn)), row);
  const view = pressInRow(snapshot, 'entity-link', row);
  return view.kind === 'not-found'
    ? inRow(findChoice(snapshot, row, rowsOf(snapshot, 'entity-link')), row)
    : view;
}

const otherDeed =
  /^(actions|add|copy|delete|edit|favourite|follow|hide|more|options|pin|preview|remove|rename|star|unfollow|unlink|unpin)\b/i;
const menuOfMore = /(actions|options)$/;

/** Whether it says the name, and nothing that is done to the business instead of opening it: "Copy …", "Add … to favourites". */
function opensNamed(said: string, name: string): boolean {
  const [text, wanted] = [squeeze(said), squeeze(name)];
  const isOther = otherDeed.test(said) && !text.startsWith(wanted);
  return (
    text.includes(wanted) && !isOther && !menuOfMore.test(text.slice(text.indexOf(wanted) + wanted.length))
  );
}

/** By the standard what says to be an item of a list has no name; a person reads what stands in it. */
function saidBy(element: Element): string {
  return accessibleName(element) === '' ? visibleText(element) : nameOf(element);
}

/** With whatever else in the row bears the very same name: nobody could say which of them is the one. */
function withTwins(found: readonly Element[], near: readonly Element[]): Element[] {
  const names = new Set(found.map((element) => squeeze(nameOf(element))));
  return innermost(near.filter((element) => found.includes(element) || names.has(squeeze(nameOf(element)))));
}

function credentialNamed(
  snapshot: Snapshot,
  id: ControlId,
  name: string,
  validTo: CalendarDate | undefined,
): Row | Found {
  const named = rowsOf(snapshot, id).filter((row) => row.name === name);
  return onlyRow(named.filter((row) => isDated(row, id, validTo)));
}

/** By its ABN where that is known and shown: of two businesses with one name it tells which, and a name may be written otherwise. */
function entityNamed(snapshot: Snapshot, name: string | undefined, abn: string | undefined): Row | Found {
  const rows = rowsOf(snapshot, 'entity-link');
  const byAbn = abn === undefined ? [] : rows.filter((row) => readAbn(row.abn) === abn);
  if (byAbn.length > 0) return onlyRow(byAbn);
  if (name === undefined) return notFound;
  const named = rows.filter((row) => row.name === name);
  // A row that shows another ABN is another business.
  return onlyRow(abn === undefined ? named : named.filter((row) => readAbn(row.abn) === null));
}

function rowsOf(snapshot: Snapshot, id: ControlId): readonly Row[] {
  const kind = controls[id].rowOf;
  return (kind && findList(snapshot, kind)?.rows) ?? [];
}

function onlyRow(rows: readonly Row[]): Row | Found {
  const [row, second] = rows;
  if (row && second) return { kind: 'ambiguous', count: rows.length };
  return row ?? notFound;
}

/** A row without a date may be the one that is meant, but not for a control that cannot be undone: a lone row could be the new one's. */
function isDated(row: Row, id: ControlId, validTo: CalendarDate | undefined): boolean {
  if (id === 'revoke-credential') return validTo !== undefined && readDate(row.validTo) === validTo;
  const shown = readDate(row.validTo);
  return validTo === undefined || shown === null || shown === validTo;
}

function pressInRow(snapshot: Snapshot, id: ControlId, row: Row): Found {
  const { sight } = snapshot;
  const names = wordings(id);
  const extra = [
    row.name,
    `credential ${row.name}`,
    `machine credential ${row.name}`,
    'credential',
    'machine credential',
    `for ${row.name}`,
  ];
  const fitting = [
    ...wholeRow(row).flatMap((element) => pressablesInside(snapshot, element)),
    ...pointingAt(snapshot, id, row),
  ].filter(couldBe[id]);
  // The words beside it are the row's: no sentence that speaks of it.
  const control = { ...controls[id], inSentence: true as const };
  const rest = fitting.map(({ element }) => element).filter((element) => !isDecoy(element, control));
  const shown = rest.filter(
    (element) => sight.canUse(element) && isNamed(element, names, extra.map(squeeze)),
  );
  const hidden = rest.filter(
    (element) => !sight.canUse(element) && names.includes(squeeze(element.textContent ?? '')),
  );
  // What stands in the row itself is meant before what is opened from it.
  const own = shown.filter((element) => isInside(snapshot, element, row.element));
  return inRow(onlyOne(innermost(own.length > 0 ? own : shown), hidden), row);
}

/** What stands elsewhere and says by an attribute that it is about what stands in this row. */
function pointingAt(snapshot: Snapshot, id: ControlId, row: Row): readonly Candidate[] {
  const parts = wholeRow(row);
  return pressablesThat(snapshot, couldBe[id]).filter(({ element }) => {
    const ids = ['aria-labelledby', 'aria-describedby'].flatMap(
      (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
    );
    const root = element.getRootNode() as Document | ShadowRoot;
    const isIn = (each: Element) => parts.some((part) => isInside(snapshot, each, part));
    return (
      ids.length > 0 && !isIn(element) && ids.some((each) => isReferred(root.getElementById?.(each), isIn))
    );
  });
}

function isReferred(element: Element | null | undefined, isIn: (each: Element) => boolean): boolean {
  return element != null && isIn(element);
}

/** With the row that it stands in: what is shown there proves it. */
function inRow(found: Found, { element }: Row): Found {
  return found.kind === 'found' || found.kind === 'disabled' ? { ...found, row: element } : found;
}
