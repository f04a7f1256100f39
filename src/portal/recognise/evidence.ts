import type { Candidate } from '../dom/candidate.ts';
import { isInBreadcrumb, isInNavigation } from '../dom/context.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { isInside, linesInside, pressablesInside, pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { hasHeading, headingsOf } from '../dom/words/headings.ts';
import { isShown } from '../dom/words/lines.ts';
import { type LineTest, linesThat } from '../dom/words/lines-of.ts';
import { squeeze } from '../dom/words/text.ts';
import { isBusy } from '../find/busy.ts';
import { areTabsShown } from '../find/entity-tabs.ts';
import { findPasswordField, findTermsBox } from '../find/find-field.ts';
import { findValidTo } from '../find/find-valid-to.ts';
import { findDisplayNameField, isHeadedCreate } from '../find/form/name-field.ts';
import type { Found } from '../find/found.ts';
import { picksBusiness } from '../find/linkable-businesses.ts';
import { contentHeadings } from '../find/linking-title.ts';
import { matching, wordings } from '../find/matching.ts';
import { findList, type List, wholeRow } from '../lists/rows.ts';
import { labelledName, nameInHeading } from '../read/read-details.ts';
import { hasNotice } from '../read/read-notices.ts';
import { create } from './create-form.ts';
import { selectedTab } from './selected-tab.ts';

const noCredentials =
  /^(there are |you have |you don.t have |this (entity|business) has )?(currently )?(no|any) (active |machine )*credentials?\b/i;

export const besideHomeLink = ['Link my business', 'Accept an authorisation for a business'].map(squeeze);

const isSeen = ({ kind }: Found) => kind === 'found' || kind === 'disabled';

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

/** Titles of the page with the list of credentials (R25c: "Manage credentials"); squeezed, the others inferred (2026-11-29). */
const credentialTitle =
  /^(manage|your|my|all|active|current|expired|revoked|business|entity)*(machine)?credential(list)?$/;
/** Titles of the page of one credential (SEED: "Edit" opens it); squeezed, inferred (2026-11-29). */
const detailsTitle =
  /^(edit|view|manage|update|about(this)?)?(the|this)?(machine)?credential(detail|information|summary)?(:|$)/;
const detailsWords =
  /^((edit|view|update)(the|this)?(machine)?credential(detail)?|(machine)?credentialdetail)/;
/** Titles of pages that are about something else: authorisations, users (R25a, RMA), notifications (R25n), history (R25m). Squeezed. */
const otherTitle =
  /^(my|your|all|view|edit|manage|new|add|create|update|remove|renew|pending|current)*(authorisation|authoriseduser|notification|user|representative|history|agencyaccess|accesslevel|message|task|help|frequentlyaskedquestion|softwareprovider|digitalid|digitalidentity|email|personaldetail|mydetail|myprofile|profile|activity|event|auditlog|code)(s|detail|details|list|code|entry|summary|settings|history|log|information|address)*$/;
/** Labels that stand beside values of something else. Squeezed. */
const otherLabels: ReadonlySet<string> = new Set(
  ['Representative', 'Representative type', 'Representative name', 'Authorised user', 'Authorisation status', 'Authorisation type', 'Access level',
    'Agency access', 'User type', 'Machine credential administrator', 'Authorisation code', 'Actioned date', 'Actioned by', 'Date actioned',
    'Event', 'Event type', 'Action taken', 'Software provider', 'Software ID', 'Identity strength'].map(squeeze),
); // biome-ignore format: a word list reads best dense
/** Labels that only a credential has, besides its name (keystore-format; inferred 2026-11-29). Squeezed. */
const ownLabels: ReadonlySet<string> = new Set(
  [
    'Serial number',
    'Credential ID',
    'Custodian',
    'Machine credential custodian',
    'Credential type',
    'Credential status',
  ].map(squeeze),
);

const edit = wordings('edit-credential');
const revoke = wordings('revoke-credential');
const isEdit = ({ texts }: Candidate) => texts.some((text) => edit.includes(text));
const isRowAction = ({ texts }: Candidate) =>
  texts.some((text) => edit.includes(text) || revoke.includes(text) || text === 'claim');
const isBesideHomeLink = ({ texts }: Candidate) => texts.some((text) => besideHomeLink.includes(text));
const saysNoCredentials: LineTest = ({ text }) => noCredentials.test(text);
const saysNoEntities: LineTest = ({ text }) => noEntities.test(text);
const saysNoRecords: LineTest = ({ text }) => text.length < 100 && noRecords.test(text);
const isOtherLabel: LineTest = ({ text }) => text.length < 120 && otherLabels.has(labelOf(text));
const isOwnLabel: LineTest = ({ text }) => text.length < 120 && ownLabels.has(labelOf(text));
const isDetailsTitle: LineTest = ({ text }) => text.length < 60 && detailsWords.test(squeeze(text));

function labelOf(text: string): string {
  return squeeze(text.split(':')[0] ?? '');
}

/** What tells one page from others, each a question about a snapshot. Asked only when no page before has settled the matter. */
export const shows = {
  sessionEnded: (snapshot: Snapshot) => hasNotice(snapshot, 'session-ended'),
  createButton: oncePerSnapshot((snapshot) => createButtons(snapshot).length > 0),
  createHeading: isHeadedCreate,
  formToCome: create.isToCome,
  passwordField: (snapshot: Snapshot) => !['not-found', 'hidden'].includes(findPasswordField(snapshot).kind),
  nameField: (snapshot: Snapshot) => isSeen(findDisplayNameField(snapshot)),
  nameStep: create.isNameStep,
  aboutCredential: create.isAboutCredential,
  termsBox: (snapshot: Snapshot) => isSeen(findTermsBox(snapshot)),
  installed: (snapshot: Snapshot) => hasNotice(snapshot, 'credential-installed'),
  oneValidTo: (snapshot: Snapshot) => findValidTo(snapshot).kind === 'found',
  back: (snapshot: Snapshot) => matching(snapshot, 'back').shown.length > 0,
  softwareRequired: (snapshot: Snapshot) => hasNotice(snapshot, 'software-required'),
  oneCredential: oncePerSnapshot(isAboutOneCredential),
  somethingElse: oncePerSnapshot(isAboutSomethingElse),
  credentialRows: oncePerSnapshot((snapshot) => hasCredentialRows(snapshot) && !isBusy(snapshot)),
  emptyCredentialList: (snapshot: Snapshot) =>
    isAboutCredentials(snapshot) && !isAboutSomethingElse(snapshot) && saysItIsEmpty(snapshot),
  entityTabs: areTabsShown,
  entityRows: (snapshot: Snapshot) =>
    !headingsOf(snapshot).some(({ squeezed }) => squeezed.startsWith('link')) &&
    !picksBusiness(snapshot) &&
    hasEntityRows(snapshot),
  noEntities: hasNoEntities,
  homeLink: hasHomeLink,
};

/** The button over the list. A link of a menu or of the trail says where one could go, not where one is. */
function createButtons(snapshot: Snapshot): readonly Element[] {
  return matching(snapshot, 'create-credential').shown.filter((element) => !isInNavigation(element));
}

/** The tab or the title of the list of credentials. */
export const isAboutCredentials = oncePerSnapshot(
  (snapshot: Snapshot): boolean =>
    selectedTab(snapshot) === 'credentials' ||
    contentHeadings(snapshot).some((title) => credentialTitle.test(title)),
);

/** Another tab is open, or the title or the labels are those of authorisations, users, notifications or the history. */
function isAboutSomethingElse(snapshot: Snapshot): boolean {
  const tab = selectedTab(snapshot);
  if (tab !== null) return tab !== 'credentials' || hasOtherLabel(snapshot);
  return contentHeadings(snapshot).some((title) => otherTitle.test(title)) || hasOtherLabel(snapshot);
}

function hasOtherLabel(snapshot: Snapshot): boolean {
  return linesThat(snapshot, isOtherLabel).some(
    (line) => isShown(line) && !isPressed(line.pieces[0].element) && !isInBreadcrumb(line.block),
  );
}

/** Words on a link or a button say where one could go. */
function isPressed(element: Element): boolean {
  return element.closest('a,button,[role="button"],[role="link"],[role="tab"],[role="menuitem"]') !== null;
}

/** A name at the label of a credential's name, a title that says so, or what only a credential has beside its "Valid to". */
function isAboutOneCredential(snapshot: Snapshot): boolean {
  return (
    labelledName(snapshot) !== null ||
    nameInHeading(snapshot) !== null ||
    contentHeadings(snapshot).some((title) => detailsTitle.test(title) && !credentialTitle.test(title)) ||
    hasDetailsTitle(snapshot) ||
    isAboutCredentials(snapshot) ||
    linesThat(snapshot, isOwnLabel).some(isShown)
  );
}

function hasDetailsTitle(snapshot: Snapshot): boolean {
  return linesThat(snapshot, isDetailsTitle).some(
    (line) => isShown(line) && !isInBreadcrumb(line.block) && !isInNavigation(line.block),
  );
}

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
  return isPressed(element) || pressablesInside(snapshot, element).length > 0;
}

/** The list of entities without any: its headers, or its heading, and the words that say so. On the home page they say it of that page. */
function hasNoEntities(snapshot: Snapshot): boolean {
  if (hasHomeLink(snapshot) || isBusy(snapshot)) return false;
  const headings = headingsOf(snapshot);
  if (headings.some(({ squeezed }) => squeezed.startsWith('link'))) return false;
  const list = findList(snapshot, 'entities');
  const isEmptyTable = list !== null && list.rows.length === 0;
  if (!isEmptyTable && !hasHeading(headings, ...entityTitles)) return false;
  return (
    linesThat(snapshot, saysNoEntities).some(isShown) ||
    (isEmptyTable && linesThat(snapshot, saysNoRecords).some(isShown))
  );
}

/** The long label says enough; "Manage authorisations" alone is also a tab of an entity. */
function hasHomeLink(snapshot: Snapshot): boolean {
  const links = matching(snapshot, 'manage-authorisations-link').shown;
  const isSure = links.some((link) => squeeze(link.textContent ?? '').includes('cloudsoftware'));
  return isSure || (links.length > 0 && pressablesThat(snapshot, isBesideHomeLink).length > 0);
}

/**
 * Rows that each show a date, a status or what can be done, on a page that is about credentials: by its title, its tab, or by the headers or
 * labels of the list, and not about something else. One card alone is a list where it can be edited: what is open after "Edit" cannot.
 */
function hasCredentialRows(snapshot: Snapshot): boolean {
  const list = findList(snapshot, 'credentials');
  if (!list || isAboutSomethingElse(snapshot)) return false;
  const isAbout = isAboutCredentials(snapshot);
  if (list.rows.length === 0) return isAbout && saysItIsEmpty(snapshot);
  if (!list.isTable && list.rows.length === 1 && !isOneCard(snapshot, list)) return false;
  if (!isAbout && !list.isTable && !hasOwnWords(snapshot, list)) return false;
  return (
    list.rows.some(({ validTo, status }) => validTo !== '' || status !== '') || hasAction(snapshot, list)
  );
}

/** A card that can be edited, and no page of details says that it is one. */
function isOneCard(snapshot: Snapshot, list: List): boolean {
  const isEditable = pressablesThat(snapshot, isEdit).some(({ element }) =>
    isInList(snapshot, list, element),
  );
  return isEditable && !hasDetailsTitle(snapshot);
}

function hasAction(snapshot: Snapshot, list: List): boolean {
  return pressablesThat(snapshot, isRowAction).some(({ element }) => isInList(snapshot, list, element));
}

/** Words in the cards that other lists do not have. */
function hasOwnWords(snapshot: Snapshot, list: List): boolean {
  return labelledName(snapshot) !== null || hasAction(snapshot, list);
}

function isInList(snapshot: Snapshot, { rows }: List, element: Element): boolean {
  return rows.some((row) => wholeRow(row).some((part) => isInside(snapshot, element, part)));
}
