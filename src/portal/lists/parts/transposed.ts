import { readDate } from '../../../values/read-date.ts';
import { oncePerSnapshot } from '../../dom/once-per-snapshot.ts';
import { type Snapshot, type TableShape, tablesOf } from '../../dom/snapshot.ts';
import { squeeze } from '../../dom/words/text.ts';
import { labels } from '../columns.ts';
import { readName } from '../read-name.ts';
import type { Row } from '../row.ts';
import { textOf } from '../tables.ts';

const nameLabels = labels.name('credentials').filter((label) => label !== 'name');
const known: ReadonlySet<string> = new Set([
  ...nameLabels,
  ...labels.status,
  ...labels.validTo,
  ...labels.other,
]);
/** More lines, or columns, no comparison of credentials has. */
const most = 40;

/** A table with a column for each credential and the labels in the first one. */
export interface Transposed {
  readonly element: Element;
  readonly rows: readonly Row[];
}

export const transposedTables = oncePerSnapshot((snapshot: Snapshot): readonly Transposed[] =>
  tablesOf(snapshot).flatMap((shape) => transposedAt(snapshot, shape) ?? []),
);

function transposedAt(snapshot: Snapshot, { element, rows }: TableShape): Transposed | null {
  const width = rows[0]?.cells.length ?? 0;
  // With one column of values it is the page of one credential.
  if (rows.length < 2 || rows.length > most || width < 3 || width > most) return null;
  const lines = rows.map(({ cells }) => cells).filter((cells) => cells.length > 1);
  if (lines.some((cells) => cells.length !== width)) return null;
  const [names] = lines;
  // Under other headers ("Now", "Before") the columns may be the states of one.
  if (!names?.[0] || !nameLabels.includes(squeeze(textOf(snapshot, names[0])))) return null;
  const lineAt = (words: readonly string[]) =>
    lines.find(([first]) => first && words.includes(squeeze(textOf(snapshot, first))));
  const [validTo, status] = [lineAt(labels.validTo), lineAt(labels.status)];
  const dates = validTo?.slice(1).map((cell) => textOf(snapshot, cell)) ?? [];
  if (dates.length === 0 || !dates.every((text) => text === '' || readDate(text) !== null)) return null;
  if (names.slice(1).some((cell) => known.has(squeeze(textOf(snapshot, cell))))) return null;
  const read = names.slice(1).map(
    (cell, at): Row => ({
      element: cell,
      parts: lines.flatMap((cells) => (cells === names ? [] : (cells[at + 1] ?? []))),
      name: readName(snapshot, cell, 'credentials')?.text ?? '',
      nameElement: cell,
      status: textAt(snapshot, status?.[at + 1]),
      validTo: dates[at] ?? '',
      abn: '',
    }),
  );
  return snapshot.sight.sees(element) ? { element, rows: read } : null;
}

function textAt(snapshot: Snapshot, cell: Element | undefined): string {
  return cell ? textOf(snapshot, cell) : '';
}
