import { type Candidate, candidateAt } from './candidate.ts';
import type { ElementKind } from './element-kinds.ts';
import { openModals, type Place } from './places.ts';
import { Questions } from './questions.ts';
import { isPressable } from './role.ts';
import { finish, type Work } from './slices.ts';
import { countBelow } from './sorted.ts';
import type { TableShape } from './table-shape.ts';
import type { Sight } from './visibility.ts';
import { Walk } from './walk.ts';
import { isInline } from './words/inline.ts';
import type { Line } from './words/lines.ts';
import { readText } from './words/text.ts';

export type { Candidate } from './candidate.ts';
export type { ShapeRow, TableShape } from './table-shape.ts';

/** Of words alone, so that the answer holds as long as they are the same. One function that is made once. */
export type LineTest = (line: Line) => boolean;
export type CandidateTest = (candidate: Candidate) => boolean;

interface Placed {
  readonly candidate: Candidate;
  readonly order: number;
}

/**
 * The page at one moment, read in one pass and shared by every question about it. It is out of date as soon as the page changes: take a
 * new one then.
 */
export interface Snapshot {
  readonly document: Document;
  /** The documents and shadow trees that it was read from. */
  readonly places: readonly Place[];
  /** The modal dialog that is all one can use now; null where none is open. */
  readonly modal: Element | null;
  /** Elements that may still get a shadow tree, of which no change of the page tells. */
  readonly unfinished: readonly Element[];
  readonly sight: Sight;
  readonly walk: Walk;
  /** Whether what stands at this place in the order can be used: with a modal dialog open, what is in it. */
  readonly isInUse: (order: number) => boolean;
  readonly candidates: readonly Placed[];
  /** What was answered, by the question's number: while the snapshot was made, or when it was asked for the first time. */
  readonly linesBy: (readonly Line[])[];
  readonly candidatesBy: (readonly Placed[])[];
}

const aboutLines = new Questions<Line>(({ text }) => text);
const aboutCandidates = new Questions<Candidate>(({ texts }) => texts.join('\n'));
/** More text than any control has. */
const longestControl = 400;

/** A snapshot of all of the page. */
export function takeSnapshot(document: Document): Snapshot {
  return finish(snapshotOf(document));
}

/** The same as work that can pause. The page may change meanwhile: then it is worth nothing. */
export function* snapshotOf(document: Document): Work<Snapshot> {
  const walk = new Walk();
  yield* walk.over(document);
  const linesBy: Line[][] = Array.from({ length: aboutLines.count }, () => []);
  for (const [number, line] of walk.lines.entries()) {
    if (number % 4 === 0) yield;
    for (const yes of aboutLines.answer(line)) linesBy[yes]?.push(line);
  }
  const candidates: Placed[] = [];
  const candidatesBy: Placed[][] = Array.from({ length: aboutCandidates.count }, () => []);
  for (const [number, index] of walk.pressables.entries()) {
    if (number % 2 === 0) yield;
    const length = (walk.textTo[index] ?? 0) - (walk.textFrom[index] ?? 0);
    const element = walk.elements[index];
    const candidate = element && length <= longestControl ? candidateAt(element) : null;
    if (!candidate) continue;
    const placed = { candidate, order: index };
    candidates.push(placed);
    for (const yes of aboutCandidates.answer(candidate)) candidatesBy[yes]?.push(placed);
  }
  const { places, unfinished, sight } = walk;
  const modal = topModal(walk);
  const made = { document, places, unfinished, sight, walk, candidates, linesBy, candidatesBy };
  return { ...made, modal, isInUse: inUse(walk, modal) };
}

const behind = new WeakMap<Snapshot, Snapshot>();

/** The same moment, without regard to a modal dialog that is open. */
export function snapshotBehindDialog(snapshot: Snapshot): Snapshot {
  const known = behind.get(snapshot) ?? { ...snapshot, modal: null, isInUse: () => true };
  behind.set(snapshot, known);
  return known;
}

/** Elements of this kind, those behind a modal dialog too. */
export function allElementsOf({ walk }: Snapshot, kind: ElementKind): Element[] {
  return walk.kinds[kind].flatMap((index) => walk.elements[index] ?? []);
}

/** Elements of this kind that can be used; only those that match. */
export function elementsOf(snapshot: Snapshot, kind: ElementKind, selector = '*'): Element[] {
  const { walk } = snapshot;
  const found: Element[] = [];
  for (const index of walk.kinds[kind]) {
    const element = walk.elements[index];
    if (!element || !snapshot.isInUse(index)) continue;
    if (selector === '*' || element.matches(selector)) found.push(element);
  }
  return found;
}

/** What can be pressed and used now and fits; hidden ones too. */
export function pressablesThat(snapshot: Snapshot, test: CandidateTest): readonly Candidate[] {
  const number = aboutCandidates.register(test);
  const fitting =
    snapshot.candidatesBy[number] ?? snapshot.candidates.filter(({ candidate }) => test(candidate));
  if (number >= 0) snapshot.candidatesBy[number] = fitting;
  return fitting.filter(({ order }) => snapshot.isInUse(order)).map(({ candidate }) => candidate);
}

/** What can be pressed in an element, the element itself among it. */
export function pressablesInside(snapshot: Snapshot, element: Element): Candidate[] {
  const from = snapshot.walk.indexOf.get(element);
  if (from === undefined) return [];
  const to = snapshot.walk.ends[from] ?? from;
  const inside: Candidate[] = [];
  for (
    let at = countBelow(snapshot.candidates, ({ order }) => order, from);
    at < snapshot.candidates.length;
    at++
  ) {
    const placed = snapshot.candidates[at];
    if (!placed || placed.order >= to) break;
    inside.push(placed.candidate);
  }
  return inside;
}

/** What can be pressed in a row, the row itself, and a link around it; one around the whole list does not count. */
export function pressablesNear(snapshot: Snapshot, row: Element): Element[] {
  const around = parentDrawn(snapshot, row);
  const link = around && isPressable(around) ? [around] : [];
  return [...link, ...pressablesInside(snapshot, row).map(({ element }) => element)];
}

/** The lines of this kind that one can use now, hidden ones too: ask `isShown` about the few that there are. */
export function linesThat(snapshot: Snapshot, test: LineTest): readonly Line[] {
  return allLinesThat(snapshot, test).filter(({ order }) => snapshot.isInUse(order));
}

/** Those behind a modal dialog too. */
export function allLinesThat(snapshot: Snapshot, test: LineTest): readonly Line[] {
  return finish(answering(snapshot, test));
}

/** The same in slices: a question that is asked for the first time is put to every line of the page. */
export function* answering({ linesBy, walk }: Snapshot, test: LineTest): Work<readonly Line[]> {
  const number = aboutLines.register(test);
  const known = linesBy[number];
  if (known) return known;
  const fitting: Line[] = [];
  for (const [at, line] of walk.lines.entries()) {
    if (at % 8 === 0) yield;
    if (test(line)) fitting.push(line);
  }
  if (number >= 0) linesBy[number] = fitting;
  return fitting;
}

/** The lines in an element, across shadow trees and frames. */
export function linesInside({ walk }: Snapshot, element: Element): readonly Line[] {
  const index = walk.indexOf.get(element);
  if (index === undefined) return [];
  const lines = walk.lines.slice(walk.lineFrom[index], walk.lineTo[index]);
  return isInline(element) ? lines.flatMap((line) => partOf(walk, line, index)) : lines;
}

/** What of a line stands in an element that is itself a part of a line. */
function partOf(walk: Walk, line: Line, index: number): Line[] {
  const end = walk.ends[index] ?? index;
  const [first, ...others] = line.pieces.filter(({ element }) => {
    const at = walk.indexOf.get(element) ?? -1;
    return at >= index && at < end;
  });
  if (!first) return [];
  const pieces: Line['pieces'] = [first, ...others];
  const text = readText(pieces.map(({ raw }) => raw).join(''));
  return text ? [{ ...line, text, pieces, order: Math.max(line.order, index) }] : [];
}

/** Whether one is in the other, or is it, as the page draws them: shadow trees and frames are in what they are attached to. */
export function isInside({ walk }: Snapshot, inner: Element, outer: Element): boolean {
  const [at, from] = [walk.indexOf.get(inner), walk.indexOf.get(outer)];
  if (at === undefined || from === undefined) return inner === outer || outer.contains(inner);
  return at >= from && at < (walk.ends[from] ?? from);
}

/** What an element stands in, as the page draws it; null for the outermost. */
export function parentDrawn({ walk }: Snapshot, element: Element): Element | null {
  const index = walk.indexOf.get(element);
  return index === undefined ? null : (walk.elements[walk.parents[index] ?? -1] ?? null);
}

/** The smallest element around all of these; for one alone, what it is in. */
export function ancestorOf(snapshot: Snapshot, elements: readonly Element[]): Element | null {
  const [first] = elements;
  let at = first ? parentDrawn(snapshot, first) : null;
  while (at && !elements.every((element) => at && isInside(snapshot, element, at)))
    at = parentDrawn(snapshot, at);
  return at;
}

/** The tables that can be used, as they are drawn. */
export function tablesOf(snapshot: Snapshot): TableShape[] {
  const { walk } = snapshot;
  return walk.tables.filter(({ element }) => snapshot.isInUse(walk.indexOf.get(element) ?? -1));
}

/** The innermost of the open modal dialogs that came last. */
function topModal(walk: Walk): Element | null {
  const dialogs = walk.kinds.dialogs.flatMap((index) => walk.elements[index] ?? []);
  const open = openModals(dialogs).map((dialog) => walk.indexOf.get(dialog) ?? -1);
  const holdsAnother = (index: number) =>
    open.some((other) => other > index && other < (walk.ends[index] ?? index));
  const top = open.findLast((index) => !holdsAnother(index));
  return top === undefined ? null : (walk.elements[top] ?? null);
}

/** Only the modal dialog, while one is open. One in a frame leaves what is outside of that frame in use. */
function inUse(walk: Walk, modal: Element | null): (order: number) => boolean {
  if (!modal) return () => true;
  const from = walk.indexOf.get(modal) ?? 0;
  const to = walk.ends[from] ?? from;
  const frame = walk.roots.get(modal.ownerDocument) ?? 0;
  const frameEnd = walk.ends[frame] ?? walk.elements.length;
  return (order) => (order >= from && order < to) || order < frame || order >= frameEnd;
}
