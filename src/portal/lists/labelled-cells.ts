import type { Work } from '../dom/slices.ts';
import { linesInside, type ShapeRow, type Snapshot } from '../dom/snapshot.ts';
import { isWrittenBeside } from '../dom/words/by-style.ts';
import { shownText } from '../dom/words/lines.ts';
import { readText, squeeze } from '../dom/words/text.ts';
import { labels } from './columns.ts';
import { labelledIn } from './labelled-value.ts';

const known: readonly string[] = [...labels.all, ...labels.history];
const isKnown: ReadonlySet<string> = new Set(known);

/** Attributes from which style sheets draw the label of a cell in a narrow page. */
export const drawnFrom: readonly string[] = [
  'data-label',
  'data-title',
  'data-th',
  'data-header',
  'data-heading',
  'data-column',
  'aria-label',
];
/** What holds more lines is no cell with one value. */
const mostLines = 4;
/** A title may come before the rows; those without any label follow in hundreds. */
const labelsWithin = 4;
/** So many columns no list has. */
const mostCells = 60;

/**
 * The headers of a table that has none, as its cells say them: by an attribute that is drawn before them, or by words before the value.
 * At least two known labels, the same in each row; null where there are none.
 */
export function* labelsOfCells(
  snapshot: Snapshot,
  rows: readonly ShapeRow[],
): Work<readonly string[] | null> {
  const drawn = yield* agreed(rows, labelByAttribute);
  // One row with words before its values may as well be all that is told of one credential.
  return drawn || rows.length < 2 ? drawn : yield* agreed(rows, (cell) => labelByWords(snapshot, cell), 2);
}

function* agreed(
  rows: readonly ShapeRow[],
  labelOf: (cell: Element) => string,
  atLeast = 1,
): Work<readonly string[] | null> {
  const top = rows.slice(0, labelsWithin).map(({ cells }) => cells.slice(0, mostCells).map(labelOf));
  const first = top.find((texts) => new Set(texts.filter(Boolean)).size >= 2);
  if (!first) return null;
  let alike = 0;
  for (const [number, { cells }] of rows.entries()) {
    if (number % 4 === 0) yield;
    if (cells.length !== first.length) continue;
    if (cells.some((cell, at) => squeeze(labelOf(cell)) !== squeeze(first[at] ?? ''))) return null;
    alike += 1;
  }
  return alike < atLeast ? null : first;
}

function labelByAttribute(cell: Element): string {
  const texts = drawnFrom.map((name) => readText(cell.getAttribute(name) ?? ''));
  return texts.find((text) => isKnown.has(squeeze(text)) && isWrittenBeside(cell, text)) ?? '';
}

function labelByWords(snapshot: Snapshot, cell: Element): string {
  const index = snapshot.walk.indexOf.get(cell) ?? -1;
  const count = (snapshot.walk.lineTo[index] ?? 0) - (snapshot.walk.lineFrom[index] ?? 0);
  if (count < 1 || count > mostLines) return '';
  const [first, ...others] = linesInside(snapshot, cell);
  const text = first ? shownText(first) : '';
  if (!first || text.length > 200) return '';
  const start = readText(first.pieces[0].raw).replace(/:$/, '');
  const hasMore = others.length > 0 || text.length > start.length + 1;
  if (hasMore && isKnown.has(squeeze(start))) return start;
  const value = labelledIn(text, known);
  return value === null ? '' : readText(text.slice(0, text.length - value.length)).replace(/:$/, '');
}
