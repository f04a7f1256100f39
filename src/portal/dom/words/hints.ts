import { readText } from './text.ts';

/** A line or a block beside a field. */
export interface Beside {
  readonly text: string;
  /** By its tag it is what one calls a label; of a line, the part of it that is. */
  readonly label: string;
  /** What of the line stands between that part and the field. */
  readonly rest: string;
  /** By its tag it explains. */
  readonly isSmall: boolean;
  /** It is the label of another field. */
  readonly isOthers: boolean;
}

/**
 * The label beyond a hint, of the texts before a field from the nearest outward; '' where that is not certain. What stands between must be an
 * explanation: of whole words, where the label is one by its tag; else in small type, in brackets or as a sentence.
 */
export function labelBeyondHint(texts: readonly Beside[]): string {
  let isPlain = true;
  for (const [at, { text, label, rest, isSmall, isOthers }] of texts.entries()) {
    if (isOthers) return '';
    if (label !== '') return rest === '' ? (at > 0 ? label : '') : isSmall || explains(rest) ? label : '';
    const isHint = isSmall || isExplanation(text);
    if (at > 0 && isPlain && !isHint) return text;
    if (!isHint && !explains(text)) return '';
    isPlain &&= isHint;
  }
  return '';
}

/** A part of a line, and the element that it is. */
export interface Piece {
  readonly text: string;
  readonly element: Element | null;
}

const labelTags = 'label,legend,h1,h2,h3,h4,h5,h6,dt,th,td,b,strong,[role="heading"]';
const smallTags = 'small,i,em,ul,ol,details,sub,sup';

/** A line, or a block, of its parts in order. */
export function lineOf(pieces: readonly Piece[]): Beside {
  const said = pieces.filter(({ text }) => readText(text) !== '');
  const at = said.findLastIndex(
    ({ text, element }) => element !== null && isTagged(element, labelTags) && mayBeLabel(readText(text)),
  );
  const after = said.slice(at + 1);
  return {
    text: readText(pieces.map(({ text }) => text).join('')),
    label: readText(said[at]?.text ?? ''),
    rest: at < 0 ? '' : wordsOf(after.map(({ text }) => text).join('')),
    isSmall: after.every(({ element }) => element !== null && isTagged(element, smallTags)),
    isOthers: said.some(({ element }) => element !== null && isOthersLabel(element)),
  };
}

function isOthersLabel(element: Element): boolean {
  return 'control' in element && element.control !== null;
}

/** '' for a star alone. */
function wordsOf(text: string): string {
  return /\p{L}/u.test(text) ? readText(text) : '';
}

/** It, or the only element in it. */
function isTagged(element: Element, tags: string): boolean {
  if (element.matches(tags)) return true;
  const [only, second] = element.children;
  const isAll = only !== undefined && !second && [...element.childNodes].every(isElementOrSpace);
  return isAll && isTagged(only, tags);
}

function isElementOrSpace(node: Node): boolean {
  return node.nodeType === 1 || readText(node.nodeValue ?? '') === '';
}

/** Whether a text cannot be a label: it is a sentence, stands in brackets, counts characters, or begins as explanations do. */
function isExplanation(text: string): boolean {
  return (
    /^\(.*\)$|\w\.$|^\d+ ?\/ ?\d+$/.test(text) ||
    /^(e\.? ?g\b|for example|example:|max(imum)?\b.*\d|min(imum)?\b.*\d|up to|at least|at most|no (more|less|spaces)|must|only|do not|don.t|use |as (in|it|before|your))/i.test(
      text,
    )
  );
}

/** A star for "required", or an explanation in a cell, is none. */
function mayBeLabel(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !isExplanation(text);
}

/** Whether a text may explain the label before it: a single word is a value, or the label itself. */
function explains(text: string): boolean {
  return isExplanation(text) || text.split(' ').length >= 3;
}
