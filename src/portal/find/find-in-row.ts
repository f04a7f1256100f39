import type { CalendarDate } from '../../values/calendar-date.ts';
import { readDate } from '../../values/read-date.ts';
import { type ControlId, controls, type Target } from '../controls.ts';
import { nameOf } from '../dom/name.ts';
import { pressablesAround } from '../dom/pressables-around.ts';
import { pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { squeeze } from '../dom/text.ts';
import { isUsable } from '../dom/visibility.ts';
import { findList, type Row } from '../lists/rows.ts';
import { type Found, notFound } from './found.ts';
import { couldBe, innermost, isDecoy, isNamed, onlyOne, wordings } from './matching.ts';

/**
 * "Edit" or "Revoke" in the row of exactly this display name, and of this "valid to" where the target gives one: after a renewal the old
 * and the new credential bear the same name. Without a name there is no row to choose.
 */
export function findInRow(snapshot: Snapshot, { control, row: name, validTo }: Target): Found {
  const row = name === undefined ? notFound : rowNamed(snapshot, control, name, validTo);
  return 'kind' in row ? row : pressInRow(snapshot, control, row);
}

/** The link that is the entity's name; else the row itself where all of it is pressed; else the row's "View". */
export function findEntityLink(snapshot: Snapshot, name: string): Found {
  const row = rowNamed(snapshot, 'entity-link', name);
  if ('kind' in row) return row;
  const near = pressablesAround(row.element).filter(isUsable);
  const named = near.filter(
    (element) => element.contains(row.nameElement) || row.nameElement.contains(element),
  );
  const byName = innermost(named).filter((element) => squeeze(nameOf(element)).includes(squeeze(name)));
  if (byName.length > 0) return onlyOne(byName);
  return pressInRow(snapshot, 'entity-link', row);
}

function rowNamed(snapshot: Snapshot, id: ControlId, name: string, validTo?: CalendarDate): Row | Found {
  const kind = controls[id].rowOf;
  const named = (kind && findList(snapshot, kind)?.rows.filter((row) => row.name === name)) ?? [];
  const rows = named.filter((row) => isDated(row, id, validTo));
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
  const names = wordings(id);
  const extra = [
    row.name,
    `credential ${row.name}`,
    `machine credential ${row.name}`,
    'credential',
    'machine credential',
    `for ${row.name}`,
  ];
  const fitting = pressablesThat(snapshot, couldBe[id]).filter(({ element }) =>
    row.element.contains(element),
  );
  const rest = fitting.map(({ element }) => element).filter((element) => !isDecoy(element, controls[id]));
  const shown = rest.filter((element) => isUsable(element) && isNamed(element, names, extra.map(squeeze)));
  const hidden = rest.filter(
    (element) => !isUsable(element) && names.includes(squeeze(element.textContent ?? '')),
  );
  return onlyOne(innermost(shown), hidden);
}
