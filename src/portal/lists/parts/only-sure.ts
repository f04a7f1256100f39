import { groupBy } from '../../../values/group-by.ts';
import type { Snapshot } from '../../dom/snapshot.ts';
import { headingsOf } from '../../dom/words/headings.ts';
import type { Row } from '../row.ts';

/** More headings than stand over a list. */
const mostHeadings = 6;

/**
 * The rows, without the names that only their place tells where it tells wrongly: over the names there may be a line that says the kind, the
 * business or the software. Then it is the same in rows that differ in the next line, or is the page's own title.
 */
export function onlySure(snapshot: Snapshot, rows: readonly Row[]): readonly Row[] {
  const byPlace = rows.filter(({ rivals }) => rivals !== undefined);
  if (byPlace.length === 0) return rows;
  const titles = new Set(
    headingsOf(snapshot)
      .slice(0, mostHeadings)
      .map(({ text }) => text),
  );
  const isUnsure =
    byPlace.some(({ name }) => titles.has(name)) ||
    [...groupBy(byPlace, ({ name }) => name).values()].some(
      (alike) => new Set(alike.map(({ rivals }) => JSON.stringify(rivals))).size > 1,
    );
  return isUnsure ? rows.map((row) => (row.rivals ? { ...row, name: '' } : row)) : rows;
}
