import { isShown, type Line } from '../dom/lines.ts';
import { readText, squeeze } from '../dom/text.ts';

/** What stands at a label: "Valid to: 3/09/2026", or the label and the value in cells, lines or elements of their own. */
export interface LabelledValue {
  readonly text: string;
  /** What holds the value; where label and value share a line, the element of the whole line. */
  readonly element: Element;
}

/** Words that label something on these pages; such a line is never the value of the label before it. */
const otherLabels = new Set(
  [
    'Status', 'Valid from', 'Valid to', 'Display name', 'Credential name', 'ABN', 'Created', 'Created by', 'Issued',
    'Serial number', 'Actions', 'Action', 'Expiry date', 'Machine credential custodian', 'Custodian', 'Edit', 'Revoke',
    'Start date', 'Date created', 'Created on', 'Back', 'Claim', 'View',
  ].map(squeeze),
); // biome-ignore format: a word list reads best dense

/**
 * Every visible value that stands at one of these labels (squeezed). More than one says that the page is ambiguous.
 * @param after the next line, where these lines are not all there are
 */
export function labelledValues(
  lines: readonly Line[],
  labels: readonly string[],
  after: (line: Line) => Line | undefined = (line) => lines[lines.indexOf(line) + 1],
): LabelledValue[] {
  return lines.flatMap((line) => {
    const value = valueInLine(line, labels) ?? valueInNextLine(line, after, labels);
    return value && isShown(line) ? [value] : [];
  });
}

function valueInNextLine(
  line: Line,
  after: (line: Line) => Line | undefined,
  labels: readonly string[],
): LabelledValue | null {
  const next = labels.includes(squeeze(line.text)) ? after(line) : undefined;
  if (!next || otherLabels.has(squeeze(next.text))) return null;
  return isShown(next) ? { text: next.text, element: next.block } : null;
}

/** Label and value in one line: as elements side by side, or as "label: value". */
function valueInLine(line: Line, labels: readonly string[]): LabelledValue | null {
  for (let count = 1; count < line.pieces.length; count++) {
    const start = readText(joined(line.pieces.slice(0, count)));
    const rest = line.pieces.slice(count);
    const text = readText(joined(rest)).replace(/^[:–-]\s*/, '');
    if (!text || !labels.includes(squeeze(start))) continue;
    const own = rest.find(({ raw }) => readText(raw) !== '')?.element ?? line.block;
    return { text, element: own.contains(line.pieces[0].element) ? line.block : own };
  }
  const [, label, text] = /^([^:]{2,40}):\s*(.+)$/.exec(line.text) ?? [];
  return label && text && labels.includes(squeeze(label)) ? { text, element: line.block } : null;
}

function joined(pieces: readonly { readonly raw: string }[]): string {
  return pieces.map(({ raw }) => raw).join('');
}
