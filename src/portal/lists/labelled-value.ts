import { isShown, type Line, type Piece } from '../dom/words/lines.ts';
import { readText, squeeze } from '../dom/words/text.ts';
import { belongsToLabel, isOwnLabel, standsBetween } from './belongs-to-label.ts';

/** What stands at a label: "Valid to: 3/09/2026", or the label and the value in cells, lines or elements of their own. */
export interface LabelledValue {
  readonly text: string;
  /** As it is written, white space and all. */
  readonly raw: string;
  /** What holds the value; where label and value share a line, the element of the whole line. */
  readonly element: Element;
}

/** Words that label something on these pages; such a line is never the value of the label before it. */
const otherLabels = new Set(
  [
    'Status', 'Valid from', 'Valid to', 'Display name', 'Credential name', 'ABN', 'Created', 'Created by', 'Issued',
    'Serial number', 'Actions', 'Action', 'Expiry date', 'Machine credential custodian', 'Custodian', 'Edit', 'Revoke',
    'Start date', 'End date', 'Date created', 'Created on', 'Back', 'Claim', 'View', 'Legal name', 'Credential ID', 'Type', 'Role',
    'Name', 'Your name', 'Business name', 'Entity name', 'Email', 'Email address', 'Phone', 'Your role', 'Australian business number',
  ].map(squeeze),
); // biome-ignore format: a word list reads best dense

/** Longer is no label with its value. */
const longest = 400;

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
    if (line.text.length > longest || !mayBeginWith(line.text, labels)) return [];
    const value = valueInLine(line, labels) ?? valueInNextLine(line, after, labels);
    return value && isShown(line) ? [value] : [];
  });
}

/** The value in a text that begins with one of these labels: "Credential name: X", or "Credential name X" after a label of several words. */
export function labelledIn(text: string, labels: readonly string[]): string | null {
  if (!mayBeginWith(text, labels)) return null;
  const [, label, value] = /^([^:]{2,40}):\s*(.+)$/s.exec(text) ?? [];
  if (label && value && isLabel(label, labels)) return value;
  const words = text.split(/(?<=\S)(?=\s)/);
  for (let count = Math.min(5, words.length - 1); count >= 2; count--) {
    if (isLabel(words.slice(0, count).join(''), labels)) return words.slice(count).join('');
  }
  return null;
}

/** "Machine credentials" is the title of a list: what comes after it explains the list and is nobody's name. */
const isTitle = /\bcredentials\W*$/i;

/** Whether a text is one of these labels (squeezed), which do not tell one from many. */
export function isLabel(text: string, labels: readonly string[]): boolean {
  return labels.includes(squeeze(text)) && !isTitle.test(text);
}

/** Few lines of a page do, and to take the others apart is what reading a long list would cost. */
function mayBeginWith(text: string, labels: readonly string[]): boolean {
  const squeezed = squeeze(text);
  return labels.some((label) => squeezed.startsWith(label));
}

/** Between a label and its value (lines). */
const mostBetween = 2;

function valueInNextLine(
  line: Line,
  after: (line: Line) => Line | undefined,
  labels: readonly string[],
): LabelledValue | null {
  const isAlone = isLabel(line.text, labels) || besideLabel(line, labels)?.length === 0;
  let next = isAlone ? after(line) : undefined;
  for (let passed = 0; next && passed < mostBetween && standsBetween(next); passed++) next = after(next);
  if (!next || otherLabels.has(squeeze(next.text)) || isOwnLabel(next)) return null;
  return isShown(next) ? { text: next.text, raw: joined(next.pieces), element: next.block } : null;
}

/** Label and value in one line: as elements side by side, or as "label: value". */
function valueInLine(line: Line, labels: readonly string[]): LabelledValue | null {
  const rest = besideLabel(line, labels);
  if (rest) {
    const raw = joined(rest).replace(/^\s*[:–-]\s*/, '');
    if (!readText(raw)) return null;
    const own = rest.find(({ raw: each }) => readText(each) !== '')?.element ?? line.block;
    return { text: readText(raw), raw, element: own.contains(line.pieces[0].element) ? line.block : own };
  }
  const [, label, text] = /^([^:]{2,40}):\s*(.+)$/.exec(line.text) ?? [];
  return label && text && isLabel(label, labels) ? { text, raw: text, element: line.block } : null;
}

/** What stands in a line beside the label that it begins with and does not belong to that; null for a line that begins with none. */
function besideLabel(line: Line, labels: readonly string[]): readonly Piece[] | null {
  for (let count = 1; count <= Math.min(line.pieces.length, 6); count++) {
    const start = readText(joined(line.pieces.slice(0, count)));
    if (!isLabel(start, labels)) continue;
    const rest = line.pieces.slice(count).filter((piece) => !belongsToLabel(line, piece));
    return rest.some(({ raw }) => readText(raw) !== '') ? rest : [];
  }
  return null;
}

function joined(pieces: readonly { readonly raw: string }[]): string {
  return pieces.map(({ raw }) => raw).join('');
}
