import { parentAcrossShadow } from '../visibility.ts';
import { isInline } from './inline.ts';
import { visibleText } from './name.ts';
import { readText } from './text.ts';
import { holdsAtMost } from './text-size.ts';

/** Other fields; a hidden one (as ASP.NET puts after each tick box) is none to a person, nor is one that only shows a statement. */
const otherField = 'input:not([type="hidden" i]),textarea:not([readonly],[disabled]),select';
/** Nothing beyond these belongs to a field in them. */
const bounds = 'form,main,body,section,dialog,table';
const mostLevels = 6;
const mostNodes = 40;
const longestText = 1500;

type Side = 'previousSibling' | 'nextSibling';

/** A line or a block beside a field. */
interface Beside {
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

/** What stands on one side of an element, nearest first, up to the next field. */
interface Run {
  readonly texts: readonly Beside[];
  /** Beyond another field the text is that field's. */
  readonly isBlocked: boolean;
}

/** What was read of one page at one moment: many fields stand beside the same texts. */
export class Context {
  readonly #runs = new Map<Side, Map<Element, Run>>([
    ['previousSibling', new Map()],
    ['nextSibling', new Map()],
  ]);
  readonly #texts = new Map<Element, string | null>();

  /** The texts on these sides of a field, from the nearest outward: of the cell, the term, the block beside it, then beside what that is in. */
  textsBeside(field: Element, sides: readonly Side[]): string[] {
    return this.#beside(field, sides).map(({ text }) => text);
  }

  /**
   * The label before a field that has a hint between itself and the field; '' where that is not certain. What stands between must be an explanation:
   * of whole words, where the label is one by its tag; else in small type, in brackets or as a sentence.
   */
  labelBeyondHint(field: Element): string {
    let isPlain = true;
    for (const [at, beside] of this.#beside(field, ['previousSibling']).entries()) {
      const { text, label, rest, isSmall } = beside;
      if (beside.isOthers) return '';
      if (label !== '') return rest === '' ? (at > 0 ? label : '') : isSmall || explains(rest) ? label : '';
      const isHint = isSmall || isExplanation(text);
      if (at > 0 && isPlain && !isHint) return text;
      if (!isHint && !explains(text)) return '';
      isPlain &&= isHint;
    }
    return '';
  }

  #beside(field: Element, sides: readonly Side[]): readonly Beside[] {
    const texts: Beside[] = [];
    const open = new Set(sides);
    let at: Element = field;
    for (let level = 0; level < mostLevels && open.size > 0; level++) {
      for (const side of open) {
        const run = this.#runBeside(at, side);
        texts.push(...run.texts);
        if (run.isBlocked) open.delete(side);
      }
      const outer = outside(at, field);
      if (!outer) break;
      at = outer;
    }
    return texts;
  }

  #runBeside(at: Element, side: Side): Run {
    const known = this.#runs.get(side);
    const before = known?.get(at);
    if (before) return before;
    const run = this.#readRun(at[side], side);
    known?.set(at, run);
    return run;
  }

  #readRun(start: Node | null, side: Side): Run {
    const texts: Beside[] = [];
    let line: Piece[] = [];
    const end = () => {
      const beside = lineOf(side === 'previousSibling' ? line.toReversed() : line);
      if (beside.text) texts.push(beside);
      line = [];
    };
    let isBlocked = false;
    let nodes = 0;
    for (let node = start; node && !isBlocked && nodes < mostNodes && texts.length < 3; node = node[side]) {
      nodes += 1;
      if (node.nodeType === 3) line.push({ text: node.nodeValue ?? '', element: null });
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const text = this.#textOf(element);
      if (text === null) isBlocked = true;
      else if (element.matches('button,[role="button"]')) isBlocked = side === 'nextSibling';
      else if (isInline(element)) line.push({ text, element });
      else {
        end();
        line = [{ text, element }];
        end();
      }
    }
    end();
    return { texts, isBlocked };
  }

  /** Null for what holds another field; '' for what is more than a label or a statement. */
  #textOf(element: Element): string | null {
    const before = this.#texts.get(element);
    if (before !== undefined) return before;
    const isOther =
      !element.matches('input[type="hidden" i]') &&
      (element.matches(otherField) || element.querySelector(otherField) !== null);
    const text = isOther ? null : holdsAtMost(element, longestText) ? visibleText(element) : '';
    this.#texts.set(element, text);
    return text;
  }
}

interface Piece {
  readonly text: string;
  readonly element: Element | null;
}

const labelTags = 'label,legend,h1,h2,h3,h4,h5,h6,dt,th,td,b,strong,[role="heading"]';
const smallTags = 'small,i,em,ul,ol,details,sub,sup';

function lineOf(pieces: readonly Piece[]): Beside {
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
    /^(e\.? ?g\b|for example|example:|max|min|up to|at least|at most|no (more|less|spaces)|must|only|do not|don.t|use |as (in|it|before|your))/i.test(
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

/** What an element is in, as it is drawn: out of a kit's own element only where that has this one field. */
function outside(element: Element, field: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentElement;
  if (parent) return parent.matches(bounds) ? null : parent;
  return hostOfField(element, field);
}

/** The kit's own element that draws this one field in its shadow tree. */
export function hostOfField(element: Element, field: Element): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  const fields = root.nodeType === 11 ? root.querySelectorAll(otherField) : [];
  const isItsOnly = fields.length === 0 || (fields.length === 1 && fields[0] === field);
  return isItsOnly && element.parentElement === null ? parentAcrossShadow(element) : null;
}

/** The header of the column that a field stands in: a table with a row of fields under a row of labels. */
export function columnHeader(field: Element): string {
  const cell = field.closest('td');
  const row = cell?.parentElement as HTMLTableRowElement | null | undefined;
  const first = row?.closest('table')?.rows[0];
  if (!cell || !row || !first || first === row) return '';
  const header = first.cells[[...row.cells].indexOf(cell)];
  const isPlain = header?.localName === 'th' && ![...first.cells].some(({ colSpan }) => colSpan > 1);
  return isPlain && holdsAtMost(header, 200) ? readText(visibleText(header)) : '';
}

/** Whether a field stands in the first cell of its row, with no text in that cell. */
export function isAloneInFirstCell(field: Element): boolean {
  const cell = field.closest('td');
  const isFirst = cell !== null && cell.previousElementSibling === null;
  return isFirst && holdsAtMost(cell, 200) && readText(visibleText(cell)) === '';
}
