import { visibleText } from './name.ts';
import { oncePerSnapshot } from './once-per-snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { readText, squeeze } from './text.ts';
import { isVisible } from './visibility.ts';

export interface Heading {
  readonly element: Element;
  readonly text: string;
  readonly squeezed: string;
}

/** The headings that a person can see and whose words can matter, in order. */
export const headingsOf = oncePerSnapshot((snapshot): readonly Heading[] =>
  snapshot.usable
    .flatMap((place) => snapshot.read(place).elements('titles'))
    .flatMap((element) => headingAt(element) ?? []),
);

/** The last heading before an element of the same place that a person can see and that fits; behind a modal dialog too. */
export function headingBefore(
  snapshot: Snapshot,
  element: Element,
  fits: (text: string) => boolean,
): Heading | null {
  for (const place of snapshot.places.toReversed()) {
    for (const each of snapshot.read(place).elements('headings').toReversed()) {
      if ((each.compareDocumentPosition(element) & 5) !== 4) continue;
      const heading = headingAt(each);
      if (heading && fits(heading.text)) return heading;
    }
  }
  return null;
}

/** Null for what is no heading to a person. */
function headingAt(element: Element): Heading | null {
  const text = readText(visibleText(element));
  if (!text || text.length >= 200 || !isVisible(element)) return null;
  return { element, text, squeezed: squeeze(text) };
}

export function hasHeading(headings: readonly Heading[], ...titles: readonly string[]): boolean {
  const wanted = titles.map(squeeze);
  return headings.some(({ squeezed }) => wanted.includes(squeezed));
}
