import { selectors } from './element-kinds.ts';
import { isPressable } from './role.ts';

/** What can be pressed in a row, the row itself, and a link around it; one around the whole list does not count. */
export function pressablesAround(row: Element): Element[] {
  const around = [row.parentElement, row].filter((element) => element !== null);
  return [...around, ...row.querySelectorAll(selectors.pressables)].filter(isPressable);
}
