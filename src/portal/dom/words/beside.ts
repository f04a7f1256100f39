import { parentAcrossShadow } from '../visibility.ts';
import { isInline } from './inline.ts';
import { visibleText } from './name.ts';
import { readText } from './text.ts';
import { holdsAtMost } from './text-size.ts';

/** Other fields; a hidden one (as ASP.NET puts after each tick box) is none to a person. */
const otherField = 'input:not([type="hidden" i]),textarea,select';
/** Nothing beyond these belongs to a field in them. */
const bounds = 'form,main,body,section,dialog,table';
const mostLevels = 6;
const mostNodes = 40;
const longestText = 1500;

type Side = 'previousSibling' | 'nextSibling';

/** What stands on one side of an element, nearest first, up to the next field. */
interface Run {
  readonly texts: readonly string[];
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
    const texts: string[] = [];
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
    const texts: string[] = [];
    let line: string[] = [];
    const end = () => {
      const text = readText(side === 'previousSibling' ? line.toReversed().join('') : line.join(''));
      if (text) texts.push(text);
      line = [];
    };
    let isBlocked = false;
    let nodes = 0;
    for (let node = start; node && !isBlocked && nodes < mostNodes && texts.length < 3; node = node[side]) {
      nodes += 1;
      if (node.nodeType === 3) line.push(node.nodeValue ?? '');
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const text = this.#textOf(element);
      if (text === null) isBlocked = true;
      else if (element.matches('button,[role="button"]')) isBlocked = side === 'nextSibling';
      else if (isInline(element)) line.push(text);
      else {
        end();
        line = [text];
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
