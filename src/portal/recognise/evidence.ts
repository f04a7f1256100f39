import type { Candidate } from '../dom/candidate.ts';
import { isInNavigation } from '../dom/context.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { squeeze } from '../dom/words/text.ts';
import { isBusy } from '../find/busy.ts';
import { areTabsShown } from '../find/entity-tabs.ts';
import { findPasswordField, findTermsBox } from '../find/find-field.ts';
import { findValidTo } from '../find/find-valid-to.ts';
import { findDisplayNameField, formFields, isHeadedCreate } from '../find/form/name-field.ts';
import type { Found } from '../find/found.ts';
import { matching } from '../find/matching.ts';
import { hasNotice } from '../read/read-notices.ts';
import { create } from './create-form.ts';
import { lists } from './list-pages.ts';
import { isAboutOneCredential, isAboutSomethingElse } from './subject.ts';

export const besideHomeLink = ['Link my business', 'Accept an authorisation for a business'].map(squeeze);

const isSeen = ({ kind }: Found) => kind === 'found' || kind === 'disabled';

const isBesideHomeLink = ({ texts }: Candidate) => texts.some((text) => besideHomeLink.includes(text));

/** What tells one page from others, each a question about a snapshot. Asked only when no page before has settled the matter. */
export const shows = {
  sessionEnded: (snapshot: Snapshot) => hasNotice(snapshot, 'session-ended'),
  createButton: oncePerSnapshot((snapshot) => createButtons(snapshot).length > 0),
  createHeading: isHeadedCreate,
  formToCome: create.isToCome,
  passwordField: (snapshot: Snapshot) => !['not-found', 'hidden'].includes(findPasswordField(snapshot).kind),
  nameField: (snapshot: Snapshot) => isSeen(findDisplayNameField(snapshot)),
  nameStep: create.isNameStep,
  createSummary: create.isSummary,
  aboutCredential: create.isAboutCredential,
  termsBox: (snapshot: Snapshot) => isSeen(findTermsBox(snapshot)),
  installed: (snapshot: Snapshot) => hasNotice(snapshot, 'credential-installed'),
  oneValidTo: (snapshot: Snapshot) => findValidTo(snapshot).kind === 'found',
  back: (snapshot: Snapshot) => matching(snapshot, 'back').shown.length > 0,
  createField: (snapshot: Snapshot) => formFields(snapshot).length > 0,
  busy: isBusy,
  softwareLink: (snapshot: Snapshot) => matching(snapshot, 'software-downloads').shown.length === 1,
  softwareRequired: (snapshot: Snapshot) => hasNotice(snapshot, 'software-required'),
  oneCredential: isAboutOneCredential,
  somethingElse: isAboutSomethingElse,
  credentialRows: lists.hasCredentials,
  emptyCredentialList: lists.hasNoCredentials,
  entityTabs: areTabsShown,
  entityRows: lists.hasEntities,
  noEntities: lists.hasNoEntities,
  homeLink: hasHomeLink,
};

/** The button over the list. A link of a menu or of the trail says where one could go, not where one is. */
function createButtons(snapshot: Snapshot): readonly Element[] {
  return matching(snapshot, 'create-credential').shown.filter((element) => !isInNavigation(element));
}

/** The long label says enough; "Manage authorisations" alone is also a tab of an entity. */
function hasHomeLink(snapshot: Snapshot): boolean {
  const links = matching(snapshot, 'manage-authorisations-link').shown;
  const isSure = links.some((link) => squeeze(link.textContent ?? '').includes('cloudsoftware'));
  return isSure || (links.length > 0 && pressablesThat(snapshot, isBesideHomeLink).length > 0);
}
