import { isAside, isInBreadcrumb, isInFooter, isInLiveRegion } from '../dom/context.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import type { Work } from '../dom/slices.ts';
import {
  allLinesThat,
  answering,
  type CandidateTest,
  type LineTest,
  linesThat,
  pressablesThat,
  type Snapshot,
  type TableShape,
} from '../dom/snapshot.ts';
import { countBelow } from '../dom/sorted.ts';
import { isShown, type Line } from '../dom/words/lines.ts';
import { lineBeside } from '../dom/words/lines-of.ts';
import { readText } from '../dom/words/text.ts';
import { isStatus, saysName, saysStatus, saysValidTo, showsAbn } from './card-words.ts';
import type { ListKind } from './columns.ts';
import { factsTables } from './parts/facts-tables.ts';
import { readCard } from './read-card.ts';
import type { Row } from './row.ts';

const isEdit: CandidateTest = ({ texts }) => texts.includes('edit');
const isRevoke: CandidateTest = ({ texts }) => texts.includes('revoke');
const isView: CandidateTest = ({ texts }) => texts.includes('view') || texts.includes('viewdetail');
const isClaim: CandidateTest = ({ texts }) => texts.includes('claim');

/** What a card shows once at the most; where there is more of it, there is more than one card. */
const once: Readonly<Record<ListKind, { lines: readonly LineTest[]; pressed: readonly CandidateTest[] }>> = {
  credentials: { lines: [saysStatus, saysValidTo, saysName], pressed: [isEdit, isRevoke, isView, isClaim] },
  entities: { lines: [showsAbn], pressed: [isView] },
};

/** What a card is known by. */
const marks: Readonly<Record<ListKind, { lines: readonly LineTest[]; pressed: readonly CandidateTest[] }>> = {
  credentials: {
    lines: [saysStatus, isStatus, saysValidTo, saysName],
    pressed: [isEdit, isRevoke, isClaim],
  },
  entities: { lines: [showsAbn], pressed: [] },
};

/**
 * Rows that are cards or list items. They are found from what every one of them shows: a status, a date at "Valid to", an ABN, a name
 * at "Credential name", something to press such as "Edit". Around such a mark the card is the largest block that shows none of these twice;
 * in it, outwards, the first block with a name. Each block is counted, not read: only the cards themselves are.
 */
export function* cardRows(snapshot: Snapshot, kind: ListKind): Work<Row[]> {
  const { walk } = snapshot;
  for (const test of [...once[kind].lines, ...marks[kind].lines]) yield* answering(snapshot, test);
  const limits = limitsOf(snapshot, kind);
  const cards = new Map<number, number[]>();
  const outermost = new Map<number, number>();
  for (const mark of yield* marksOf(snapshot, kind)) {
    yield;
    const card = cardAround(snapshot, mark, limits, outermost);
    if (card !== null) cards.set(card, [...(cards.get(card) ?? []), mark]);
  }
  const rows: Row[] = [];
  const outside = new Map<number, boolean>();
  const inOrder = [...cards].toSorted(([one], [other]) => one - other);
  for (const [card, inside] of inOrder) {
    yield;
    const element = walk.elements[card];
    const list = walk.parents[card] ?? -1;
    if (!element) continue;
    if (!outside.has(list)) outside.set(list, isOutside(element));
    const row = outside.get(list) ? null : readCard(snapshot, card, inside, kind);
    if (row) rows.push(row);
  }
  return rows;
}

/** Sorted places in the order of the page, of which an element may hold one at the most, or none. */
interface Limits {
  readonly once: readonly (readonly number[])[];
  readonly never: readonly number[];
}

function limitsOf(snapshot: Snapshot, kind: ListKind): Limits {
  const { walk } = snapshot;
  const ordersOf = (test: LineTest) =>
    allLinesThat(snapshot, test)
      // A label may stand over a cell and in it once more.
      .filter((line) => !isSaidAgain(snapshot, line, test))
      .map(({ order }) => order);
  // A word such as "Active" may be a badge beside the status that has its label, or a name.
  const statuses = kind === 'credentials' && ordersOf(saysStatus).length === 0 ? [ordersOf(isStatus)] : [];
  const placesOf = (test: CandidateTest) =>
    pressablesThat(snapshot, test).flatMap(({ element }) => walk.indexOf.get(element) ?? []);
  const headings = walk.kinds.headings.filter(
    (index) => /^h[2-6]$/.test(walk.elements[index]?.localName ?? '') && !saysStatusAlone(snapshot, index),
  );
  return {
    once: [...statuses, ...once[kind].lines.map(ordersOf), ...once[kind].pressed.map(placesOf), headings],
    never: [...walk.kinds.landmarks, ...listTables(snapshot)].toSorted((one, other) => one - other),
  };
}

/** The tables that may be lists themselves, or hold what is no card's. */
const listTables = oncePerSnapshot((snapshot: Snapshot): readonly number[] => {
  const { tables } = factsTables(snapshot);
  const { elements, kinds } = snapshot.walk;
  const ofCards = new Set(snapshot.walk.tables.filter(isGridOfCards).map(({ element }) => element));
  return kinds.tables.filter((index) => {
    const element = elements[index] as Element;
    return !tables.has(element) && !ofCards.has(element);
  });
});

/** A grid in name alone, by which keys lead from one card to the next: it has no columns. */
function isGridOfCards({ element, rows }: TableShape): boolean {
  return element.localName !== 'table' && rows.length > 0 && rows.every(({ cells }) => cells.length === 1);
}

/** A heading under the title of a card: what it says is no other card's name. */
function saysStatusAlone({ walk }: Snapshot, index: number): boolean {
  const [only, another] = walk.lines.slice(walk.lineFrom[index], walk.lineTo[index]);
  return only !== undefined && another === undefined && isStatus(only);
}

function isSaidAgain(snapshot: Snapshot, line: Line, test: LineTest): boolean {
  const before = test === saysName ? lineBeside(snapshot, line, -1) : undefined;
  return before !== undefined && saysName(before);
}

/** Where to start from. For entities only the ABN tells that a block is one. */
function* marksOf(snapshot: Snapshot, kind: ListKind): Work<readonly number[]> {
  const { walk } = snapshot;
  const inTables = listTables(snapshot).map((index) => [index, walk.ends[index] ?? index] as const);
  const found = new Set<number>();
  const take = (element: Element): void => {
    const index = walk.indexOf.get(element);
    if (index === undefined || isWithin(index, inTables) || element.closest('[role="tab"],nav')) return;
    found.add(index);
  };
  for (const test of marks[kind].lines) {
    for (const line of linesThat(snapshot, test)) {
      yield;
      if (isShown(line)) take(line.pieces.find(({ raw }) => readText(raw))?.element ?? line.block);
    }
  }
  for (const test of marks[kind].pressed) {
    for (const { element } of pressablesThat(snapshot, test)) take(element);
    yield;
  }
  return [...found];
}

/** Whether a place is in one of these ranges, which are sorted and lie in each other or apart. */
function isWithin(index: number, ranges: readonly (readonly [number, number])[]): boolean {
  const begun = countBelow(ranges, ([from]) => from, index + 1);
  // Of nested tables the outer one, which begins earlier, ends later.
  return ranges.slice(Math.max(0, begun - 8), begun).some(([, to]) => index < to);
}

function isOutside(element: Element): boolean {
  return isInFooter(element) || isAside(element) || isInBreadcrumb(element) || isInLiveRegion(element);
}

/** The largest block around the mark that holds nothing twice. */
function cardAround(
  { walk }: Snapshot,
  mark: number,
  limits: Limits,
  outermost: Map<number, number>,
): number | null {
  const passed: number[] = [];
  let card: number | null = null;
  for (let at = mark; at >= 0; at = walk.parents[at] ?? -1) {
    const known = outermost.get(at);
    if (known !== undefined) {
      card = known;
      break;
    }
    if (!isWithinLimits(at, walk.ends[at] ?? at, limits)) break;
    passed.push(at);
    card = at;
  }
  if (card !== null) for (const each of passed) outermost.set(each, card);
  return card;
}

function isWithinLimits(from: number, to: number, { once: single, never }: Limits): boolean {
  return countBetween(never, from, to) === 0 && single.every((places) => countBetween(places, from, to) <= 1);
}

/** How many of these sorted numbers are from one up to another. */
function countBetween(numbers: readonly number[], from: number, to: number): number {
  const itself = (number: number) => number;
  return countBelow(numbers, itself, to) - countBelow(numbers, itself, from);
}
