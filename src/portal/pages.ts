import { workOncePerSnapshot } from './dom/once-per-snapshot.ts';
import type { Work } from './dom/slices.ts';
import { type Snapshot, snapshotBehindDialog, takeSnapshot } from './dom/snapshot.ts';
import type { PageId } from './ids.ts';
import { forms } from './recognise/entity-forms.ts';
import { shows } from './recognise/evidence.ts';
import { links } from './recognise/link-pages.ts';
import { preparing } from './recognise/list-pages.ts';
import { signIns } from './recognise/sign-in-pages.ts';

/**
 * Which page this is, from what a person sees on it: headings, controls, fields, lists and messages; never from ids, classes or the
 * address. `unknown` when nothing says so for certain.
 */
export function recognisePage(document: Document, snapshot: Snapshot = takeSnapshot(document)): PageId {
  return recognition.ask(snapshot);
}

/** The same in slices. */
export function* recognising(snapshot: Snapshot): Work<PageId> {
  yield* recognition.prepare(snapshot);
  return recognition.ask(snapshot);
}

const recognition = workOncePerSnapshot(function* (snapshot: Snapshot): Work<PageId> {
  const page = yield* firstThatHolds(snapshot);
  if (page !== 'unknown' || snapshot.modal === null) return page;
  // A dialog that says nothing of its own ("Are you sure?") stands over a page that is still the page.
  return yield* firstThatHolds(snapshotBehindDialog(snapshot));
});

function* firstThatHolds(snapshot: Snapshot): Work<PageId> {
  yield* preparing(snapshot);
  for (const rule of rules) if (yield* holds(rule, snapshot)) return rule.page;
  return 'unknown';
}

type Evidence = (snapshot: Snapshot) => boolean;

/** A page is what shows all of these, and none of those. */
interface Rule {
  readonly page: PageId;
  readonly shows: readonly Evidence[];
  readonly not?: readonly Evidence[];
}

function* holds({ shows: wanted, not = [] }: Rule, snapshot: Snapshot): Work<boolean> {
  for (const evidence of wanted) {
    yield;
    if (!evidence(snapshot)) return false;
  }
  for (const evidence of not) {
    yield;
    if (evidence(snapshot)) return false;
  }
  return true;
}

/**
 * The pages by their evidence. The deeper ones are asked first: they often keep the tabs and links of those above. Fields of a form outrank
 * links: a menu may lead to the form from anywhere.
 */
const rules: readonly Rule[] = [
  { page: 'session-ended', shows: [shows.sessionEnded] },
  // R25c: the password, the name, the statement; after "Download" the message that the credential is installed, under the same heading.
  { page: 'create-credential', shows: [shows.passwordField, shows.nameField, shows.aboutCredential] },
  { page: 'create-credential', shows: [shows.passwordField, shows.termsBox] },
  { page: 'create-credential', shows: [shows.createHeading, shows.passwordField] },
  { page: 'create-credential', shows: [shows.nameStep], not: [shows.createButton, shows.credentialRows] },
  { page: 'create-credential', shows: [shows.createHeading, shows.nameField], not: [shows.createButton] },
  { page: 'create-credential', shows: [shows.createHeading, shows.termsBox], not: [shows.createButton] },
  { page: 'create-credential', shows: [shows.createHeading, shows.installed], not: [shows.createButton] },
  {
    page: 'create-credential',
    shows: [shows.createSummary],
    not: [shows.createButton, shows.credentialRows],
  },
  // SEED: "Edit" opens the details with "Valid to"; "Back" returns. An authorisation has an end date and a "Back" too.
  {
    page: 'credential-details',
    shows: [shows.back, shows.oneValidTo, shows.oneCredential],
    not: [shows.createButton, shows.softwareRequired, shows.credentialRows, shows.somethingElse],
  },
  // R25c: button "Create machine credential"; PP2: "Software required" in its place.
  { page: 'credential-list', shows: [shows.createButton] },
  { page: 'credential-list', shows: [shows.softwareRequired], not: [shows.createHeading] },
  // The button may lead to the form's title with that notice, and the way to the software, in place of the form.
  {
    page: 'credential-list',
    shows: [shows.softwareRequired, shows.softwareLink, shows.formToCome],
    not: [shows.createField, shows.busy],
  },
  { page: 'credential-list', shows: [shows.credentialRows] },
  { page: 'credential-list', shows: [shows.emptyCredentialList] },
  // R25a, RMA, CSNSW, R25rn, R25n: the forms of authorisations and notifications. They may keep the toolbar, so they come before its page.
  {
    page: 'acceptance',
    shows: [forms.acceptanceTitle, forms.acceptButton],
    not: [forms.codeField],
  },
  { page: 'acceptance-code', shows: [forms.acceptanceTitle, forms.codeField, forms.submit] },
  {
    page: 'notification-form',
    shows: [forms.softwareIdField, forms.leadsOn],
    not: [forms.list],
  },
  { page: 'notification-form', shows: [forms.notificationTitle, forms.leadsOn], not: [forms.list] },
  // The first page of a form in several, whatever leads on from it.
  { page: 'notification-form', shows: [forms.notificationTitle, forms.softwareIdField], not: [forms.list] },
  { page: 'authorisation-form', shows: [forms.asksAboutAdministrator], not: [forms.list] },
  { page: 'user-form', shows: [forms.asksForKindOfUser, forms.leadsOn], not: [forms.list] },
  { page: 'agency-access', shows: [forms.agencyAccess], not: [forms.list, forms.submit] },
  { page: 'renewal-form', shows: [forms.renewalTitle, forms.submit], not: [forms.list] },
  {
    page: 'authorisation-declaration',
    shows: [forms.submit, forms.declaration, forms.authorisationTitle],
    not: [forms.list, forms.acceptanceTitle],
  },
  // R25c, R25n, R25m: the toolbar "Manage authorisations", "Manage credentials", "Manage notifications", "History".
  // Under the title of the form alone it is still on its way: nothing there leads to it.
  { page: 'entity', shows: [shows.entityTabs], not: [shows.formToCome] },
  { page: 'linked', shows: [links.done] },
  // RPA, SEED. A form may keep the title of the first page, so that one comes last.
  { page: 'link-address', shows: [links.address] },
  { page: 'link-businesses', shows: [links.businesses] },
  { page: 'link-email', shows: [links.email] },
  { page: 'link-start', shows: [links.start] },
  { page: 'entity-list', shows: [shows.entityRows] },
  // On the home page the same words are said of that page.
  { page: 'entity-list', shows: [shows.noEntities], not: [shows.homeLink] },
  // R25c and, before 2021, ATO-AA and RPA.
  { page: 'home', shows: [shows.homeLink] },
  { page: 'linked', shows: [links.saysDone] },
  { page: 'consent', shows: [signIns.consent] },
  { page: 'myid-email', shows: [signIns.asksForEmail] },
  { page: 'code', shows: [signIns.code] },
  // "Login" in the corner of this page would begin anew.
  { page: 'identity-provider', shows: [signIns.provider] },
  { page: 'sign-in', shows: [signIns.start] },
];
