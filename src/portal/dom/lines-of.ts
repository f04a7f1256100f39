import type { Line } from './lines.ts';
import { oncePerSnapshot } from './once-per-snapshot.ts';
import type { Place } from './places.ts';
import type { Snapshot } from './snapshot.ts';
import { squeeze } from './text.ts';

/**
 * Asked of a line by its words alone, so that the answer can be kept as long as they are the same. Each must be one function that is made
 * once.
 */
export type LineTest = (line: Line) => boolean;

/** The lines of this kind that one can use now, hidden ones too: ask `isShown` about the few that there are. */
export function linesThat(snapshot: Snapshot, test: LineTest): readonly Line[] {
  return snapshot.usable.flatMap((place) => snapshot.read(place).lines(test));
}

/** Those behind a modal dialog too. */
export function allLinesThat(snapshot: Snapshot, test: LineTest): readonly Line[] {
  return snapshot.places.flatMap((place) => snapshot.read(place).lines(test));
}

/** With what stands in fields of plain text, as on a page of details. */
export const linesWithFields = oncePerSnapshot((snapshot): readonly Line[] =>
  snapshot.usable.flatMap((place) => snapshot.read(place).linesWithFields),
);

/** The line before (−1) or after (1) one that a look gave, in the same place. */
export function lineBeside(
  snapshot: Snapshot,
  line: Line,
  step: -1 | 1,
  withFields = false,
): Line | undefined {
  return snapshot.read(line.within as Place).beside(line, step, withFields);
}

/** Lines that begin with one of these labels (squeezed). */
export function beginsWith(labels: readonly string[]): LineTest {
  return ({ text }) => {
    const squeezed = squeeze(text);
    return labels.some((label) => squeezed.startsWith(label));
  };
}
