import { closestAcrossShadow, containsAcrossShadow } from '../drawn-tree.ts';
import { oncePerSnapshot } from '../once-per-snapshot.ts';
import { elementsOf, linesInside, type Snapshot, snapshotBehindDialog } from '../snapshot.ts';
import { shownText } from './lines.ts';
import { visibleText } from './name.ts';
import { readText, squeeze } from './text.ts';

export interface Heading {
  readonly element: Element;
  readonly text: string;
  readonly squeezed: string;
}

/** A page with more headings has them in its cards: those at its beginning say what it is, those at its end what was opened over it. */
const mostFirst = 150;
const mostLast = 50;

/** The headings that a person can see, in order. */
export const headingsOf = oncePerSnapshot((snapshot): readonly Heading[] => {
  const all = elementsOf(snapshot, 'headings');
  const some =
    all.length > mostFirst + mostLast ? [...all.slice(0, mostFirst), ...all.slice(-mostLast)] : all;
  return some.flatMap((element) => headingAt(snapshot, element) ?? []);
});

/** The last heading before an element that a person can see and that fits; behind a modal dialog too. */
export function headingBefore(
  snapshot: Snapshot,
  element: Element,
  fits: (text: string) => boolean,
): Heading | null {
  const { indexOf } = snapshot.walk;
  const order = indexOf.get(element) ?? 0;
  return (
    headingsOf(snapshotBehindDialog(snapshot)).findLast(
      (heading) => (indexOf.get(heading.element) ?? 0) < order && fits(heading.text),
    ) ?? null
  );
}

/** What holds what its heading stands over. */
const parts = 'fieldset,section,article,aside,dialog,[role="group"],[role="region"],[role="dialog"]';

/** The heading that an element stands under: the last one before it, but for those of parts of the page that it is not in. */
export function headingOver(snapshot: Snapshot, element: Element): Heading | null {
  const { indexOf } = snapshot.walk;
  const order = indexOf.get(element) ?? 0;
  const isOver = (heading: Element): boolean => {
    const part = closestAcrossShadow(heading, parts);
    return part === null || containsAcrossShadow(part, element);
  };
  return (
    headingsOf(snapshot).findLast(
      (heading) => (indexOf.get(heading.element) ?? 0) < order && isOver(heading.element),
    ) ?? null
  );
}

/** Null for what is no heading to a person. */
function headingAt(snapshot: Snapshot, element: Element): Heading | null {
  if (!snapshot.sight.sees(element)) return null;
  const words = linesInside(snapshot, element).map(shownText).join(' ');
  // A picture may be all that there is in it.
  const text = readText(words) || readText(visibleText(element));
  if (!text || text.length >= 200) return null;
  return { element, text, squeezed: squeeze(text) };
}

export function hasHeading(headings: readonly Heading[], ...titles: readonly string[]): boolean {
  const wanted = titles.map(squeeze);
  return headings.some(({ squeezed }) => wanted.includes(squeezed));
}
