import { type ControlId, controls } from './controls.ts';
import { type Found, notFound } from './found.ts';
import type { Look } from './look.ts';
import { couldBe, innermost, isDecoy, isNamed, onlyOne, wordings } from './matching.ts';
import { nameOf } from './name.ts';
import { findList, type Row } from './rows.ts';
import { isUsable } from './visibility.ts';
import { squeeze } from './wording.ts';

/** "Edit" or "Revoke" in the row of exactly this display name. Without a name there is no row to choose. */
export function findInRow(look: Look, id: ControlId, name: string | undefined): Found {
  const row = name === undefined ? notFound : rowNamed(look, id, name);
  return 'kind' in row ? row : pressInRow(look, id, row);
}

/** The link that is the entity's name; else the row itself where all of it is pressed; else the row's "View". */
export function findEntityLink(look: Look, name: string): Found {
  const row = rowNamed(look, 'entity-link', name);
  if ('kind' in row) return row;
  const inRow = look.pressables
    .map(({ element }) => element)
    .filter((element) => row.element.contains(element) || element.contains(row.nameElement));
  const near = inRow.filter((element) => isNearRow(element, row) && isUsable(element));
  const named = near.filter(
    (element) => element.contains(row.nameElement) || row.nameElement.contains(element),
  );
  const byName = innermost(named).filter((element) => squeeze(nameOf(element)).includes(squeeze(name)));
  if (byName.length > 0) return onlyOne(byName);
  return pressInRow(look, 'entity-link', row);
}

/** A link around the row counts, one around the whole list does not. */
function isNearRow(element: Element, row: Row): boolean {
  return (
    row.element.contains(element) ||
    element.parentElement === row.element.parentElement ||
    element === row.element.parentElement
  );
}

function rowNamed(look: Look, id: ControlId, name: string): Row | Found {
  const kind = controls[id].rowOf;
  const rows = (kind && findList(look, kind)?.rows.filter((row) => row.name === name)) ?? [];
  const [row, second] = rows;
  if (row && second) return { kind: 'ambiguous', count: rows.length };
  return row ?? notFound;
}

function pressInRow(look: Look, id: ControlId, row: Row): Found {
  const names = wordings(id);
  const extra = [
    row.name,
    `credential ${row.name}`,
    `machine credential ${row.name}`,
    'credential',
    'machine credential',
    `for ${row.name}`,
  ];
  const fitting = look.pressables.filter(
    (candidate) => row.element.contains(candidate.element) && couldBe(candidate, names),
  );
  const rest = fitting.map(({ element }) => element).filter((element) => !isDecoy(element, controls[id]));
  const shown = rest.filter((element) => isUsable(element) && isNamed(element, names, extra.map(squeeze)));
  const hidden = rest.filter(
    (element) => !isUsable(element) && names.includes(squeeze(element.textContent ?? '')),
  );
  return onlyOne(innermost(shown), hidden);
}
