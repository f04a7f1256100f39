import { readAbn } from '../../../values/abn.ts';
import { oncePerSnapshot } from '../../dom/once-per-snapshot.ts';
import type { Snapshot } from '../../dom/snapshot.ts';
import { headingsOf } from '../../dom/words/headings.ts';
import { isShown } from '../../dom/words/lines.ts';
import { type LineTest, linesThat } from '../../dom/words/lines-of.ts';

/** No source has these words: inferred (2026-11-29). "Link your businesses" asks for it, "no linked businesses" denies it. */
const linkedTitle =
  /^((your|my|all)?linked(business|businesses|entity|entities|abns?)|(business|businesses|entities)(that|which|you|i|are|have|already)*linked(to.{0,30})?)$/;
const linkedWords =
  /^(you( are|.re) (already |currently |now )*linked (to|with) (\d*[1-9]\d*|one|two|three|four|five|several|these|the following) (business|entit)|\d*[1-9]\d* (business(es)?|entit(y|ies)) (is |are |have been |has been )?(already |currently |now )*linked)/i;

const saysLinked: LineTest = ({ text }) => linkedWords.test(text);
const hasAbn: LineTest = ({ text }) => readAbn(text) !== null;

/** Whether the page shows that the person has linked a business before, as a home page may: then nothing has to be linked. */
export const showsLinkedBusinesses = oncePerSnapshot((snapshot: Snapshot): boolean => {
  if (linesThat(snapshot, saysLinked).some(isShown)) return true;
  const titles = headingsOf(snapshot).filter(({ squeezed }) => linkedTitle.test(squeezed));
  if (titles.length === 0) return false;
  return linesThat(snapshot, hasAbn).some(
    (line) => titles.some(({ element }) => comesBefore(element, line.block)) && isShown(line),
  );
});

function comesBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}
