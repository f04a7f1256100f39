import { labelOnRecord } from '../../journey/guide/pointers.ts';
import { accessibleName, seenText, titleLine } from '../../portal/dom/words/name.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import type { View } from '../view.ts';

/** A label longer than this is cut: who stands before it knows it by its beginning. */
const longestLabel = 40;

/** The pointer's line: the verb, and what to choose in the page's own words. Never a pointing word where nothing is pointed at. */
export function pointOf(view: View): Sentence {
  const { guidance, state, page } = view;
  switch (state) {
    case 'pointing':
    case 'away':
      return withLabelOnPage(guidance.pointOn[page] ?? guidance.point, view);
    default:
      return guidance.title;
  }
}

/** The one line under it; null where there is none. */
export function lineOf({ guidance, state, page, disabled }: View): Sentence | null {
  switch (state) {
    case 'pointing':
    case 'away':
      return disabled ? sentence('card_disabled') : (guidance.lineOn[page] ?? guidance.line);
    default:
      return null;
  }
}

/** "Continue" on record may be "Log in" on this page: what the button says is what the person has to look for. */
function withLabelOnPage(point: Sentence, { guidance, page, element }: View): Sentence {
  const target = guidance.targets[page];
  const [label, ...others] = point.values ?? [];
  if (!target || !element || label === undefined || label !== labelOnRecord(target.control)) return point;
  return { ...point, values: [labelOnPage(element) ?? label, ...others] };
}

/** Without the words of icons; of a card that is pressed as a whole, its first line. */
function labelOnPage(element: Element): string | null {
  const seen = titleLine(element) || seenText(element);
  const label = seen === '' || seen.length > longestLabel ? accessibleName(element) : seen;
  if (label === '') return null;
  return label.length > longestLabel ? `${label.slice(0, longestLabel).replace(/[\s,.]+\S*$/u, '')}…` : label;
}

/** Whether the panel beside the page says the rest, and has the buttons for it. */
export function isSaidInPanel({ guidance, state }: View): boolean {
  return guidance.isBesidePanel && (state === 'pointing' || state === 'away');
}
