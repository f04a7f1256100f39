import { oncePerSnapshot } from '../../dom/once-per-snapshot.ts';
import { linesInside, type ShapeRow, type Snapshot, type TableShape } from '../../dom/snapshot.ts';
import { isShown, type Line } from '../../dom/words/lines.ts';
import { lineBeside, lineOfField } from '../../dom/words/lines-of.ts';
import { squeeze } from '../../dom/words/text.ts';
import { columnTables } from '../column-tables.ts';
import { labels } from '../columns.ts';
import { textOf } from '../tables.ts';

/** What the small tables of a page tell that each are about one thing: the facts of a card, the details of a credential. */
interface Facts {
  readonly tables: ReadonlySet<Element>;
  /** The value of each label that stands over it. */
  readonly under: ReadonlyMap<Line, Line | undefined>;
  /** What in them is nobody's name, and no label of one. */
  readonly lines: ReadonlySet<Line>;
}

interface Pair {
  readonly label: Element;
  readonly value: Element;
  /** Squeezed. */
  readonly text: string;
}

const known: ReadonlySet<string> = new Set(labels.all);
const telling: ReadonlySet<string> = new Set([...labels.status, ...labels.validTo]);
const names: ReadonlySet<string> = new Set(labels.name('credentials'));
/** More rows, or more cells in one, nothing has that is told of one thing in a small table. */
const mostRows = 20;
const mostCells = 12;

export const factsTables = oncePerSnapshot((snapshot: Snapshot): Facts => {
  const told = {
    tables: new Set<Element>(),
    under: new Map<Line, Line | undefined>(),
    lines: new Set<Line>(),
  };
  for (const shape of [...snapshot.walk.tables, ...ofBlocks(snapshot)]) {
    const rows = shape.rows.filter(({ cells }) => cells.length > 1);
    const beside = isSmall(shape) ? allBeside(snapshot, rows) : null;
    const pairs = beside ?? (isSmall(shape) ? allUnder(snapshot, rows) : null);
    if (!pairs || !areOfOne(pairs)) continue;
    told.tables.add(shape.element);
    for (const { label, value, text } of pairs) {
      const [ofLabel, ofValue] = [label, value].map((cell) => linesInside(snapshot, cell).filter(isShown));
      if (!beside) for (const line of ofLabel ?? []) told.under.set(line, ofValue?.[0]);
      if (!names.has(text)) for (const line of [...(ofLabel ?? []), ...(ofValue ?? [])]) told.lines.add(line);
    }
  }
  return told;
});

/** What comes after a label: what stands under it where it is one of several side by side, else what its field holds, or the next line. */
export function afterLabel(snapshot: Snapshot): (line: Line) => Line | undefined {
  const { under } = factsTables(snapshot);
  return (line) =>
    under.has(line) ? under.get(line) : (lineOfField(snapshot, line) ?? lineBeside(snapshot, line, 1, true));
}

/** A row of headers over one row, drawn with blocks alone. */
function ofBlocks(snapshot: Snapshot): readonly TableShape[] {
  return columnTables.credentials(snapshot).flatMap(({ element, head, body }) => {
    const [row, another] = body;
    return head && row && !another ? [{ element, rows: [head, row] }] : [];
  });
}

function isSmall({ rows }: TableShape): boolean {
  return rows.length <= mostRows && rows.every(({ cells }) => cells.length <= mostCells);
}

/** Each label once, and one of them such as a credential has. */
function areOfOne(pairs: readonly Pair[]): boolean {
  const texts = pairs.map(({ text }) => text).filter(Boolean);
  return texts.some((text) => telling.has(text)) && new Set(texts).size === texts.length;
}

/** Label and value by turns in every row. */
function allBeside(snapshot: Snapshot, rows: readonly ShapeRow[]): readonly Pair[] | null {
  const pairs: Pair[] = [];
  for (const { cells } of rows) {
    if (cells.length % 2 > 0) return null;
    for (let at = 0; at < cells.length; at += 2) {
      const pair = pairOf(snapshot, cells[at], cells[at + 1]);
      if (!pair || pair.text === '') return null;
      pairs.push(pair);
    }
  }
  return pairs;
}

/** A row of labels over a row of values, perhaps so once more. */
function allUnder(snapshot: Snapshot, rows: readonly ShapeRow[]): readonly Pair[] | null {
  if (rows.length === 0 || rows.length % 2 > 0) return null;
  const pairs: Pair[] = [];
  for (let row = 0; row < rows.length; row += 2) {
    const [heads, values] = [rows[row]?.cells ?? [], rows[row + 1]?.cells ?? []];
    if (heads.length !== values.length) return null;
    for (const [at, head] of heads.entries()) {
      const pair = pairOf(snapshot, head, values[at]);
      if (!pair || spanOf(head) !== spanOf(values[at])) return null;
      pairs.push(pair);
    }
  }
  return pairs;
}

/** A cell with a known label, or that says to be a header, and one that is neither. Over the buttons there often stands nothing. */
function pairOf(snapshot: Snapshot, label: Element | undefined, value: Element | undefined): Pair | null {
  if (!label || !value) return null;
  const text = squeeze(textOf(snapshot, label));
  const isLabel = known.has(text) || label.matches(header) || text === '';
  return isLabel && !value.matches(header) && !known.has(squeeze(textOf(snapshot, value)))
    ? { label, value, text }
    : null;
}

const header = 'th,[role="rowheader"],[role="columnheader"]';

function spanOf(cell: Element | undefined): string {
  return cell?.getAttribute('colspan') ?? '1';
}
