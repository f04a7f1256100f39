import { readDate } from '../../values/read-date.ts';
import { isShown, type Line } from '../dom/lines.ts';
import { type LineTest, lineBeside, linesThat, linesWithFields } from '../dom/lines-of.ts';
import type { Look } from '../dom/look.ts';
import { labels } from '../lists/columns.ts';
import { labelledValues } from '../lists/labelled-value.ts';
import { validToInSentence } from '../lists/valid-to-sentence.ts';
import { type Found, notFound } from './found.ts';

const isSentence: LineTest = ({ text }) => text.length < 200 && validToInSentence(text) !== null;

/** The date at "Valid to" on the page of one credential. Two such dates are ambiguous. */
export function findValidTo(look: Look): Found {
  const after = (line: Line) => lineBeside(look, line, 1, true);
  const values = labelledValues(linesWithFields(look), labels.validTo, after);
  const dated = values.filter(({ text }) => readDate(text) !== null);
  const [value, second] = dated;
  if (value && second) return { kind: 'ambiguous', count: dated.length };
  return value ? { kind: 'found', element: value.element, name: value.text } : findInSentence(look);
}

/** "This credential is valid to 3 September 2026." */
function findInSentence(look: Look): Found {
  const lines = linesThat(look, isSentence);
  const [line, second] = lines.filter(isShown);
  if (line && second) return { kind: 'ambiguous', count: lines.length };
  return line ? { kind: 'found', element: line.block, name: line.text } : notFound;
}
