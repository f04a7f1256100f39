import type { Guidance } from '../journey/guide/guidance.ts';
import { controls, type Target } from '../portal/controls.ts';
import type { Snapshot } from '../portal/dom/snapshot.ts';
import { parentAcrossShadow } from '../portal/dom/visibility.ts';
import { squeeze } from '../portal/dom/words/text.ts';
import { typedName } from '../portal/find/form/typed-name.ts';
import { type Found, notFound } from '../portal/find/found.ts';
import { findControl } from '../portal/find-control.ts';
import { entityForms, type PageId } from '../portal/ids.ts';
import { canBePinned, findPinned, type Pinned } from '../portal/pinned.ts';
import { type Difference, differenceOf, sayDifference } from '../values/display-name.ts';
import type { Sentence } from '../values/sentence.ts';
import { notShowing, type Showing } from './teach/showing.ts';

/**
 * How the guide stands on this page: `looking` (waiting for the page), `pointing` (the control was just verified), `not-found`,
 * `elsewhere` (another page than the step wants), `away` (the step happens off the portal).
 */
export type GuideState = 'looking' | 'pointing' | 'not-found' | 'elsewhere' | 'away';

/** All that is drawn: how things stand on this page, and the guidance that they are judged by. */
export interface View {
  readonly state: GuideState;
  readonly guidance: Guidance;
  readonly page: PageId;
  /** What the ring goes around; only while pointing. */
  readonly element: Element | null;
  /** The row of a list that it stands in: it is the right one only as long as that shows the same. */
  readonly row: Element | null;
  /** The control is there but cannot be used yet. */
  readonly disabled: boolean;
  /** It is pointed at because the person showed where it is. */
  readonly isPinned: boolean;
  /** The page could not be judged at all. */
  readonly isUnread: boolean;
  /** What was looked for in vain; while it cannot be found, or only its row can. */
  readonly search: Search | null;
  /** How far the person is with showing the guide where the control is. */
  readonly showing: Showing;
  /** What stands in the display-name field is not the old name. */
  readonly nameWarning: NameWarning | null;
  /** What stands in the display-name field is the old name, to the letter. */
  readonly isNameRight: boolean;
}

export interface Search {
  /** The words that the control may bear, the likeliest first; none for a list or a group of fields. */
  readonly names: readonly string[];
  /** How many there were that could be meant; 0 where there was none. */
  readonly several: number;
  /** It is there, where nobody can see or reach it. */
  readonly isHidden: boolean;
  /** It is there, and something lies over it that a press would hit in its place. */
  readonly isCovered: boolean;
  /** It is there, switched off in its row: nothing there to be waited for. */
  readonly isSwitchedOff: boolean;
  /** The person can show the guide where it is. */
  readonly canBeShown: boolean;
}

/** What the person said about this page, and is saying just now. */
export interface UserInput {
  readonly taught: readonly Pinned[];
  readonly showing: Showing;
  /** What stands in the field for the name is all of it, although they may still be in the field. */
  readonly isNameEntered: boolean;
}

export interface NameWarning {
  readonly difference: Difference;
  readonly sentence: Sentence;
  readonly wanted: string;
}

/** A page that is too long, or changes too fast, to be judged: nothing on it is pointed at, and the card says so. */
export function unreadView(guidance: Guidance, patient: boolean): View {
  const isAway = guidance.where === 'away';
  const state = isAway ? 'away' : patient ? 'looking' : 'not-found';
  const page = 'unknown';
  return {
    guidance,
    page,
    showing: notShowing,
    nameWarning: null,
    isNameRight: false,
    isUnread: true,
    ...without(state),
  };
}

/** @param patient whether the page may still be on its way: then nothing is called missing yet. */
export function viewOf(
  guidance: Guidance,
  page: PageId,
  snapshot: Snapshot,
  patient: boolean,
  { taught, showing, isNameEntered }: UserInput,
): View {
  const found = standing(guidance, page, snapshot, taught);
  const isMissing = found.state === 'not-found' || (found.state === 'elsewhere' && page === 'unknown');
  return {
    guidance,
    page,
    showing: found.search === null ? notShowing : showing,
    ...(page === 'create-credential' ? judgeName(guidance, snapshot, isNameEntered) : noName),
    isUnread: false,
    ...found,
    state: patient && isMissing ? 'looking' : found.state,
  };
}

/**
 * As it is drawn while something lies over the control: then nothing is pointed at, and the card says so.
 *
 * @param patient what lies there may be the page's own sign that it loads
 */
export function coveredView(view: View, patient: boolean): View {
  const target = view.guidance.targets[view.page];
  const state = patient ? 'looking' : 'not-found';
  const search = target ? searchFor(target, { kind: 'covered', name: '' }) : null;
  return { ...view, ...without(state), search };
}

/** As it is drawn once what was pointed at is no longer the same: until the next look nobody knows where it is. */
export function doubtedView(view: View): View {
  return { ...view, ...without('looking') };
}

type Standing = Pick<View, 'state' | 'element' | 'row' | 'disabled' | 'isPinned' | 'search'>;

function standing(guidance: Guidance, page: PageId, snapshot: Snapshot, taught: readonly Pinned[]): Standing {
  if (guidance.where === 'away') return without('away');
  const target = guidance.targets[page];
  if (target === undefined) return without('elsewhere');
  if (target === null) return without('away');
  const found = findControl(snapshot.document, target, snapshot);
  if (isThere(found) && controls[target.control].isUnnamed) {
    return inItsRow(found.element, target, findPinned(snapshot, target, page, taught, found.element));
  }
  if (isThere(found) && !isRefused(found, target)) return pointingAt(found, target, false);
  // What the guide knows by itself comes first: it is what is on record.
  const shown = found.kind === 'not-found' ? findPinned(snapshot, target, page, taught) : found;
  if (isThere(shown) && !isRefused(shown, target)) return pointingAt(shown, target, true);
  // A form that keeps no toolbar is another page than that of the business.
  if (entityForms.includes(page) && controls[target.control].opens) return without('elsewhere');
  return { ...without('not-found'), search: searchFor(target, shown) };
}

/** Its row, which was found, until the person shows what in it is meant: then that. */
function inItsRow(row: Element, target: Target, shown: Found): Standing {
  if (isThere(shown)) return pointingAt({ ...shown, row }, target, true);
  const standing = pointingAt({ kind: 'found', element: row, name: '', row }, target, false);
  return { ...standing, search: searchFor(target, notFound) };
}

type There = Extract<Found, { readonly element: Element }>;

function isThere(found: Found): found is There {
  return found.kind === 'found' || found.kind === 'disabled';
}

/** "Download" is switched on by filling in the form; nothing that a person does switches on "Edit" in a row. */
function isRefused({ kind }: There, { control }: Target): boolean {
  return kind === 'disabled' && controls[control].rowOf !== undefined;
}

function pointingAt({ kind, element, row }: There, target: Target, isPinned: boolean): Standing {
  const around = row ?? rowAround(element, target);
  return { state: 'pointing', element, row: around, disabled: kind === 'disabled', isPinned, search: null };
}

const wholeLists = 'table, tbody, ul, ol, dl, main, form, body, [role="table"], [role="grid"], [role="list"]';

/** The smallest thing around the control that shows the name of the row, and is no whole list. */
function rowAround(element: Element, { row }: Target): Element | null {
  if (row === undefined) return null;
  const name = squeeze(row);
  for (let at: Element | null = element; at && !at.matches(wholeLists); at = parentAcrossShadow(at)) {
    if (squeeze(at.textContent ?? '').includes(name)) return at;
  }
  return null;
}

/** The names that a card has room for. */
const mostNames = 3;

function searchFor(target: Target, found: Found): Search {
  const { control, row } = target;
  const recorded = distinct(controls[control].names.map(({ text }) => text));
  const names = row === undefined ? recorded.slice(0, mostNames) : [row, ...recorded.slice(0, 1)];
  return {
    names,
    several: found.kind === 'ambiguous' ? found.count : 0,
    isHidden: found.kind === 'hidden',
    isCovered: found.kind === 'covered',
    isSwitchedOff: found.kind === 'disabled' || (found.kind === 'hidden' && found.isSwitchedOff === true),
    canBeShown: found.kind === 'not-found' && canBePinned(target),
  };
}

/** Names that are told apart by more than case and a plural, which the search does not mind either. */
function distinct(names: readonly string[]): string[] {
  const plain = (name: string) => squeeze(name).replace(/s$/, '');
  return names.filter((name, at) => names.findIndex((other) => plain(other) === plain(name)) === at);
}

function without(state: GuideState): Standing {
  return { state, element: null, row: null, disabled: false, isPinned: false, search: null };
}

type NameJudged = Pick<View, 'nameWarning' | 'isNameRight'>;

const noName: NameJudged = { nameWarning: null, isNameRight: false };

/**
 * Judged here and not in the background, so that what a person types never travels and the warning comes with the key. While they are
 * still typing, the beginning of the right name is no mistake.
 */
function judgeName({ displayName: wanted }: Guidance, snapshot: Snapshot, isEntered: boolean): NameJudged {
  const there = typedName(snapshot);
  if (wanted === null || !there) return noName;
  const { field, text: typed } = there;
  const difference = differenceOf(typed, wanted);
  if (difference === null) return { nameWarning: null, isNameRight: typed !== '' };
  if (wanted.startsWith(typed) && !isEntered && hasFocus(field)) return noName;
  const warning = { difference, sentence: sayDifference(difference, typed, wanted), wanted };
  return { nameWarning: warning, isNameRight: false };
}

function hasFocus(field: Element): boolean {
  return (field.getRootNode() as Document | ShadowRoot).activeElement === field;
}
