import type { Candidate } from '../dom/candidate.ts';
import { isInPressable } from '../dom/context.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import type { Work } from '../dom/slices.ts';
import { isInside, linesInside, pressablesInside, pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { hasHeading, headingsOf } from '../dom/words/headings.ts';
import { isShown } from '../dom/words/lines.ts';
import { type LineTest, linesThat } from '../dom/words/lines-of.ts';
import { squeeze } from '../dom/words/text.ts';
import { isBusy } from '../find/busy.ts';
import { picksBusiness } from '../find/linking/linkable-businesses.ts';
import { contentHeadings } from '../find/linking/linking-title.ts';
import { matching, wordings } from '../find/matching.ts';
import { findList, hasTable, type List, prepareList, wholeRow } from '../lists/rows.ts';
import { labelledName } from '../read/read-details.ts';
import { hasDetailsTitle, isAboutCredentials, isAboutSomethingElse, isTitledOne } from './subject.ts';

/** What tells the pages with a list of businesses or of credentials, with rows or without any. */
export const lists = {
  hasCredentials: oncePerSnapshot((snapshot) => hasCredentialRows(snapshot) && !isBusy(snapshot)),
  hasNoCredentials: (snapshot: Snapshot) =>
    isAboutCredentials(snapshot) && !isAboutSomethingElse(snapshot) && saysItIsEmpty(snapshot),
  hasEntities: (snapshot: Snapshot) =>
    !isHeadedLink(snapshot) && !picksBusiness(snapshot) && hasEntityRows(snapshot),
  hasNoEntities,
};

const noCredentials =
  /^(there are |you have |you don.t have |this (entity|business) has )?(currently )?(no|any) (active |machine )*credentials?\b/i;

/** No source has the words for a list of entities without any: inferred (2026-11-23). */
const noEntities =
  /^((you are|you.re) not (yet |currently )*linked to (any|a) (business|entit)|(there are |you have |you (do not|don.t) (yet |currently )*have )?(no|any) (linked )?(businesses|entities)\b|you (do not|don.t|cannot|can.t) (yet |currently )*act (for|on behalf of) any\b)/i;
const noRecords =
  /^(no|there are no|0) ([a-z]+ )?(records?|results?|data|items?|entries|rows)\b|^nothing (to show|found)|^no [a-z ]{0,30}(found|to display|available)\b/i;
/** Squeezed: the page of one's own authorisations (R25h2), and the columns of such a list that one of businesses has not. */
const ownAuthorisations = /^(my|your)authorisations?(list)?$/;
const endLabels: ReadonlySet<string> = new Set(['End date', 'Authorisation end date'].map(squeeze));
const entityTitles = [
  'Entities',
  'Businesses',
  'My businesses',
  'Your businesses',
  'View of all the entities you can act for',
  'Entities you can act for',
  'Businesses you can act for',
];

const edit = wordings('edit-credential');
const revoke = wordings('revoke-credential');
const isEdit = ({ texts }: Candidate) => texts.some((text) => edit.includes(text));
const isRowAction = ({ texts }: Candidate) =>
  texts.some((text) => edit.includes(text) || revoke.includes(text) || text === 'claim');
const isOwnAction = ({ texts }: Candidate) => texts.some((text) => revoke.includes(text) || text === 'claim');
const saysNoCredentials: LineTest = ({ text }) => noCredentials.test(text);
const saysNoEntities: LineTest = ({ text }) => noEntities.test(text);
const saysNoRecords: LineTest = ({ text }) => text.length < 100 && noRecords.test(text);

/** The words that say so stand in the list's place. */
export function saysItIsEmpty(snapshot: Snapshot): boolean {
  return (
    linesThat(snapshot, saysNoCredentials).some(isShown) || linesThat(snapshot, saysNoRecords).some(isShown)
  );
}

/** Rows that are businesses to open. A list of one's own authorisations (R25h2) names businesses too, which nobody can press there. */
function hasEntityRows(snapshot: Snapshot): boolean {
  const list = findList(snapshot, 'entities');
  if (list === null || list.rows.length === 0) return false;
  const isOfAuthorisations =
    contentHeadings(snapshot).some((title) => ownAuthorisations.test(title)) ||
    linesInside(snapshot, list.element).some(({ text }) => endLabels.has(squeeze(text)));
  return !isOfAuthorisations || list.rows.some(({ nameElement }) => isPressedOrHolds(snapshot, nameElement));
}

function isPressedOrHolds(snapshot: Snapshot, element: Element): boolean {
  return isInPressable(element) || pressablesInside(snapshot, element).length > 0;
}

/** The pages of linking list businesses too. */
function isHeadedLink(snapshot: Snapshot): boolean {
  return headingsOf(snapshot).some(({ squeezed }) => squeezed.startsWith('link'));
}

/** The list of entities without any: its headers, or its heading, and the words that say so. */
function hasNoEntities(snapshot: Snapshot): boolean {
  if (isBusy(snapshot) || isHeadedLink(snapshot)) return false;
  const list = findList(snapshot, 'entities');
  const isEmptyTable = list !== null && list.rows.length === 0;
  if (!isEmptyTable && !hasHeading(headingsOf(snapshot), ...entityTitles)) return false;
  return (
    linesThat(snapshot, saysNoEntities).some(isShown) ||
    (isEmptyTable && linesThat(snapshot, saysNoRecords).some(isShown))
  );
}

/**
 * Rows that each show a date, a status or what can be done, on a page that is about credentials: by its title, its tab, or by the headers or
 * labels of the list, and not about something else. One card alone is a list where it can be edited: what is open after "Edit" cannot.
 */
function hasCredentialRows(snapshot: Snapshot): boolean {
  const list = mayListCredentials(snapshot) ? findList(snapshot, 'credentials') : null;
  if (!list) return false;
  const isAbout = isAboutCredentials(snapshot);
  if (list.rows.length === 0) return isAbout && saysItIsEmpty(snapshot);
  if (list.rows.length === 1 && (list.isTable ? isOneOpen(snapshot, list) : !isOneCard(snapshot, list)))
    return false;
  if (!isAbout && !list.isTable && !hasOwnWords(snapshot, list)) return false;
  return (
    list.rows.some(({ validTo, status }) => validTo !== '' || status !== '') || hasAction(snapshot, list)
  );
}

/** Whether credentials may be listed, as far as is known without reading rows: a long list of something else is not read for them. */
const mayListCredentials = oncePerSnapshot((snapshot: Snapshot): boolean => {
  const speaks =
    isAboutCredentials(snapshot) ||
    hasTable(snapshot, 'credentials') ||
    labelledName(snapshot) !== null ||
    pressablesThat(snapshot, isRowAction).length > 0;
  return speaks && !isAboutSomethingElse(snapshot);
});

/** Reads in slices what takes long on a long page, before the pages are told from each other by it. */
export function* preparing(snapshot: Snapshot): Work<void> {
  yield* prepareList(snapshot, 'entities');
  if (mayListCredentials(snapshot)) yield* prepareList(snapshot, 'credentials');
}

/** A card that can be edited, and no page of details says that it is one. */
function isOneCard(snapshot: Snapshot, list: List): boolean {
  const isEditable = pressablesThat(snapshot, isEdit).some(({ element }) =>
    isInList(snapshot, list, element),
  );
  return isEditable && !hasDetailsTitle(snapshot);
}

/** The details of one credential, drawn as a table of one row: the title says so, and nothing can be done with the row. */
function isOneOpen(snapshot: Snapshot, list: List): boolean {
  const [row] = list.rows;
  if (!row || !isTitledOne(snapshot, row.name)) return false;
  return !hasAction(snapshot, list) && !wholeRow(row).some((part) => opens(snapshot, part));
}

function opens(snapshot: Snapshot, part: Element): boolean {
  return pressablesInside(snapshot, part).some(({ texts }) =>
    texts.some((text) => /^view|detail/.test(text)),
  );
}

function hasAction(snapshot: Snapshot, list: List): boolean {
  return pressablesThat(snapshot, isRowAction).some(({ element }) => isInList(snapshot, list, element));
}

/** Words in the cards, or over them, that other lists do not have: a person may be edited, too. */
function hasOwnWords(snapshot: Snapshot, list: List): boolean {
  return (
    labelledName(snapshot) !== null ||
    matching(snapshot, 'create-credential').shown.length > 0 ||
    pressablesThat(snapshot, isOwnAction).some(({ element }) => isInList(snapshot, list, element))
  );
}

function isInList(snapshot: Snapshot, { rows }: List, element: Element): boolean {
  return rows.some((row) => wholeRow(row).some((part) => isInside(snapshot, element, part)));
}
