import type { Line } from './lines.ts';
import type { Look } from './look.ts';
import { oncePerLook } from './once-per-look.ts';
import type { Place } from './places.ts';

/** All lines that one can use now, hidden ones too: ask `isShown` about the few that matter. */
export const linesOf = oncePerLook((look): readonly Line[] =>
  look.usable.flatMap((place) => look.read(place).lines),
);

/** Those behind a modal dialog too. */
export const allLinesOf = oncePerLook((look): readonly Line[] =>
  look.places === look.usable ? linesOf(look) : look.places.flatMap((place) => look.read(place).lines),
);

/** With what stands in fields of plain text, as on a page of details. */
export const linesWithFields = oncePerLook((look): readonly Line[] =>
  look.usable.flatMap((place) => look.read(place).linesWithFields),
);

/** The line before (−1) or after (1) one that a look gave, in the same place. */
export function lineBeside(look: Look, line: Line, step: -1 | 1, withFields = false): Line | undefined {
  return look.read(line.within as Place).beside(line, step, withFields);
}

/** Whether the page says so anywhere, hidden or not: what is not said need not be looked for. */
export function mentions(look: Look, words: RegExp): boolean {
  return linesOf(look).some(({ text }) => words.test(text));
}
