import { linesInside, type Snapshot } from '../../dom/snapshot.ts';
import { isShown, type Line } from '../../dom/words/lines.ts';
import { squeeze } from '../../dom/words/text.ts';
import { standsBetween } from '../belongs-to-label.ts';
import { labels } from '../columns.ts';
import type { LabelledValue } from '../labelled-value.ts';
import { readName } from '../read-name.ts';

const cells = 'dd,td,[role="cell"],[role="gridcell"],[role="definition"]';
const known: ReadonlySet<string> = new Set(labels.all);
/** More between two labels is no value (lines). */
const most = 8;

/**
 * Whether a value that stands in the line after its label is all that could be it. A hint may come first ("As your software shows it"), or the
 * business; an empty value lets the next label pass for it. What stands in a cell of its own has to be alone there; other values have to be alone
 * up to the next label, or to be followed by pairs.
 */
export function isAlone(snapshot: Snapshot, label: Line, value: LabelledValue): boolean {
  if (value.element === label.block || value.element.contains(label.block)) return true;
  const cell = value.element.closest(cells);
  if (cell) return namesIn(snapshot, linesInside(snapshot, cell)) < 2;
  let around = label.block.parentElement;
  while (around && !around.contains(value.element)) around = around.parentElement;
  if (!around) return true;
  const lines = linesInside(snapshot, around).filter(isShown);
  const after = lines.slice(
    lines.findIndex((line) => line.order >= label.order && line !== label && line.text !== label.text),
  );
  const end = after.findIndex((line) => known.has(squeeze(line.text.split(':')[0] ?? '')));
  const between = namesIn(snapshot, after.slice(0, Math.min(end < 0 ? most : end, most)));
  return between < 2 || (end >= 0 && between % 2 > 0);
}

/** How many of these lines could be a name. */
function namesIn(snapshot: Snapshot, lines: readonly Line[]): number {
  const isName = (line: Line) =>
    !standsBetween(line) && readName(snapshot, line.block, 'credentials', [line]) !== null;
  return lines.filter(isName).length;
}
