import { readDate } from '../../values/read-date.ts';
import { isShown, type Line } from '../dom/lines.ts';
import { type LineTest, lineBeside, linesThat, linesWithFields } from '../dom/lines-of.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import { labels } from '../lists/columns.ts';
import { labelledValues } from '../lists/labelled-value.ts';
import { validToInSentence } from '../lists/valid-to-sentence.ts';
import { type Found, notFound } from './found.ts';

const isSentence: LineTest = ({ text }) => text.length < 200 && validToInSentence(text) !== null;

/** The date at "Valid to" on the page of one credential. Two such dates are ambiguous. */
export function findValidTo(snapshot: Snapshot): Found {
  const after = (line: Line) => lineBeside(snapshot, line, 1, true);
  const values = labelledValues(linesWithFields(snapshot), labels.validTo, after);
  const dated = values.filter(({ text }) => readDate(text) !== null);
  const [value, second] = dated;
  if (value && second) return { kind: 'ambiguous', count: dated.length };
  return value ? { kind: 'found', element: value.element, name: value.text } : findInSentence(snapshot);
}

/** "This credential is valid to 3 September 2026." */
function findInSentence(snapshot: Snapshot): Found {
  const lines = linesThat(snapshot, isSentence);
  const [line, second] = lines.filter(isShown);
  if (line && second) return { kind: 'ambiguous', count: lines.length };
  return line ? { kind: 'found', element: line.block, name: line.text } : notFound;
}
