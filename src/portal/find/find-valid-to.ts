import { readDate } from '../../values/read-date.ts';
import { isInLiveRegion } from '../dom/context.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import { isShown } from '../dom/words/lines.ts';
import { type LineTest, linesThat, linesWithFieldsThat } from '../dom/words/lines-of.ts';
import { squeeze } from '../dom/words/text.ts';
import { labels } from '../lists/columns.ts';
import { labelledValues } from '../lists/labelled-value.ts';
import { afterLabel } from '../lists/parts/facts-tables.ts';
import { validToInSentence } from '../lists/valid-to-sentence.ts';
import { type Found, notFound } from './found.ts';

const isSentence: LineTest = ({ text }) =>
  text.length < 200 && validToInSentence(text) !== null && !isOfOthers.test(text);
/** The end of an authorisation, of a notification or of a session is none of a credential. */
const isOfOthers =
  /\b(authorisations?|notifications?|session|access|representative|user|code|maintenance)\b/i;
/** Begins with such a label, alone or with its value. */
const isLabelled: LineTest = ({ text }) => {
  if (text.length > 400) return false;
  const squeezed = squeeze(text);
  return labels.validTo.some((label) => squeezed.startsWith(label));
};

/** The date at "Valid to" on the page of one credential. Two such dates are ambiguous. */
export const findValidTo = oncePerSnapshot((snapshot: Snapshot): Found => {
  const lines = linesWithFieldsThat(snapshot, isLabelled).filter((line) => !isInLiveRegion(line.block));
  const dated = labelledValues(lines, labels.validTo, afterLabel(snapshot)).filter(
    ({ text }) => readDate(text) !== null,
  );
  const [value, second] = dated;
  if (value && second) return { kind: 'ambiguous', count: dated.length };
  return value ? { kind: 'found', element: value.element, name: value.text } : findInSentence(snapshot);
});

/** "This credential is valid to 3 September 2026." */
function findInSentence(snapshot: Snapshot): Found {
  const lines = linesThat(snapshot, isSentence).filter(
    (line) => isShown(line) && !isInLiveRegion(line.block),
  );
  const [line, second] = lines;
  if (line && second) return { kind: 'ambiguous', count: lines.length };
  return line ? { kind: 'found', element: line.block, name: line.text } : notFound;
}
