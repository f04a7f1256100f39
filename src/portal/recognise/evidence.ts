import { hasHeading, headingsOf } from '../dom/headings.ts';
import { isShown } from '../dom/lines.ts';
import { type LineTest, linesThat } from '../dom/lines-of.ts';
import { type Candidate, elementsOf, pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { squeeze } from '../dom/text.ts';
import { isVisible } from '../dom/visibility.ts';
import { isBusy } from '../find/busy.ts';
import { areTabsShown } from '../find/entity-tabs.ts';
import { findDisplayNameField, findPasswordField, findTermsBox } from '../find/find-field.ts';
import { findValidTo } from '../find/find-valid-to.ts';
import type { Found } from '../find/found.ts';
import { matching, wordings } from '../find/matching.ts';
import { canSignOut } from '../find/signed-in.ts';
import { findList } from '../lists/rows.ts';
import { hasNotice } from '../read/read-notices.ts';

const noCredentials =
  /^(there are |you have |you don.t have |this (entity|business) has )?(currently )?(no|any) (machine )?credentials?\b/i;

export const besideHomeLink = ['Link my business', 'Accept an authorisation for a business'].map(squeeze);

const isSeen = ({ kind }: Found) => kind === 'found' || kind === 'disabled';
const createTitles = [
  'Create machine credential',
  'Create a machine credential',
  'Create new machine credential',
];

/** No source has the words for a list of entities without any: inferred (2026-11-23). */
const noEntities =
  /^((you are|you.re) not (yet |currently )*linked to (any|a) (business|entit)|(there are |you have |you (do not|don.t) (yet |currently )*have )?(no|any) (linked )?(businesses|entities)\b|you (do not|don.t|cannot|can.t) (yet |currently )*act (for|on behalf of) any\b)/i;
const noRecords = /^(no|there are no) (records|results|data)\b/i;
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
const isEdit = ({ texts }: Candidate) => texts.some((text) => edit.includes(text));
const isBesideHomeLink = ({ texts }: Candidate) => texts.some((text) => besideHomeLink.includes(text));
const saysNoCredentials: LineTest = ({ text }) => noCredentials.test(text);
const saysNoEntities: LineTest = ({ text }) => noEntities.test(text);
const saysNoRecords: LineTest = ({ text }) => noRecords.test(text);
const isAboutCode: LineTest = ({ text }) => /^(\d ?){4}$|\bcode\b|\bapp\b/i.test(text);

/** What tells one page from others, each a question about a look. Asked only when no page before has settled the matter. */
export const shows = {
  sessionEnded: (snapshot: Snapshot) => hasNotice(snapshot, 'session-ended'),
  createButton: (snapshot: Snapshot) => matching(snapshot, 'create-credential').shown.length > 0,
  createHeading: (snapshot: Snapshot) => hasHeading(headingsOf(snapshot), ...createTitles),
  passwordField: (snapshot: Snapshot) => !['not-found', 'hidden'].includes(findPasswordField(snapshot).kind),
  nameField: (snapshot: Snapshot) => isSeen(findDisplayNameField(snapshot)),
  termsBox: (snapshot: Snapshot) => isSeen(findTermsBox(snapshot)),
  installed: (snapshot: Snapshot) => hasNotice(snapshot, 'credential-installed'),
  oneValidTo: (snapshot: Snapshot) => findValidTo(snapshot).kind === 'found',
  back: (snapshot: Snapshot) => matching(snapshot, 'back').shown.length > 0,
  softwareRequired: (snapshot: Snapshot) => hasNotice(snapshot, 'software-required'),
  credentialRows: (snapshot: Snapshot) => hasCredentialRows(snapshot) && !isBusy(snapshot),
  emptyCredentialList: (snapshot: Snapshot) =>
    hasHeading(headingsOf(snapshot), 'Manage credentials', 'Machine credentials') &&
    linesThat(snapshot, saysNoCredentials).some(isShown),
  entityTabs: areTabsShown,
  entityRows: (snapshot: Snapshot) =>
    !headingsOf(snapshot).some(({ squeezed }) => squeezed.startsWith('link')) &&
    (findList(snapshot, 'entities')?.rows.length ?? 0) > 0,
  noEntities: hasNoEntities,
  homeLink: hasHomeLink,
  consent: (snapshot: Snapshot) =>
    headingsOf(snapshot).some(({ squeezed }) => /^(your)?consent/.test(squeezed)) &&
    matching(snapshot, 'give-consent').shown.length > 0,
  code: showsCode,
  signIn: (snapshot: Snapshot) =>
    matching(snapshot, 'sign-in').shown.length > 0 &&
    !canSignOut(snapshot) &&
    !isTyping(snapshot) &&
    !isBusy(snapshot),
};

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

/** MYID: an e-mail address is asked for next; from then on "Login" in the corner is not what one does. */
function isTyping(snapshot: Snapshot): boolean {
  const typed = 'input[type="email"],input[autocomplete="email"],input[type="password"]';
  return elementsOf(snapshot, 'fields', typed).some(isVisible);
}

/** A table with the list's headers; of cards, two, or one that can be edited: what is open after "Edit" cannot. */
function hasCredentialRows(snapshot: Snapshot): boolean {
  const list = findList(snapshot, 'credentials');
  if (!list) return false;
  if (list.isTable || list.rows.length > 1) return true;
  return pressablesThat(snapshot, isEdit).some(({ element }) => list.rows[0]?.element.contains(element));
}

/** MYID: a 4-digit code stands alone, with words about a code and the app around it. */
function showsCode(snapshot: Snapshot): boolean {
  const shown = linesThat(snapshot, isAboutCode).filter(isShown);
  const code =
    shown.some(({ text }) => /^(\d ?){4}$/.test(text)) ||
    shown.some(({ text }) => /\bcode:? (\d ?){4}$/i.test(text));
  const words = shown.map(({ text }) => text).join(' ');
  return code && /\bcode\b/i.test(words) && /\b(my(gov)?id|app)\b/i.test(words);
}
