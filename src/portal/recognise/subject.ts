import { isInBreadcrumb, isInNavigation, isInPressable } from '../dom/context.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import { isShown } from '../dom/words/lines.ts';
import { type LineTest, linesThat } from '../dom/words/lines-of.ts';
import { squeeze } from '../dom/words/text.ts';
import { contentHeadings } from '../find/linking/linking-title.ts';
import { labelledName, nameInHeading } from '../read/read-details.ts';
import { selectedTab } from './selected-tab.ts';

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

const isOtherLabel: LineTest = ({ text }) => text.length < 120 && otherLabels.has(labelOf(text));
const isOwnLabel: LineTest = ({ text }) => text.length < 120 && ownLabels.has(labelOf(text));
const isDetailsTitle: LineTest = ({ text }) => text.length < 60 && detailsWords.test(squeeze(text));

function labelOf(text: string): string {
  return squeeze(text.split(':')[0] ?? '');
}

/** The tab or the title of the list of credentials. */
export const isAboutCredentials = oncePerSnapshot(
  (snapshot: Snapshot): boolean =>
    selectedTab(snapshot) === 'credentials' ||
    contentHeadings(snapshot).some((title) => credentialTitle.test(title)),
);

/** Another tab is open, or the title or the labels are those of authorisations, users, notifications or the history. */
export const isAboutSomethingElse = oncePerSnapshot((snapshot: Snapshot): boolean => {
  const tab = selectedTab(snapshot);
  if (tab !== null) return tab !== 'credentials' || hasOtherLabel(snapshot);
  return contentHeadings(snapshot).some((title) => otherTitle.test(title)) || hasOtherLabel(snapshot);
});

function hasOtherLabel(snapshot: Snapshot): boolean {
  return linesThat(snapshot, isOtherLabel).some(
    (line) => isShown(line) && !isInPressable(line.pieces[0].element) && !isInBreadcrumb(line.block),
  );
}

/** A name at the label of a credential's name, a title that says so, or what only a credential has beside its "Valid to". */
export const isAboutOneCredential = oncePerSnapshot(
  (snapshot: Snapshot): boolean =>
    labelledName(snapshot) !== null ||
    nameInHeading(snapshot) !== null ||
    contentHeadings(snapshot).some((title) => detailsTitle.test(title) && !credentialTitle.test(title)) ||
    hasDetailsTitle(snapshot) ||
    isAboutCredentials(snapshot) ||
    linesThat(snapshot, isOwnLabel).some(isShown),
);

/** Whether the page's title is that of the details of one credential, or is the name of this one. */
export function isTitledOne(snapshot: Snapshot, name: string): boolean {
  const squeezed = squeeze(name);
  return contentHeadings(snapshot).some(
    (title) => detailsWords.test(title) || (title !== '' && title === squeezed),
  );
}

export function hasDetailsTitle(snapshot: Snapshot): boolean {
  return linesThat(snapshot, isDetailsTitle).some(
    (line) => isShown(line) && !isInBreadcrumb(line.block) && !isInNavigation(line.block),
  );
}
