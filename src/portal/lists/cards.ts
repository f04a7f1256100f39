import { readAbn } from '../../values/abn.ts';
import { readDate } from '../../values/read-date.ts';
import { isAside, isInBreadcrumb, isInFooter, isInLiveRegion } from '../dom/context.ts';
import { isShown, type Line } from '../dom/lines.ts';
import { lineBeside } from '../dom/lines-of.ts';
import type { Work } from '../dom/slices.ts';
import {
  allLinesThat,
  answering,
  type CandidateTest,
  type LineTest,
  linesInside,
  linesThat,
  pressablesThat,
  type Snapshot,
} from '../dom/snapshot.ts';
import { readText, squeeze } from '../dom/text.ts';
import { type ListKind, labels } from './columns.ts';
import { type LabelledValue, labelledIn, labelledValues } from './labelled-value.ts';
import { readName } from './read-name.ts';
import { readStatus } from './read-status.ts';
import type { Row } from './row.ts';
import { validToInSentence } from './valid-to-sentence.ts';

/** Longer is no card but a part of the page (lines). */
const longestCard = 40;

const statusWords = 'active|inactive|expired|suspended|revoked|pending|unassigned';
const plainStatus = new RegExp(
  `^(${statusWords})(\\s*$|\\s*[^\\p{L}\\s]|\\s+(on|since|until|from|for|by|in)\\b)`,
  'iu',
);
const labelledStatus = new RegExp(`^(credential |current )?status\\b\\s*[:–-]?\\s*(${statusWords})\\b`, 'i');
const saysStatus: LineTest = ({ text }) =>
  text.length < 120 && (labelledStatus.test(text) || labels.status.includes(squeeze(text)));
const isStatus: LineTest = ({ text }) => text.length < 120 && plainStatus.test(text);
const saysValidTo: LineTest = ({ text }) => {
  if (text.length > 200) return false;
  if (labels.validTo.includes(squeeze(text)) || labelledIn(text, labels.validTo) !== null) return true;
  const isLabelled = labels.validTo.some((label) => squeeze(text).startsWith(label));
  return (isLabelled && readDate(text) !== null) || validToInSentence(text) !== null;
};
const nameLabels = labels.name('credentials').filter((label) => label.length > 10);
const saysName: LineTest = ({ text }) =>
  text.length < 200 && (nameLabels.includes(squeeze(text)) || labelledIn(text, nameLabels) !== null);
const showsAbn: LineTest = ({ text }) =>
  text.length < 120 &&
  ((/\bABN\b/.test(text) && /\d/.test(text)) ||
    (/^[\d\s\u00a0]{11,15}$/.test(text) && readAbn(text) !== null));
/** People (RMA), events (R25m) and notifications (R25n) have a status and a date too. */
const isOfOthers: LineTest = ({ text }) => {
  if (text.length > 120) return false;
  const squeezed = squeeze(text);
  return others.test(squeezed) || /\S@\S+\.\S/.test(text);
};
const others =
  /^(authoriseduser|basicuser|standarduser|principalauthority|authorisation(administrator|type|status|detail)?|representative(type|name)?|accesslevel|agencyaccess|usertype|machinecredentialadministrator(yes|no)|actioned(by|date)|softwareid|softwareprovider|notification|activity$|bywhom|changedby|event(type)?)/;
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
  const headings = walk.kinds.headings.filter((index) =>
    /^h[2-6]$/.test(walk.elements[index]?.localName ?? ''),
  );
  return {
    once: [...statuses, ...once[kind].lines.map(ordersOf), ...once[kind].pressed.map(placesOf), headings],
    never: [...walk.kinds.landmarks, ...walk.kinds.tables].toSorted((one, other) => one - other),
  };
}

function isSaidAgain(snapshot: Snapshot, line: Line, test: LineTest): boolean {
  const before = test === saysName ? lineBeside(snapshot, line, -1) : undefined;
  return before !== undefined && saysName(before);
}

/** Where to start from. For entities only the ABN tells that a block is one. */
function* marksOf(snapshot: Snapshot, kind: ListKind): Work<readonly number[]> {
  const { walk } = snapshot;
  const inTables = walk.kinds.tables.map((index) => [index, walk.ends[index] ?? index] as const);
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
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[0] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  // Of nested tables the outer one, which begins earlier, ends later.
  for (let at = low - 1; at >= 0 && at > low - 8; at--) if (index < (ranges[at]?.[1] ?? 0)) return true;
  return false;
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
  return placeOf(numbers, to) - placeOf(numbers, from);
}

function placeOf(numbers: readonly number[], wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From the smallest block around all marks outwards, the first that shows a name besides, as long as that stays the same. */
function readCard(snapshot: Snapshot, card: number, inside: readonly number[], kind: ListKind): Row | null {
  const { walk } = snapshot;
  const all = walk.lines.slice(walk.lineFrom[card], walk.lineTo[card]);
  if (kind === 'credentials' && all.length <= longestCard && all.some((line) => isOfOthers(line)))
    return null;
  let at = inside[0] ?? card;
  while (at !== card && inside.some((mark) => mark < at || mark >= (walk.ends[at] ?? at)))
    at = walk.parents[at] ?? card;
  let found: Row | null = null;
  let before = '';
  for (; at >= 0; at = walk.parents[at] ?? -1) {
    const element = walk.elements[at];
    const range = `${walk.lineFrom[at]} ${walk.lineTo[at]}`;
    if (!element) break;
    if (range !== before || found === null) {
      const lines = walk.lines.slice(walk.lineFrom[at], walk.lineTo[at]);
      if (lines.length > longestCard) break;
      const row = rowIn(snapshot, element, lines.filter(isShown), kind);
      if (found && row?.name !== found.name) break;
      found = row ?? found;
    } else found = enlarged(found, element);
    before = range;
    if (
      at === card ||
      (found && element.matches('li,article,[role="listitem"],[role="article"],[role="row"]'))
    )
      break;
  }
  return found ?? namelessRow(snapshot, card, kind);
}

/** A credential whose name cannot be read is one all the same: it shows until when it is valid and how it stands. */
function namelessRow(snapshot: Snapshot, card: number, kind: ListKind): Row | null {
  const { walk } = snapshot;
  const element = walk.elements[card];
  const lines = walk.lines.slice(walk.lineFrom[card], walk.lineTo[card]);
  if (!element || kind !== 'credentials' || lines.length > longestCard) return null;
  const facts = factsIn(lines.filter(isShown));
  if (facts.validTo === '' || facts.status === '' || lines.some((line) => isOfOthers(line))) return null;
  return { element, name: '', nameElement: element, ...facts };
}

/** A block around a card that has nothing else in it is the card. */
function enlarged(row: Row, element: Element): Row {
  return { ...row, element };
}

function rowIn(snapshot: Snapshot, card: Element, lines: readonly Line[], kind: ListKind): Row | null {
  if (lines.some((line) => isOfOthers(line)) && kind === 'credentials') return null;
  const valuesAt = (words: readonly string[]) => labelledValues(lines, words);
  const words = labels.name(kind).filter((word) => word !== 'name' || kind === 'credentials');
  const label = onlyLabel(valuesAt(words));
  if (label === null) return null;
  const named = readName(snapshot, card, kind, label ? linesOfValue(snapshot, lines, label.element) : lines);
  if (!named) return null;
  const row = { element: card, name: named.text, nameElement: named.element, ...factsIn(lines) };
  return isComplete(row, label !== undefined, kind) ? row : null;
}

function factsIn(lines: readonly Line[]): Pick<Row, 'status' | 'validTo' | 'abn'> {
  const [status] = labelledValues(lines, labels.status);
  const [validTo] = labelledValues(lines, labels.validTo);
  return {
    status: status?.text ?? statusIn(lines),
    validTo: validTo?.text ?? sentenceDate(lines),
    abn: lines.find((line) => showsAbn(line))?.text ?? '',
  };
}

/** The one value at such a label, undefined without one, null where there are several. A label over a cell may stand in it once more. */
function onlyLabel(values: readonly LabelledValue[]): LabelledValue | undefined | null {
  const [first, second, third] = values;
  if (!second) return first;
  return !third && first?.text.endsWith(second.text) ? second : null;
}

/** Only the lines of the place in which the labelled name stands. */
function linesOfValue(snapshot: Snapshot, lines: readonly Line[], element: Element): readonly Line[] {
  const cell = element.closest('dd,td,[role="cell"],[role="gridcell"]');
  if (cell) return linesInside(snapshot, cell);
  const own = lines.filter(
    ({ pieces, block }) => block === element || pieces.some((piece) => element.contains(piece.element)),
  );
  return own.length > 0 ? own : lines;
}

/** A credential shows a date or a status, an entity its ABN; an entity's "Active" does not make it a credential. */
function isComplete(row: Row, isLabelled: boolean, kind: ListKind): boolean {
  if (kind === 'entities') return row.abn !== '';
  return row.validTo !== '' || isLabelled || (row.status !== '' && row.abn === '');
}

function statusIn(lines: readonly Line[]): string {
  const pieces = lines.flatMap((line) => [line.text, ...line.pieces.map(({ raw }) => readText(raw))]);
  return pieces.find((text) => plainStatus.test(text) && readStatus(text) !== null) ?? '';
}

/** The one "Valid to 3 Sep 2026" or "Expires 3/09/2026" of a card. */
function sentenceDate(lines: readonly Line[]): string {
  const [date, second] = lines.flatMap(({ text }) => validToInSentence(text) ?? []);
  return date && !second ? date : '';
}
