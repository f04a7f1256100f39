import type { Line } from './lines.ts';
import type { Look } from './look.ts';
import { oncePerLook } from './once-per-look.ts';
import type { Place } from './places.ts';
import { squeeze } from './text.ts';

/**
 * Asked of a line by its words alone, so that the answer can be kept as long as they are the same. Each must be one function that is made
 * once.
 */
export type LineTest = (line: Line) => boolean;

/** The lines of this kind that one can use now, hidden ones too: ask `isShown` about the few that there are. */
export function linesThat(look: Look, test: LineTest): readonly Line[] {
  return look.usable.flatMap((place) => look.read(place).lines(test));
}

/** Those behind a modal dialog too. */
export function allLinesThat(look: Look, test: LineTest): readonly Line[] {
  return look.places.flatMap((place) => look.read(place).lines(test));
}

/** With what stands in fields of plain text, as on a page of details. */
export const linesWithFields = oncePerLook((look): readonly Line[] =>
  look.usable.flatMap((place) => look.read(place).linesWithFields),
);

/** The line before (−1) or after (1) one that a look gave, in the same place. */
export function lineBeside(look: Look, line: Line, step: -1 | 1, withFields = false): Line | undefined {
  return look.read(line.within as Place).beside(line, step, withFields);
}

/** Lines that begin with one of these labels (squeezed). */
export function beginsWith(labels: readonly string[]): LineTest {
  return ({ text }) => {
    const squeezed = squeeze(text);
    return labels.some((label) => squeezed.startsWith(label));
  };
}
