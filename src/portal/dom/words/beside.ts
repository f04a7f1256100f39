import { parentAcrossShadow } from '../visibility.ts';
import { type Beside, labelBeyondHint, lineOf, type Piece } from './hints.ts';
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

/** What stands on one side of an element, nearest first, up to the next field. */
interface Run {
  readonly texts: readonly Beside[];
  /** How longer texts begin. */
  readonly beginnings: readonly string[];
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

  /** How texts begin, on these sides of a field, that are longer than a statement on a page commonly is: a box to scroll through. */
  beginningsBeside(field: Element, sides: readonly Side[]): string[] {
    return this.#runsBeside(field, sides).flatMap(({ beginnings }) => beginnings);
  }

  /** The label before a field that has a hint between itself and the field; '' where that is not certain. */
  labelBeyondHint(field: Element): string {
    return labelBeyondHint(this.#beside(field, ['previousSibling']));
  }

  #beside(field: Element, sides: readonly Side[]): readonly Beside[] {
    return this.#runsBeside(field, sides).flatMap(({ texts }) => texts);
  }

  #runsBeside(field: Element, sides: readonly Side[]): readonly Run[] {
    const runs: Run[] = [];
    const open = new Set(sides);
    let at: Element = field;
    for (let level = 0; level < mostLevels && open.size > 0; level++) {
      for (const side of open) {
        const run = this.#runBeside(at, side);
        runs.push(run);
        if (run.isBlocked) open.delete(side);
      }
      const outer = outside(at, field);
      if (!outer) break;
      at = outer;
    }
    return runs;
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
    const beginnings: string[] = [];
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
      if (text === '' && !holdsAtMost(element, longestText)) beginnings.push(beginningOf(element));
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
    return { texts, beginnings, isBlocked };
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

/** Enough to say what a text is. */
const longestBeginning = 300;

function beginningOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let text = '';
  while (text.length < longestBeginning && walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement?.closest('script,style,template') === null) text += ` ${nodeValue?.trim() ?? ''}`;
  }
  return readText(text).slice(0, longestBeginning);
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
  const at = [...row.cells].indexOf(cell);
  const above = row.previousElementSibling;
  if (above && isRowOfLabels(above, row)) return readText(visibleText(above.children[at] as Element));
  const header = first.cells[at];
  const isPlain = header?.localName === 'th' && ![...first.cells].some(({ colSpan }) => colSpan > 1);
  return isPlain && holdsAtMost(header, 200) ? readText(visibleText(header)) : '';
}

/** A row of nothing but words over one of nothing but fields. */
function isRowOfLabels(above: Element, row: Element): boolean {
  if (above.children.length !== row.children.length || row.children.length < 2) return false;
  const isWords = (cell: Element) =>
    holdsAtMost(cell, 200) && readText(visibleText(cell)) !== '' && cell.querySelector(otherField) === null;
  const isField = (cell: Element) => holdsAtMost(cell, 20) && readText(visibleText(cell)) === '';
  return (
    [...above.children].every(isWords) &&
    [...row.children].every((cell) => isField(cell) && cell.querySelectorAll(otherField).length === 1)
  );
}

/** Whether a field stands in the first cell of its row, with no text in that cell. */
export function isAloneInFirstCell(field: Element): boolean {
  const cell = field.closest('td');
  const isFirst = cell !== null && cell.previousElementSibling === null;
  return isFirst && holdsAtMost(cell, 200) && readText(visibleText(cell)) === '';
}
